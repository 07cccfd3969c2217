import '@/features/library/library.css';
import '@/features/library/library-print.css';
import { CONFLICTS, type ConflictId } from '@bonemet/engine';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { disagreementAnchor } from '@/features/library/address';
import { Contents } from '@/features/library/contents';
import { Disagreement } from '@/features/library/disagreement';
import { LibraryHead } from '@/features/library/library-head';
import { readLibrary } from '@/features/library/lookup';
import { PageShell } from '@/features/shell/page-shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('library'))('disagreements.title') };
}

export default async function DisagreementsPage() {
  const actor = await requireActor();
  const [library, t] = await Promise.all([readLibrary(), getTranslations('library')]);
  const ids = Object.keys(CONFLICTS) as ConflictId[];
  return (
    <PageShell actor={actor} place="library">
      <LibraryHead title={t('disagreements.title')} lead={t('disagreements.lead', { count: ids.length })} />
      <div className="library-columns">
        <Contents entries={ids.map((id) => ({ id: disagreementAnchor(id), title: library.texts.conflicts[id].topic }))} />
        <div className="library-main">
          {ids.map((id) => (
            <Disagreement key={id} id={id} library={library} />
          ))}
        </div>
      </div>
    </PageShell>
  );
}
