import type { Language } from '../texts/texts.js';

export interface Arguments {
  /** A path, or '-' for the standard input. */
  readonly file: string;
  readonly ndjson: boolean;
  readonly text: boolean;
  readonly language: Language;
}

export const USAGE = `Usage: bonemet-engine evaluate <file | -> [--ndjson] [--lang en|fr] [--text]

  <file | ->   a case in JSON, from a file or from the standard input
  --ndjson     one case a line in, one result a line out
  --lang       language of the texts: en (default) or fr
  --text       a report to read instead of JSON (one case only)
`;

interface Draft {
  files: string[];
  ndjson: boolean;
  text: boolean;
  language: string;
}

/** Null if the command line is not one that the usage describes. */
export function parseArguments(args: readonly string[]): Arguments | null {
  const [command, ...rest] = args;
  if (command !== 'evaluate') return null;
  const draft: Draft = { files: [], ndjson: false, text: false, language: 'en' };
  for (let i = 0; i < rest.length; i++) {
    const arg = rest[i] ?? '';
    if (arg === '--ndjson') draft.ndjson = true;
    else if (arg === '--text') draft.text = true;
    else if (arg === '--lang') draft.language = rest[++i] ?? '';
    else if (arg.startsWith('--lang=')) draft.language = arg.slice('--lang='.length);
    else if (arg === '-' || !arg.startsWith('-')) draft.files.push(arg);
    else return null;
  }
  const { files, ndjson, text, language } = draft;
  const [file] = files;
  if (file === undefined || files.length > 1 || (ndjson && text)) return null;
  if (language !== 'en' && language !== 'fr') return null;
  return { file, ndjson, text, language };
}
