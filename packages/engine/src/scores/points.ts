/** Points by value, as printed by a source. */
export type PointTable = Readonly<Record<string, number>>;

/** The points of a value, or null if it is unknown or not in the table. */
export function pointsOf(table: PointTable, value: unknown): number | null {
  return typeof value === 'string' && Object.hasOwn(table, value) ? (table[value] ?? null) : null;
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
