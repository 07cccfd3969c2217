import { CASE_FILE_LIMITS } from './limits';

/**
 * Cuts pieces of text into lines, however the pieces fall. Of a line that is too long only its beginning
 * is kept, still one character too long, so that whoever reads it refuses it: a file without a line
 * break would otherwise be held in memory whole. A carriage return stays at the end of its line.
 */
export async function* textLines(
  pieces: AsyncIterable<string> | Iterable<string>,
  limit: number = CASE_FILE_LIMITS.characters,
): AsyncGenerator<string> {
  // Room for a byte-order mark and a carriage return beside a line of full length.
  const kept = limit + 3;
  let line = '';
  let ended = true;
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', start)) {
      yield (line + piece.slice(start, Math.min(end, start + kept))).slice(0, kept);
      line = '';
      start = end + 1;
      ended = true;
    }
    const rest = piece.slice(start, start + kept - line.length);
    if (start < piece.length) ended = false;
    line += rest;
  }
  if (!ended) yield line;
}
