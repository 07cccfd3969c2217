import '@/features/library/library.css';
import '@/features/library/library-print.css';
import { SYSTEMS, systemPage } from '@bonemet/engine/library';
import { Tag } from '@bonemet/ui';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { LIBRARY } from '@/features/library/address';
import { Contents } from '@/features/library/contents';
import { DisagreementSection } from '@/features/library/disagreement-list';
import { LibraryHead } from '@/features/library/library-head';
import { readLibrary, scoreOrNotFound } from '@/features/library/lookup';
import { PageSections } from '@/features/library/page-sections';
import { conflictsIn } from '@/features/library/passages';
import { PageShell } from '@/features/shell/page-shell';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const id = scoreOrNotFound((await params).id);
  return { title: (await readLibrary()).systems[id].name };
}

export default async function ScorePage({ params }: Props) {
  const actor = await requireActor();
  const id = scoreOrNotFound((await params).id);
  const [library, t] = await Promise.all([readLibrary(), getTranslations('library')]);
  const { title, lead, sections } = systemPage(id, library);
  const cited = sections.flatMap(({ statements, tables }) => [...statements, ...tables.flatMap(({ rows }) => rows)]);
  const conflicts = conflictsIn([...cited, { sources: [], conflicts: SYSTEMS[id].conflicts }]);
  const entries = [...sections, ...(conflicts.length > 0 ? [{ id: 'disagreements', title: t('differ') }] : [])];
  return (
    <PageShell actor={actor} place="library">
      <LibraryHead title={title} trail={[{ href: `${LIBRARY}/scores`, label: t('scores.title') }]} lead={lead}>
        <p className="library-marks">
          <Tag kind="line">{library.words.kinds[SYSTEMS[id].kind]}</Tag>
        </p>
      </LibraryHead>
      <div className="library-columns">
        <Contents entries={entries} />
        <div className="library-main">
          <PageSections sections={sections} />
          <DisagreementSection conflicts={conflicts} />
        </div>
      </div>
    </PageShell>
  );
}
