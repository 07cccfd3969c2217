import '@/features/case-page/case-page.css';
import '@/features/case-page/engine.css';
import { decide } from '@bonemet/board';
import { EmptyState, Section } from '@bonemet/ui';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { AfterDecisionSection } from '@/features/after-decision/after-decision-section';
import { CaseHead } from '@/features/case-page/case-head';
import { isDecided } from '@/features/case-page/closed';
import { FactSection, UntouchedGroups } from '@/features/case-page/fact-section';
import { factGroups } from '@/features/case-page/fact-view';
import { ChangesSection, ConflictsSection, NotesSection, QuestionsSection } from '@/features/case-page/follow-up-sections';
import { LesionPane } from '@/features/case-page/lesion-pane';
import { chooseLesion, loadCase } from '@/features/case-page/load-case';
import { OptionsSection, SetAsideSection } from '@/features/case-page/options-section';
import { ScoresSection } from '@/features/case-page/scores-section';
import { DocumentsSection } from '@/features/documents/documents-section';
import { PageShell } from '@/features/shell/page-shell';

type Props = { params: Promise<{ caseId: string }>; searchParams: Promise<{ lesion?: string | string[] }> };

const letterOf = (lesion: string | string[] | undefined) => (typeof lesion === 'string' ? lesion : undefined);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const loaded = await loadCase((await params).caseId);
  const chosen = chooseLesion(loaded, letterOf((await searchParams).lesion));
  return { title: [loaded.view.pseudonym, chosen?.lesion.label].filter(Boolean).join(', ') };
}

export default async function CasePage({ params, searchParams }: Props) {
  const actor = await requireActor();
  const loaded = await loadCase((await params).caseId);
  const chosen = chooseLesion(loaded, letterOf((await searchParams).lesion));
  const t = await getTranslations('casePage');
  const { view, record } = loaded;
  const groups = factGroups(record, chosen?.lesion.id ?? null, chosen?.result ?? null);
  return (
    <PageShell actor={actor} place="cases" width="full">
      <CaseHead actor={actor} loaded={loaded} />
      <div className="case">
        <LesionPane view={view} chosen={chosen?.lesion ?? null} />
        <div className="case-middle">
          {isDecided(view.status) && decide(actor, 'followUp.read').allowed && <AfterDecisionSection actor={actor} caseId={view.id} lesions={view.lesions} />}
          <Section kind="form" title={t('question')}>
            <p className="case-words">{view.question}</p>
          </Section>
          <Section kind="form" id="wishes" title={t('wishes')} note={t('wishesNote')}>
            {view.patientWishes ? <p className="case-words">{view.patientWishes}</p> : <EmptyState icon="missing" title={t('wishesEmpty.title')}>{t('wishesEmpty.todo')}</EmptyState>}
          </Section>
          <DocumentsSection actor={actor} caseId={view.id} lesions={view.lesions} status={view.status} />
          {groups.filter(({ answered }) => answered > 0).map((group) => (
            <FactSection key={group.group} group={group} lesionLetter={view.lesions.length > 1 ? (chosen?.lesion.letter ?? null) : null} />
          ))}
          <UntouchedGroups groups={groups.filter(({ answered }) => answered === 0)} />
        </div>
        <div className="case-right">
          {chosen ? (
            <>
              <ScoresSection lesions={view.lesions} chosen={chosen.lesion} result={chosen.result} />
              <OptionsSection view={view} chosen={chosen.lesion} result={chosen.result} />
              <SetAsideSection view={view} chosen={chosen.lesion} result={chosen.result} />
              <ChangesSection result={chosen.result} />
              <QuestionsSection result={chosen.result} />
              <ConflictsSection result={chosen.result} />
              <NotesSection result={chosen.result} />
            </>
          ) : (
            <EmptyState title={t('noLesion.title')}>{t('noLesion.todo')}</EmptyState>
          )}
        </div>
      </div>
    </PageShell>
  );
}
