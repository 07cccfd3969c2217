const WIDTH = 52;

export const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs one step of a command and prints a line for it.
 * @param {string} name what is being done
 * @param {() => Promise<string | void>} work may return words for the line, better than the name
 */
export async function step(name, work) {
  const since = performance.now();
  if (process.stdout.isTTY) process.stdout.write(`  … ${name}`);
  try {
    const words = await work();
    line('✓', (typeof words === 'string' && words) || name, since);
  } catch (error) {
    line('✗', name, since);
    throw error;
  }
}

function line(sign, words, since) {
  const back = process.stdout.isTTY ? '\r\u001B[K' : '';
  process.stdout.write(`${back}  ${sign} ${words.padEnd(WIDTH)} ${seconds(since).padStart(8)}\n`);
}

/** Lays out rows of text in columns. */
export function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column])).join('   ').trimEnd()}`).join('\n');
}
