import type { ImportEnd, ImportLine } from '@bonemet/api';
import { textLines } from '@bonemet/record';
import { piecesOf } from './read-source';

const MOST_LINES = 25;
const MOST_CHARACTERS = 500_000;

type Batch = { readonly first: number; readonly last: number; readonly text: string };
export type Answer = ImportLine | ImportEnd;
/** How a batch ended: to its end (null), by a code of the server, or without an answer to all of it. */
export type BatchEnd = ImportEnd['stopped'] | 'unreachable' | 'role_missing' | 'not_found' | 'other_site';

/**
 * A file in parts of a few lines. Sent as one, many browsers would show the first answer only after the
 * last line has left; in parts, progress is told as it happens and nothing long is lost with a connection.
 */
export async function* batchesOf(blob: Blob): AsyncGenerator<Batch> {
  let [held, characters, line]: [string[], number, number] = [[], 0, 0];
  const batch = (): Batch => ({ first: line - held.length + 1, last: line, text: held.join('\n') });
  for await (const text of textLines(piecesOf(blob))) {
    line += 1;
    held.push(text);
    characters += text.length;
    if (held.length < MOST_LINES && characters < MOST_CHARACTERS) continue;
    yield batch();
    [held, characters] = [[], 0];
  }
  if (held.some((text) => text.trim() !== '')) yield batch();
}

/** Sends one batch and tells what became of each of its lines, counted as in the whole file. */
export async function sendBatch(boardId: string, { first, text }: Batch, onLine: (line: ImportLine) => void): Promise<BatchEnd> {
  try {
    const response = await fetch(`/api/import?boardId=${boardId}`, { method: 'POST', headers: { 'Content-Type': 'application/x-ndjson' }, body: text });
    if (!response.ok) return ((await response.json()) as { code: BatchEnd }).code;
    if (!response.body) return 'unreachable';
    for await (const line of textLines(piecesOfStream(response.body))) {
      const answer = JSON.parse(line) as Answer;
      if ('done' in answer) return answer.stopped;
      onLine({ ...answer, line: answer.line + first - 1 });
    }
  } catch {
    // Broken off, or answered by something that is not our server: either way, nobody knows of the rest.
  }
  return 'unreachable';
}

async function* piecesOfStream(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield decoder.decode(piece.value, { stream: true });
}
