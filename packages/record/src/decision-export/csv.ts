export type CsvCell = string | number | boolean | null;

const LINE_END = '\r\n';
/** Without it Excel reads the accents of a UTF-8 file as something else. */
const BYTE_ORDER_MARK = '\ufeff';

/** What a spreadsheet would take for the beginning of a formula, in the narrow and the wide forms of the letters. */
const FORMULA = /^[\s\p{Cc}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u;

/** A text with an apostrophe before it is shown as it is and never computed. Numbers are numbers and stay so. */
const harmless = (text: string) => (FORMULA.test(text) ? `'${text}` : text);

function cell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = harmless(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const row = (cells: readonly CsvCell[]) => cells.map(cell).join(',') + LINE_END;

/** Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet. */
export const writeCsv = (head: readonly string[], rows: readonly (readonly CsvCell[])[]): string => BYTE_ORDER_MARK + row(head) + rows.map(row).join('');
