import type { ImportLine } from '@bonemet/api';
import type { Language } from '@/i18n/locales';

type Refused = Extract<ImportLine, { outcome: 'refused' }>;

export type ReportWords = {
  readonly line: string;
  readonly outcome: string;
  readonly details: string;
  readonly imported: string;
  readonly refused: string;
  readonly more: (count: number) => string;
  readonly reasons: (line: Refused) => readonly { readonly path: string; readonly why: string }[];
};

/** Spreadsheets take a comma for the decimal sign where French is read, and part cells by a semicolon. */
const SEPARATOR = { en: ',', fr: ';' } as const satisfies Record<Language, string>;

/** The mark by which spreadsheets know that accents are UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** The report as a table for a spreadsheet. It holds paths, codes in words and pseudonyms, and no value of a file. */
export function reportText(lines: readonly ImportLine[], words: ReportWords, language: Language): string {
  const row = (...cells: string[]) => cells.map(quoted).join(SEPARATOR[language]);
  const details = (line: ImportLine) => {
    if (line.outcome === 'imported') return line.pseudonym;
    const reasons = words.reasons(line).map(({ path, why }) => (path === '' ? why : `${path}: ${why}`));
    return [...reasons, ...(line.more > 0 ? [words.more(line.more)] : [])].join(' | ');
  };
  const rows = lines.map((line) => row(String(line.line), line.outcome === 'imported' ? words.imported : words.refused, details(line)));
  return `${BYTE_ORDER_MARK}${[row(words.line, words.outcome, words.details), ...rows].join('\r\n')}\r\n`;
}
