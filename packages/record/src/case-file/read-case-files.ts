import type { CaseFilePreview } from './preview';
import { readCaseFile } from './read-case-file';

/** One line of many; `line` counts from 1 and counts blank lines too, as an editor does. */
export type CaseLine = { readonly line: number; readonly preview: CaseFilePreview };

/**
 * Reads many cases, one JSON object a line, one at a time: the next line is asked for when the result
 * of the last has been taken, and none is kept. A line that is bad is told, and the run goes on.
 */
export async function* readCaseFiles(ndjsonLines: AsyncIterable<string> | Iterable<string>): AsyncGenerator<CaseLine> {
  let line = 0;
  for await (const text of ndjsonLines) {
    line += 1;
    // The limit is for the case; what ends the line is not part of it. trim() also takes a byte-order mark.
    if (text.trim() !== '') yield { line, preview: readCaseFile(text.replace(/\r?\n?$/, '')) };
  }
}
