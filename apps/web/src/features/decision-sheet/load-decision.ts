import 'server-only';
import type { DecisionSnapshot } from '@bonemet/api';
import { type ConsensusSummary, lineOf, type RoundOption, type SpecialtyRating, summarise } from '@bonemet/board';
import { techniqueById, type TechniqueId, TECHNIQUES, techniqueName } from '@bonemet/engine';
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
  /** Null for an option in the board's own words. */
  readonly technique: TechniqueId | null;
  readonly name: string;
  readonly lesionLetter: string | null;
  readonly listedByEngine: boolean;
};

/** `earlierRound`: the number of the round, when it is not the last one. */
export type SheetRating = SheetOption & {
  readonly chosen: boolean;
  readonly earlierRound: number | null;
  readonly summary: ConsensusSummary | null;
};

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
    technique: option.technique === null ? null : (techniqueById(option.technique)?.id ?? null),
    name: optionName(option, names, locale),
    lesionLetter: option.lesionLetter,
    listedByEngine: option.listedByEngine,
  });
  const planned = new Set(snapshot.plan.map(({ optionId }) => optionId));
  const lastRound = snapshot.rounds.at(-1)?.number ?? null;
  return {
    decision,
    view: caseView(recordOf(decision.caseId, snapshot), snapshot.evaluation, locale, words),
    plan: snapshot.plan.map(shown),
    round:
      lastRound === null
        ? null
        : {
            number: lastRound,
            ratings: latestRatings(snapshot.rounds).map(({ option, ratings, number }) => ({
              ...shown(option),
              chosen: planned.has(option.optionId),
              earlierRound: number === lastRound ? null : number,
              summary: summarise(ratings),
            })),
          },
  };
});

type RatedLine = { readonly option: RoundOption; readonly ratings: readonly SpecialtyRating[]; readonly number: number };

/** Each line of the ballot as its latest round left it: a second round repeats only what was still open. */
function latestRatings(rounds: DecisionSnapshot['rounds']): RatedLine[] {
  const lines = new Map<string, RatedLine>();
  for (const { number, options, results } of rounds) {
    for (const option of options) {
      const result = results.find(({ optionId }) => optionId === option.optionId);
      lines.set(lineOf(option), { option, ratings: (result?.ratings ?? []) as readonly SpecialtyRating[], number });
    }
  }
  return [...lines.values()].sort((left, right) => right.number - left.number);
}
