import { CASE_FILE_LIMITS, textLines } from '@bonemet/record';

/** What the server accepts at once, known here so that nobody waits for a refusal that is certain. */
export const MOST_BYTES = 50 * 1024 * 1024;
export const MOST_LINES = 5_000;

type SourceFault = 'not_utf8' | 'too_long' | 'too_large' | 'too_many_lines' | 'empty' | 'unreadable';
export type Source =
  | { readonly kind: 'one'; readonly text: string }
  /** `lines` is where the last case stands, `filled` how many there are. */
  | { readonly kind: 'many'; readonly blob: Blob; readonly name: string | null; readonly lines: number; readonly filled: number };

export type SourceReading = { readonly ok: true; readonly source: Source } | { readonly ok: false; readonly fault: SourceFault };

const fault = (code: SourceFault): SourceReading => ({ ok: false, fault: code });

/** A file that somebody chose: many cases by its ending or by its lines, otherwise one. */
export async function readFile(file: File): Promise<SourceReading> {
  if (file.size > MOST_BYTES) return fault('too_large');
  try {
    if (/\.(ndjson|jsonl)$/i.test(file.name)) return await manyIn(file, file.name);
    // Before a long file is held as one text: no case needs four bytes for each of its characters.
    if (file.size > 4 * CASE_FILE_LIMITS.characters) return await manyOrTooLong(file, file.name);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return await readText(text, file.name);
  } catch (error) {
    return fault(error instanceof TypeError ? 'not_utf8' : 'unreadable');
  }
}

/** A text that somebody pasted. */
export async function readText(text: string, name: string | null = null): Promise<SourceReading> {
  if (text.trim() === '') return fault('empty');
  if (startsWithWholeLine(text)) return manyIn(new Blob([text]), name);
  return text.length > CASE_FILE_LIMITS.characters ? fault('too_long') : { ok: true, source: { kind: 'one', text } };
}

async function manyOrTooLong(file: File, name: string): Promise<SourceReading> {
  for await (const line of textLines(piecesOf(file))) if (line.trim() !== '') return isWhole(line) ? manyIn(file, name) : fault('too_long');
  return fault('empty');
}

/** Whether the first line is a case of its own and another follows: then these are several. */
function startsWithWholeLine(text: string): boolean {
  const trimmed = text.trim();
  const end = trimmed.indexOf('\n');
  return end !== -1 && isWhole(trimmed.slice(0, end));
}

function isWhole(line: string): boolean {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}

async function manyIn(blob: Blob, name: string | null): Promise<SourceReading> {
  let [line, lines, filled] = [0, 0, 0];
  for await (const text of textLines(piecesOf(blob))) {
    line += 1;
    if (text.trim() === '') continue;
    lines = line;
    filled += 1;
  }
  if (filled === 0) return fault('empty');
  return lines > MOST_LINES ? fault('too_many_lines') : { ok: true, source: { kind: 'many', blob, name, lines, filled } };
}

/**
 * The text of a file, piece by piece.
 * @throws TypeError when the bytes are no UTF-8
 */
export async function* piecesOf(blob: Blob): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = blob.stream().getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield decoder.decode(piece.value, { stream: true });
  yield decoder.decode();
}
