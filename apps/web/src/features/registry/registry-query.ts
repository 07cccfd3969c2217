import { type CalendarDay, isCalendarDay } from '@bonemet/board';

type Params = Readonly<Record<string, string | string[] | undefined>>;

/** What the form of the registry asks for, as it stands in the address. Null where nothing is asked. */
export type RegistryQuery = { readonly boardId: string | null; readonly from: CalendarDay | null; readonly until: CalendarDay | null };

const single = (value: string | string[] | undefined): string | null => (typeof value === 'string' && value !== '' ? value : null);
const day = (value: string | null): CalendarDay | null => (isCalendarDay(value) ? value : null);

/** A board that is not offered and a day that does not exist are left out, so that the form shows what is really asked. */
export function readRegistryQuery({ board, from, until }: Params, boards: readonly string[]): RegistryQuery {
  const boardId = single(board);
  return { boardId: boardId !== null && boards.includes(boardId) ? boardId : null, from: day(single(from)), until: day(single(until)) };
}
