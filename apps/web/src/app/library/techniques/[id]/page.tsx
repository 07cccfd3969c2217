import '@/features/library/library.css';
import '@/features/library/library-print.css';
import { techniqueById, techniqueName } from '@bonemet/engine';
import { techniquePage } from '@bonemet/engine/library';
import { Tag } from '@bonemet/ui';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { LIBRARY } from '@/features/library/address';
import { Contents } from '@/features/library/contents';
import { DisagreementSection } from '@/features/library/disagreement-list';
import { Family } from '@/features/library/family';
import { LibraryHead } from '@/features/library/library-head';
import { readLibrary, techniqueOrNotFound } from '@/features/library/lookup';
import { PageSections } from '@/features/library/page-sections';
import { conflictsIn } from '@/features/library/passages';
import { PageShell } from '@/features/shell/page-shell';
import { getLanguage } from '@/i18n/language';

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: techniqueName(techniqueOrNotFound((await params).id), await getLanguage()) };
}

export default async function TechniquePage({ params }: Props) {
  const actor = await requireActor();
  const id = techniqueOrNotFound((await params).id);
  const [library, t] = await Promise.all([readLibrary(), getTranslations('library')]);
  const { title, lead, sections } = techniquePage(id, library);
  const conflicts = conflictsIn(sections.flatMap(({ statements, tables }) => [...statements, ...tables.flatMap(({ rows }) => rows)]));
  const entries = [...sections, ...(conflicts.length > 0 ? [{ id: 'disagreements', title: t('differ') }] : [])];
  return (
    <PageShell actor={actor} place="library">
      <LibraryHead title={title} trail={[{ href: `${LIBRARY}/techniques`, label: t('techniques.title') }]}>
        <p className="library-marks">
          <Tag kind="line">{lead}</Tag>
        </p>
        <Family technique={techniqueById(id)} library={library} />
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
