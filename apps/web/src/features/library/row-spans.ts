/**
 * How many rows each cell of a column covers when equal neighbours are written once; 0 where the cell
 * above covers it.
 */
export function rowSpans(column: readonly string[]): number[] {
  const spans = column.map(() => 0);
  let start = 0;
  column.forEach((value, row) => {
    if (row === 0 || value !== column[start]) start = row;
    spans[start] = (spans[start] ?? 0) + 1;
  });
  return spans;
}

const FIGURE = /^[+−-]?\d+(?:[.,]\d+)?$/;

/** A column of plain numbers stands at the right. */
export const isNumeric = (column: readonly string[]): boolean => column.length > 0 && column.every((cell) => FIGURE.test(cell));
