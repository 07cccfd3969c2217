/** Prints rows in columns: the first to the left, the others to the right. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const print = (line: readonly string[]): void =>
    console.log(
      widths
        .map((width, column) => (column === 0 ? (line[0] ?? '').padEnd(width) : (line[column] ?? '').padStart(width)))
        .join('   ')
        .trimEnd(),
    );
  console.log(`\n${title}`);
  print(head);
  print(widths.map((width) => '-'.repeat(width)));
  rows.forEach(print);
}

/** Three figures at most: more would pretend that a measurement is exact. */
export const figure = (value: number): string =>
  value >= 100 ? value.toLocaleString('en', { maximumFractionDigits: 0 }) : value.toPrecision(value < 1 ? 2 : 3);

export const times = (value: number): string => `${figure(value)} ×`;

export const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1);
