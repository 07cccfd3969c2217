import { type ItemState, lineOf, type ProposedPlan, type RoundOption } from '@bonemet/board';

export const EMPTY_PLAN: ProposedPlan = { outcome: 'treatment', outcomeDetail: '', plan: [], conditions: '', differenceReason: '' };

/** Every option that was put to the vote on a case, by its id. */
export const optionsOf = (item: ItemState): ReadonlyMap<string, RoundOption> =>
  new Map(item.rounds.flatMap(({ options }) => options).map((option) => [option.optionId, option]));

/** The options of a plan in its order; what is not on the ballots of this case is passed over. */
export function stepsOf(item: ItemState, { plan }: Pick<ProposedPlan, 'plan'>): readonly (RoundOption & { readonly conditions: string })[] {
  const options = optionsOf(item);
  return plan.flatMap(({ optionId, conditions }) => {
    const option = options.get(optionId);
    return option ? [{ ...option, conditions }] : [];
  });
}

/** Moves one step of the plan by a place; at the ends it stays. */
export function moved(plan: ProposedPlan['plan'], index: number, by: -1 | 1): ProposedPlan['plan'] {
  const next = [...plan];
  const [taken] = next.splice(index, 1);
  if (taken) next.splice(Math.max(0, index + by), 0, taken);
  return next;
}

/** Whether two options of a case, maybe of two rounds, are about the same thing. */
export const isPlanned = (item: ItemState, plan: ProposedPlan['plan'], option: RoundOption): boolean => {
  const lines = new Set(stepsOf(item, { plan }).map(lineOf));
  return lines.has(lineOf(option));
};
