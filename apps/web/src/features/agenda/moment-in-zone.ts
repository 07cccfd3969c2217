/** How far a zone is ahead of universal time at a moment, in minutes. */
function offsetAt(moment: Date, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  });
  const part = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - moment.getTime()) / 60_000);
}

/**
 * The moment at which the clocks of a place show this day and time, wherever the reader sits.
 * @returns null for what is no day and time, and for an hour that the clocks leap over in spring
 */
export function momentInZone(day: string, time: string, timeZone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || !/^\d{2}:\d{2}$/.test(time)) return null;
  const asUtc = new Date(`${day}T${time}:00Z`);
  if (Number.isNaN(asUtc.getTime())) return null;
  // The offset an hour or two away may be another one: the second look is at the moment itself.
  const first = new Date(asUtc.getTime() - offsetAt(asUtc, timeZone) * 60_000);
  const moment = new Date(asUtc.getTime() - offsetAt(first, timeZone) * 60_000);
  const shown = clockInZone(moment, timeZone);
  return shown.day === day && shown.time === time ? moment : null;
}

/** What the clocks and calendars of a place show at a moment: "2026-03-26" and "09:00". */
export function clockInZone(moment: Date, timeZone: string): { readonly day: string; readonly time: string } {
  const shifted = new Date(moment.getTime() + offsetAt(moment, timeZone) * 60_000).toISOString();
  return { day: shifted.slice(0, 10), time: shifted.slice(11, 16) };
}
