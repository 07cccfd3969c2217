import { Icon, Section } from '@bonemet/ui';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { api } from '@/trpc/server';
import { loadMeetingList } from '../meeting-list/load-meeting-list';
import { serverDates } from '../shell/server-dates';

/** Beside the list: the next board, and what my specialty is asked. */
export async function AskedAside() {
  return (
    <aside className="home-aside">
      <NextBoard />
      <AskedOfMe />
    </aside>
  );
}

async function NextBoard() {
  const [{ coming: [next] }, t] = await Promise.all([loadMeetingList(), getTranslations('needsMine.nextBoard')]);
  return (
    <Section title={t('title')}>
      {next ? (
        <>
          <p className="asked-board">
            <Link href={`/meetings/${next.id}`}>{next.when}</Link>
          </p>
          <p className="bm-sm bm-muted bm-num">{t('cases', { cases: next.cases, minutes: next.minutes, place: next.place })}</p>
        </>
      ) : (
        <p className="bm-sm bm-muted">{t('none')}</p>
      )}
    </Section>
  );
}

/** Open questions to my specialty, over all cases. */
async function AskedOfMe() {
  const [requests, t, dates] = await Promise.all([(await api()).request.forMe({}), getTranslations('needsMine.asked'), serverDates()]);
  return (
    <Section title={t('title')} note={requests.length > 0 ? String(requests.length) : null}>
      {requests.length === 0 && <p className="bm-sm bm-muted">{t('none')}</p>}
      <ul className="home-lines">
        {requests.map(({ id, caseId, pseudonym, lesionLetter, body, blocks, raisedAt, raisedBy }) => (
          <li key={id}>
            <Icon name="missing" />
            <div>
              <Link href={`/review/${caseId}#requests`}>
                {pseudonym} {lesionLetter}
              </Link>
              <p className="bm-sm asked-body">{body}</p>
              <p className="bm-xs bm-quiet">
                {t('by', { name: raisedBy?.displayName ?? '', when: dates.day(raisedAt) })}
                {blocks && <b> · {t('blocks')}</b>}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
