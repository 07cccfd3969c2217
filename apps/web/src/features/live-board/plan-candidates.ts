import { type ItemState, lineOf, type RoundOption, type SpecialtyRating, summarise } from '@bonemet/board';

type Candidate = { readonly option: RoundOption; readonly median: number | null };

/** Every option that was rated, once, as its latest round left it; the highest medians first. */
export function planCandidates(item: ItemState): Candidate[] {
  const latest = new Map<string, Candidate>();
  for (const round of item.rounds) {
    for (const option of round.options) {
      const ratings = round.results?.find(({ optionId }) => optionId === option.optionId)?.ratings ?? [];
      latest.set(lineOf(option), { option, median: summarise(ratings as readonly SpecialtyRating[])?.median ?? null });
    }
  }
  return [...latest.values()].sort((left, right) => (right.median ?? 0) - (left.median ?? 0));
}
