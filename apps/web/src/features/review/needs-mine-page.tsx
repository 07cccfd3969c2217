import { ButtonLink, Icon, Kbd } from '@bonemet/ui';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { loadMeetingList } from '../meeting-list/load-meeting-list';
import { AskedAside } from './asked-aside';
import { ListKeys } from './list-keys';
import { loadNeedsMine } from './load-needs-mine';
import { AskedGroupSection, AskedRow, NothingWaits } from './needs-mine-list';

/** The reviewer's list: by meeting, with the time that is left, and what has been answered. */
export async function NeedsMinePage({ after }: { readonly after: string | null }) {
  const [{ groups, answered, waiting, next }, { coming }, t] = await Promise.all([loadNeedsMine(after), loadMeetingList(), getTranslations('needsMine')]);
  const now = new Date();
  return (
    <>
      <header className="asked-head">
        <div>
          <h1>{t('title')}</h1>
          <p>{t('waiting', { count: waiting })}</p>
        </div>
        <p className="asked-keys" aria-hidden="true">
          <Kbd>J</Kbd> <Kbd>K</Kbd> <span>{t('keys.move')}</span>
          <Kbd>Enter</Kbd> <span>{t('keys.open')}</span>
          <Kbd>1</Kbd>–<Kbd>9</Kbd> <span>{t('keys.rate')}</span>
        </p>
      </header>
      <div className="home-columns">
        <div>
          <ListKeys />
          {groups.length === 0 && <NothingWaits next={coming[0]?.startsAt ?? null} />}
          {groups.map((group) => (
            <AskedGroupSection key={group.meeting?.id ?? 'none'} group={group} now={now} />
          ))}
          {answered.length > 0 && (
            <details className="asked-answered">
              <summary>
                <Icon name="check" /> {t('answered', { count: answered.length })}
              </summary>
              <ol>
                {answered.map((asked) => (
                  <AskedRow key={asked.view.id} asked={asked} />
                ))}
              </ol>
            </details>
          )}
          {next && (
            <p className="asked-more">
              <ButtonLink href={`/review?after=${next}`} linkAs={Link} iconEnd="arrow-right">
                {t('more')}
              </ButtonLink>
            </p>
          )}
        </div>
        <AskedAside />
      </div>
    </>
  );
}
