import '@/features/library/library.css';
import '@/features/library/library-print.css';
import { ANOMALY_IDS, OPEN_QUESTION_IDS } from '@bonemet/engine/library';
import { Section } from '@bonemet/ui';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { Contents } from '@/features/library/contents';
import { LibraryHead } from '@/features/library/library-head';
import { readLibrary } from '@/features/library/lookup';
import { Remark } from '@/features/library/remark';
import { PageShell } from '@/features/shell/page-shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('library'))('remarks.title') };
}

export default async function RemarksPage() {
  const actor = await requireActor();
  const [library, t] = await Promise.all([readLibrary(), getTranslations('library.remarks')]);
  const entries = [
    { id: 'anomalies', title: t('anomalies') },
    { id: 'questions', title: t('questions') },
  ];
  return (
    <PageShell actor={actor} place="library">
      <LibraryHead title={t('title')} lead={t('lead')} />
      <div className="library-columns">
        <Contents entries={entries} />
        <div className="library-main">
          <Section id="anomalies" kind="form" className="library-section" title={t('anomalies')} note={String(ANOMALY_IDS.length)}>
            <ul className="passages">
              {ANOMALY_IDS.map((id) => (
                <Remark key={id} id={id} title={library.notes[id].what} label={t('handling')} text={library.notes[id].handling} library={library} />
              ))}
            </ul>
          </Section>
          <Section id="questions" kind="form" className="library-section" title={t('questions')} note={String(OPEN_QUESTION_IDS.length)}>
            <ul className="passages">
              {OPEN_QUESTION_IDS.map((id) => (
                <Remark key={id} id={id} title={library.notes[id].question} label={t('ask')} text={library.notes[id].ask} library={library} />
              ))}
            </ul>
          </Section>
        </div>
      </div>
    </PageShell>
  );
}
