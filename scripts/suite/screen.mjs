import { seconds } from '../lib/progress.mjs';
import { summary } from './counts.mjs';

const WIDTH = 34;

export function printStart({ name, live }) {
  if (live) process.stdout.write(`\n▶ ${name}\n`);
}

/** One line a step; the whole of what it printed when it failed, or when it is worth reading. */
export function printResult({ name, support, verbose }, { counts, output, since }) {
  const failed = counts.failed > 0;
  if (output && (failed || verbose)) process.stdout.write(`\n${indented(output)}\n`);
  const words = support && !failed ? '' : summary(counts);
  const line = `${failed ? '✗' : '✓'} ${name.padEnd(WIDTH)} ${seconds(since).padStart(8)}   ${words}`;
  process.stdout.write(`${line.trimEnd()}\n`);
}

const indented = (text) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `  │ ${line}`)
    .join('\n');
