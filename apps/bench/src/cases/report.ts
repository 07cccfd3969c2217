import type { Measurements, Times } from './measure';

const LIMIT_MS = 20;
const LIMIT_RATIO = 2;
const LIMIT_BY_HAND = 1.5;

const cell = (times: Times | undefined) => `${number(times?.p50 ?? Number.NaN)}${number(times?.p99 ?? Number.NaN)}${String(times?.rows ?? '').padStart(6)}`.padStart(30);

const number = (value: number, digits = 1) => value.toFixed(digits).padStart(7);

/** One line a question: both sizes and their ratio, and what misses its target marked by a word. */
export function report(small: Measurements, large: Measurements, sizes: readonly [number, number]): string {
  const head = `${''.padEnd(42)} ${sizes.map((size) => `${size.toLocaleString('en')}: p50, p99 ms, rows`.padStart(30)).join('')}   ratio of p50`;
  const lines = [...large].map(([name, now]) => {
    const before = small.get(name);
    const ratio = now.p50 / (before?.p50 ?? Number.NaN);
    const fuller = (now.rows ?? 0) > (before?.rows ?? 0) ? ' (a fuller page)' : '';
    const missed = [now.p99 > LIMIT_MS && `p99 over ${LIMIT_MS} ms`, ratio > LIMIT_RATIO && `over ${LIMIT_RATIO} times${fuller}`].filter(Boolean);
    const verdict = name.endsWith('by hand') ? '' : missed.join(', ');
    return `${name.padEnd(42)}${[before, now].map(cell).join('')}     ${number(ratio, 2)}   ${verdict}`;
  });
  return [head, ...lines, '', against(large, 'open a case', LIMIT_BY_HAND), against(large, 'first page', null)].join('\n');
}

function against(measured: Measurements, what: string, limit: number | null): string {
  const byHand = measured.get(`${what}, one statement by hand`)?.p50 ?? Number.NaN;
  const ratios = [...measured].filter(([name]) => name.startsWith(what) && !name.endsWith('by hand')).map(([name, { p50 }]) => `${name}: ${(p50 / byHand).toFixed(2)}`);
  return `against one statement by hand (${byHand.toFixed(2)} ms at p50${limit === null ? '' : `, target ${limit} for the read`}): ${ratios.join('; ')}`;
}
