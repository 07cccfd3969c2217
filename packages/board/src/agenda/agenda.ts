/** How long a case is planned for until somebody says otherwise. A case under a protocol is read out and recorded. */
export const DEFAULT_MINUTES = { board: 5, protocol: 1 } as const;

/** What one case may be planned for, and what one press of a key adds or takes. */
export const ITEM_MINUTES = { min: 0, max: 60, step: 1 } as const;

/** How long a meeting may be meant to last. */
export const MEETING_MINUTES = { min: 5, max: 600, usual: 60 } as const;

type AgendaPlace = { readonly id: string; readonly discussion: 'board' | 'protocol' };

/** An agenda in the order in which it is shown: what is discussed first, then the block of protocol cases; in each, as it was. */
export function arrangeAgenda<Item extends AgendaPlace>(items: readonly Item[]): Item[] {
  const block = (wanted: AgendaPlace['discussion']) => items.filter(({ discussion }) => discussion === wanted);
  return [...block('board'), ...block('protocol')];
}

/**
 * The agenda with one item put before another one of its block, or at the end of its block.
 * @returns null when one of them is not there, or they stand in different blocks
 */
export function moveOnAgenda<Item extends AgendaPlace>(items: readonly Item[], id: string, before: string | null): Item[] | null {
  const moved = items.find((item) => item.id === id);
  if (!moved) return null;
  if (before === id) return arrangeAgenda(items);
  const others = items.filter((item) => item.id !== id);
  if (before === null) return arrangeAgenda([...others, moved]);
  const at = others.findIndex((item) => item.id === before);
  if (at < 0 || others[at]?.discussion !== moved.discussion) return null;
  return arrangeAgenda(others.toSpliced(at, 0, moved));
}

type AgendaLoad = {
  readonly planned: number;
  readonly available: number;
  /** Minutes that nothing is planned for; none when there are too many. */
  readonly free: number;
  /** Minutes for which the meeting has no room. */
  readonly over: number;
};

/** What an agenda takes of the time of its meeting. */
export function agendaLoad(minutes: readonly number[], available: number): AgendaLoad {
  const planned = minutes.reduce((sum, one) => sum + one, 0);
  return { planned, available, free: Math.max(0, available - planned), over: Math.max(0, planned - available) };
}
