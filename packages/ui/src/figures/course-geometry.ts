/** Measures of a course over time. Two of them, because letters that are read on a desk would vanish on a phone. */
export const COURSE_MEASURES = {
  wide: { width: 720, height: 320, left: 40, right: 20, top: 14, bottom: 34, font: 13, dot: 4.4 },
  narrow: { width: 340, height: 260, left: 30, right: 14, top: 14, bottom: 30, font: 12, dot: 4 },
} as const;

export type CourseSize = keyof typeof COURSE_MEASURES;
export type CourseMeasure = (typeof COURSE_MEASURES)[CourseSize];

const round = (value: number): number => Math.round(value * 10) / 10;

/** Places on the sheet for a position (0 is the first column, halves lie between) and a value of the scale. */
export function courseScale(measure: CourseMeasure, columns: number, [lowest, highest]: readonly [number, number]) {
  const { width, height, left, right, top, bottom } = measure;
  const inner = width - left - right;
  return {
    x: (position: number) => round(left + (columns > 1 ? (inner * position) / (columns - 1) : inner / 2)),
    y: (value: number) => round(top + ((height - top - bottom) * (highest - value)) / (highest - lowest)),
  };
}

/** Equal values stand side by side around their place, so that each of them can be counted. */
export function spreadValues(values: readonly number[], apart: number): { readonly value: number; readonly dx: number }[] {
  return values.map((value, index) => {
    const before = values.slice(0, index).filter((other) => other === value).length;
    const all = values.filter((other) => other === value).length;
    return { value, dx: round((before - (all - 1) / 2) * apart) };
  });
}

/** Where a day lies between columns whose days are known; beyond the last one it stays at the last. */
export function positionOfDay(days: readonly number[], day: number): number {
  const after = days.findIndex((known) => known >= day);
  if (after === -1) return days.length - 1;
  if (after === 0) return 0;
  const [from = 0, to = 0] = [days[after - 1], days[after]];
  return after - 1 + (day - from) / (to - from);
}
