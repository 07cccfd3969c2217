import 'server-only';
import { type ConsensusSummary, type RoundOption, type SpecialtyRating, summarise } from '@bonemet/board';
import { TECHNIQUES, techniqueName } from '@bonemet/engine';
import { getLanguage } from '@/i18n/language';
import { cache } from 'react';
import { requireActor } from '@/auth/session';
import { api, orNotFound } from '@/trpc/server';
import { type CaseView, caseView } from '../case-summary/case-view';
import { caseWords } from '../case-summary/words';
import { optionName } from '../live-board/option-name';
import { recordOf } from './record-of';

type Answer = Awaited<ReturnType<Awaited<ReturnType<typeof api>>['decision']['get']>>;

export type SheetOption = {
  readonly id: string;
  readonly name: string;
  readonly lesionLetter: string | null;
  readonly listedByEngine: boolean;
};

export type SheetRating = SheetOption & { readonly chosen: boolean; readonly summary: ConsensusSummary | null };

export type LoadedDecision = {
  readonly decision: Answer;
  readonly view: CaseView;
  readonly plan: readonly SheetOption[];
  /** The ratings of the last revealed round; null where nothing was rated. */
  readonly round: { readonly number: number; readonly ratings: readonly SheetRating[] } | null;
};

/** A signed decision in the reader's language, drawn from its snapshot and from nothing newer. */
export const loadDecision = cache(async (decisionId: string): Promise<LoadedDecision> => {
  await requireActor();
  const caller = await api();
  const [decision, locale, words] = await Promise.all([orNotFound(caller.decision.get({ decisionId })), getLanguage(), caseWords()]);
  const { snapshot } = decision;
  const names = Object.fromEntries(TECHNIQUES.map(({ id }) => [id, techniqueName(id, locale)]));
  const shown = (option: RoundOption): SheetOption => ({
    id: option.optionId,
    name: optionName(option, names, locale),
    lesionLetter: option.lesionLetter,
    listedByEngine: option.listedByEngine,
  });
  const planned = new Set(snapshot.plan.map(({ optionId }) => optionId));
  const last = snapshot.rounds.at(-1);
  return {
    decision,
    view: caseView(recordOf(decision.caseId, snapshot), snapshot.evaluation, locale, words),
    plan: snapshot.plan.map(shown),
    round: last
      ? {
          number: last.number,
          ratings: last.options.map((option) => {
            const result = last.results.find(({ optionId }) => optionId === option.optionId);
            return { ...shown(option), chosen: planned.has(option.optionId), summary: summarise((result?.ratings ?? []) as readonly SpecialtyRating[]) };
          }),
        }
      : null,
  };
});
