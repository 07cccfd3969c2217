const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The first moment of a day of the calendar where the reader is, some days later. */
function startOf(day: string, later = 0): Date | null {
  const parts = DAY.exec(day);
  if (!parts) return null;
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number];
  const start = new Date(year, month - 1, date + later);
  return Number.isNaN(start.getTime()) ? null : start;
}

/** From the beginning of the first day to the end of the last; null where that is no period. */
export function periodOf(first: string, last: string): { readonly from: Date; readonly before: Date } | null {
  const from = startOf(first);
  const before = startOf(last, 1);
  return from && before && from < before ? { from, before } : null;
}
