import { createHash } from 'node:crypto';
import type { Answer, Contender } from './problem';

const content = ({ sins, mirels, fired }: Answer): string =>
  JSON.stringify([[sins.min, sins.max, sins.total, sins.category], [mirels.min, mirels.max, mirels.total], fired]);

const hashOf = (answers: readonly Answer[]): string =>
  createHash('sha256').update(answers.map(content).join('\n')).digest('hex');

/** Says of the first case that differs what was expected. */
function difference(expected: readonly Answer[], found: readonly Answer[]): string {
  for (const [index, answer] of expected.entries()) {
    const other = found[index];
    if (other === undefined) return `case ${index} has no answer`;
    if (content(answer) !== content(other)) return `case ${index}: ${content(other)} instead of ${content(answer)}`;
  }
  return 'there are too many answers';
}

/**
 * The hash of the answers, which must be one: what gives another answer cannot be compared.
 * @throws if a contender disagrees with the first
 */
export async function commonHash(contenders: readonly Contender[]): Promise<string> {
  const [first, ...others] = contenders;
  if (first === undefined) throw new Error('nobody to compare');
  const expected = await first.solve();
  const hash = hashOf(expected);
  for (const { name, solve } of others) {
    const found = await solve();
    if (hashOf(found) !== hash) throw new Error(`${name} disagrees with ${first.name}. ${difference(expected, found)}`);
  }
  return hash;
}

/** In how many cases each rule fires: a rule that never does is not measured. */
export async function firings(contender: Contender): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { fired } of await contender.solve()) for (const id of fired) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
