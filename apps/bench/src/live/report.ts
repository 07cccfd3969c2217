import { milliseconds, quantile } from '../statistics';
import type { FanOut } from './fan-out';
import type { VotingFigures } from './voting';

export const aimed = (value: number, limit: number): string => (value <= limit ? '' : ' (MISSED)');

export function votingLines(votings: readonly VotingFigures[], people: number): string[] {
  const limit = people > 200 ? 150 : 100;
  const middle = (of: (figures: VotingFigures) => number) => quantile(votings.map(of), 0.5);
  const lines = votings.map(({ toScreen, answer, allAnsweredMs, cpuPerVote, frames }) =>
    `  commit to screen p50 ${milliseconds(toScreen.p50)}, p99 ${milliseconds(toScreen.p99)}, most ${milliseconds(toScreen.most)}; answer p50 ${milliseconds(answer.p50)}, p99 ${milliseconds(answer.p99)}; ` +
    `all answered ${milliseconds(allAnsweredMs)}, ${frames} frames, ${milliseconds(cpuPerVote)} of processor a vote`);
  const p99 = middle(({ toScreen }) => toScreen.p99);
  return [...lines, `commit to screen, median of ${votings.length} votes: p50 ${milliseconds(middle(({ toScreen }) => toScreen.p50))}, p99 ${milliseconds(p99)}${aimed(p99, limit)}`];
}

export function fanOutTable(product: FanOut, others: readonly FanOut[]): string {
  const floor = others[0]?.cpuPerDelivery ?? Number.NaN;
  const lines = [product, ...others].map(({ name, cpuPerDelivery, bytesPerClient, p99 }) =>
    [name.padEnd(22), (cpuPerDelivery / floor).toFixed(2).padStart(12), `${(cpuPerDelivery * 1_000).toFixed(1)} µs`.padStart(12), `${(bytesPerClient / 1_000).toFixed(1)} kB`.padStart(12), (Number.isNaN(p99) ? 'above' : milliseconds(p99)).padStart(12)].join(''));
  const missed = [product.cpuPerDelivery > 1.3 * floor && 'processor over 1.3 times the floor', product.bytesPerClient > 20_000 && 'memory over 20 kB'].filter(Boolean).join(', ');
  return [`${''.padEnd(22)}${'x floor'.padStart(12)}${'a delivery'.padStart(12)}${'a client'.padStart(12)}${'p99'.padStart(12)}`, ...lines, missed && `MISSED: ${missed}`].filter(Boolean).join('\n');
}
