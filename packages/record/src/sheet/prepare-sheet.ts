import { lineOf, type RoundOption, type SpecialtyRating, summarise } from '@bonemet/board';
import { techniqueById, techniqueName } from '@bonemet/engine';
import type { Locale } from '../words/locale';
import { factLines, lesionsOf, personOf, primaryOf } from './case-lines';
import type { DecisionSheet, SheetOption, SheetRating } from './decision-sheet';
import { PATIENT_FACTS } from './printed-facts';
import { SHEET_WORDS } from './sheet-words';
import type { DecisionSnapshot, SignedDecision } from './signed-decision';

/** A signed decision in the reader's language, drawn from what was signed and from nothing newer. */
export function prepareSheet({ snapshot, contentHash, ...decision }: SignedDecision, locale: Locale): DecisionSheet {
  const words = SHEET_WORDS[locale];
  const { input, evaluation, deliberation, quorum } = snapshot;
  const answers = input.facts ?? {};
  const lesions = lesionsOf(snapshot, locale, words);
  const placeOf = (letter: string | null) => lesions.find((lesion) => lesion.letter === letter)?.place ?? null;
  return {
    ...decision,
    pseudonym: snapshot.pseudonym,
    question: snapshot.question,
    patientWishes: snapshot.patientWishes,
    person: personOf(answers, words),
    primary: primaryOf(answers, locale),
    facts: factLines(answers, PATIENT_FACTS, locale, words),
    lesions,
    round: ratedLines(snapshot, locale),
    standing: deliberation?.standing ?? 'final',
    outcome: deliberation?.outcome ?? null,
    outcomeDetail: deliberation?.withoutDiscussion ? words.undiscussed(deliberation.outcomeDetail) : (deliberation?.outcomeDetail ?? ''),
    plan: snapshot.plan.map((option) => ({ ...shownOption(option, locale), place: placeOf(option.lesionLetter), conditions: option.conditions ?? '' })),
    conditions: snapshot.conditions,
    confirmed: deliberation && deliberation.confirmed > 0 ? deliberation.confirmed : null,
    difference: deliberation?.difference ?? null,
    minority: deliberation?.minority ?? [],
    minorityWords: deliberation ? '' : snapshot.minorityOpinion,
    quorum,
    unjudged: unjudgedOf(snapshot, locale),
    present: snapshot.present,
    participants: deliberation?.participants ?? null,
    fingerprint: contentHash,
    engine: evaluation.engine,
    knowledgeVersion: snapshot.knowledgeVersion,
    knowledgeHash: evaluation.knowledge.replace(/^sha256:/, '').slice(0, 16),
  };
}

export function shownOption(option: RoundOption, locale: Locale): SheetOption {
  const technique = option.technique === null ? null : (techniqueById(option.technique)?.id ?? null);
  return {
    id: option.optionId,
    technique,
    name: option.label?.[locale] ?? (technique === null ? (option.technique ?? '') : techniqueName(technique, locale)),
    lesionLetter: option.lesionLetter,
    listedByEngine: option.listedByEngine,
  };
}

type Rated = { readonly option: RoundOption; readonly number: number; readonly ratings: readonly SpecialtyRating[]; readonly abstained: number | null };

/** Each line of the ballot as its latest round left it: a second round repeats only what was still open. */
function ratedLines({ rounds, plan }: DecisionSnapshot, locale: Locale): DecisionSheet['round'] {
  const last = rounds.at(-1)?.number;
  if (last === undefined) return null;
  const lines = new Map<string, Rated>();
  for (const { number, options, results } of rounds) {
    for (const option of options) {
      const result = results.find(({ optionId }) => optionId === option.optionId);
      const ratings = (result?.ratings ?? []) as readonly SpecialtyRating[];
      lines.set(lineOf(option), { option, number, ratings, abstained: result?.abstained ?? null });
    }
  }
  // A plan names its options by the round they come from; a later round may have asked about the same line again.
  const planned = new Set(plan.map(lineOf));
  const rated = [...lines.values()].sort((left, right) => right.number - left.number);
  return {
    number: last,
    ratings: rated.map(({ option, number, ratings, abstained }): SheetRating => ({
      ...shownOption(option, locale),
      chosen: planned.has(lineOf(option)),
      earlierRound: number === last ? null : number,
      summary: summarise(ratings),
      abstained,
    })),
  };
}

function unjudgedOf({ quorum, rounds }: DecisionSnapshot, locale: Locale): DecisionSheet['unjudged'] {
  const options = new Map(rounds.flatMap((round) => round.options).map((option) => [option.optionId, option]));
  const named = quorum.missing.options.map(({ optionId, anyOf }) => {
    const option = options.get(optionId);
    const shown = option && shownOption(option, locale);
    return { option: shown ? [shown.name, shown.lesionLetter].filter(Boolean).join(' ') : '', anyOf };
  });
  return named.filter(({ option }) => option !== '');
}
