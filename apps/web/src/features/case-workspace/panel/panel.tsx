'use client';
import type { FieldId } from '@bonemet/engine';
import { EmptyState } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { memo, useEffect, useMemo, useState } from 'react';
import { useLanguage } from '@/i18n/use-language';
import { ChangesSection, ConflictsSection, NotesSection, QuestionsSection } from '../../case-page/follow-up-sections';
import { OptionsSection, SetAsideSection } from '../../case-page/options-section';
import { ScoresSection } from '../../case-page/scores-section';
import { textsOf } from '../../case-page/texts';
import { caseView, type CaseView, type LesionView } from '../../case-summary/case-view';
import { wordsFrom } from '../../case-summary/words-from';
import type { EntryStore } from '../entries/entry-store';
import type { FormLesion, Workspace } from '../workspace-props';
import { factsOf } from './case-facts';
import { PreparationSection } from './preparation-section';
import { SideBySide } from './side-by-side';
import { presentedLesion, useCaseOutcome } from './use-case-result';
import { WhatIfDifference } from './what-if-difference';

type PanelProps = {
  readonly workspace: Workspace;
  readonly lesions: readonly FormLesion[];
  readonly store: EntryStore;
  /** The answers as they are recorded, while another store plays with them. */
  readonly reality: EntryStore | null;
  readonly letter: string | null;
  readonly onLetter: (letter: string) => void;
  /** Tells the drawing and the form what follows. */
  readonly onOutcome: (outcome: { readonly lesions: readonly LesionView[]; readonly asked: ReadonlySet<FieldId> }) => void;
};

/** What follows from the answers, with every key press. It is the engine that the server runs as well. */
export default function Panel({ workspace, lesions, store, reality, letter, onLetter, onOutcome }: PanelProps) {
  const locale = useLanguage();
  const t = useTranslations('caseSummary');
  const none = useTranslations('casePage.noLesion');
  const outcome = useCaseOutcome(store, lesions);
  const texts = textsOf(locale);
  const words = useMemo(() => wordsFrom(t), [t]);
  const view = useMemo(() => viewOf(workspace, lesions, store, outcome, locale, words), [workspace, lesions, store, outcome, locale, words]);
  const chosen = view.lesions.find((lesion) => lesion.letter === letter) ?? view.lesions[0];
  const result = chosen ? presentedLesion(store, outcome, chosen.letter, texts) : null;
  const [beside, setBeside] = useState<string | null>(null);

  useEffect(() => {
    const own = outcome.result.lesions.find(({ id }) => id === chosen?.letter);
    const asked = own?.missing.filter(({ opens, closes }) => opens.length + closes.length > 0).map(({ field }) => field);
    onOutcome({ lesions: view.lesions, asked: new Set(asked) });
  }, [view, outcome, chosen?.letter, onOutcome]);

  if (!chosen || !result) return <EmptyState title={none('title')}>{none('todo')}</EmptyState>;
  const other = beside === null || beside === chosen.letter ? null : (view.lesions.find((lesion) => lesion.letter === beside) ?? null);
  const otherResult = other && presentedLesion(store, outcome, other.letter, texts);
  return (
    <>
      {reality && <WhatIfDifference real={reality} lesions={lesions} outcome={outcome} letter={chosen.letter} fields={workspace.fields} />}
      <LesionChoice view={view} letter={chosen.letter} onLetter={onLetter} beside={beside} onBeside={setBeside} />
      {other && otherResult ? (
        <SideBySide caseId={view.id} left={{ lesion: chosen, result }} right={{ lesion: other, result: otherResult }} />
      ) : (
        <>
          <Scores lesions={view.lesions} chosen={chosen} result={result} />
          <Options view={view} chosen={chosen} result={result} tabs={false} />
          <Aside view={view} chosen={chosen} result={result} />
          <Changes result={result} />
          <Questions result={result} />
          <Conflicts result={result} />
          <PreparationSection result={result} />
          <Notes result={result} />
        </>
      )}
    </>
  );
}

const [Scores, Options, Aside, Changes, Questions, Conflicts, Notes] = [
  memo(ScoresSection), memo(OptionsSection), memo(SetAsideSection), memo(ChangesSection), memo(QuestionsSection), memo(ConflictsSection), memo(NotesSection),
];

function viewOf(
  workspace: Workspace, lesions: readonly FormLesion[], store: EntryStore, outcome: ReturnType<typeof useCaseOutcome>,
  locale: Parameters<typeof caseView>[2], words: Parameters<typeof caseView>[3],
): CaseView {
  const { id, pseudonym, status } = workspace;
  const record = { id, pseudonym, status, question: '', patientWishes: null, lesions: [...lesions], facts: factsOf(store) };
  return caseView(record, outcome.result, locale, words);
}

type ChoiceProps = {
  readonly view: CaseView;
  readonly letter: string;
  readonly onLetter: (letter: string) => void;
  readonly beside: string | null;
  readonly onBeside: (letter: string | null) => void;
};

/** Which lesion the panel speaks of, and which one stands beside it. */
function LesionChoice({ view, letter, onLetter, beside, onBeside }: ChoiceProps) {
  const t = useTranslations('caseForm.panel');
  if (view.lesions.length < 2) return null;
  return (
    <div className="panel-lesions">
      <span className="bm-sm bm-muted">{t('lesion')}</span>
      <span className="lesion-tabs" role="group" aria-label={t('choose')}>
        {view.lesions.map((lesion) => (
          <button key={lesion.id} type="button" aria-pressed={lesion.letter === letter} aria-label={`${lesion.letter}, ${lesion.label}`} onClick={() => onLetter(lesion.letter)}>
            {lesion.letter}
          </button>
        ))}
      </span>
      <label className="bm-sm panel-beside">
        {t('beside')}{' '}
        <select className="bm-input" value={beside ?? ''} onChange={(event) => onBeside(event.target.value || null)}>
          <option value="">{t('nothing')}</option>
          {view.lesions.filter((lesion) => lesion.letter !== letter).map((lesion) => (
            <option key={lesion.id} value={lesion.letter}>
              {`${lesion.letter}, ${lesion.label}`}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
