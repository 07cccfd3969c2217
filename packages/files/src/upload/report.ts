/** A block or attribute that was taken out: its name and how often, never what it said. */
export type Removal = { readonly name: string; readonly count: number };

/** What was done to the file beyond removing. */
export type Change = 'orientation_applied' | 'colours_converted' | 'recompressed' | 'decompressed' | 'unused_bits_cleared';

/** What no program can promise here and the person who uploads must look at. */
export type Notice = 'text_not_inspected' | 'pixels_not_inspected' | 'compressed_pixels_not_verified';

export type SanitisingReport = {
  readonly removed: readonly Removal[];
  readonly changes: readonly Change[];
  readonly notices: readonly Notice[];
};

/** Names and how often each occurred, in alphabetical order. */
export function countRemovals(names: Iterable<string>): Removal[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => (a.name < b.name ? -1 : 1));
}
