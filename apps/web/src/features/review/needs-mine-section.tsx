import { Section } from '@bonemet/ui';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { loadNeedsMine } from './load-needs-mine';
import { AskedRow, NothingWaits } from './needs-mine-list';
import { ListKeys } from './list-keys';

/** How many cases the first page of the day shows; the list has the rest. */
const SHOWN = 4;

/** At the top of a reviewer's home: the cases that wait for an opinion, those of the next meeting first. */
export async function NeedsMineSection({ nextBoard }: { readonly nextBoard: Date | null }) {
  const [{ groups, waiting }, t] = await Promise.all([loadNeedsMine(), getTranslations('needsMine')]);
  const cases = groups.flatMap((group) => group.cases);
  return (
    <Section title={t('title')} note={waiting > SHOWN ? <Link href="/review">{t('all')}</Link> : t('cases', { count: waiting })} className="asked-group">
      {cases.length === 0 && <NothingWaits next={nextBoard} />}
      <ListKeys />
      <ol>
        {cases.slice(0, SHOWN).map((asked) => (
          <AskedRow key={asked.view.id} asked={asked} />
        ))}
      </ol>
    </Section>
  );
}
