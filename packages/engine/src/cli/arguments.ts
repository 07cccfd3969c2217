import { parseArgs } from 'node:util';
import { isDay, type Day } from '../evaluation/preparation.js';
import type { Language } from '../texts/texts.js';

export interface Arguments {
  readonly command: 'evaluate' | 'compare';
  /** One path, two for a comparison; '-' is the standard input. */
  readonly files: readonly [string, ...string[]];
  readonly ndjson: boolean;
  readonly text: boolean;
  readonly language: Language;
  /** The planned day of the procedure. */
  readonly planned: Day | null;
}

export const USAGE = `Usage: bonemet-engine evaluate <file | -> [--ndjson] [--lang en|fr] [--text [--on day]]
       bonemet-engine compare <before> <after> [--lang en|fr] [--text]

  <file | ->   a case in JSON, from a file or from the standard input
  --ndjson     one case a line in, one result a line out
  --lang       language of the texts: en (default) or fr
  --text       a report to read instead of JSON (one case only)
  --on         the planned day of the procedure, 2026-12-01: preparation is counted back from it
`;

const OPTIONS = {
  ndjson: { type: 'boolean', default: false },
  text: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'en' },
  on: { type: 'string' },
} as const;

function read(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch {
    return null;
  }
}

/** Null if the command line is not one that the usage describes. */
export function parseArguments(args: readonly string[]): Arguments | null {
  const parsed = read(args);
  if (parsed === null) return null;
  const [command, file, ...others] = parsed.positionals;
  const { ndjson, text, lang: language, on: planned = null } = parsed.values;
  if (file === undefined || (language !== 'en' && language !== 'fr')) return null;
  if (planned !== null && (!text || !isDay(planned))) return null;
  const shared = { ndjson, text, language, planned } as const;
  if (command === 'evaluate' && others.length === 0 && !(ndjson && text)) return { command, files: [file], ...shared };
  const bothFromInput = file === '-' && others[0] === '-';
  if (command === 'compare' && others.length === 1 && !bothFromInput && !ndjson && planned === null) {
    return { command, files: [file, ...others], ...shared };
  }
  return null;
}
