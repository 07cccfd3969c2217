export type StopCode = 'too_large' | 'not_utf8' | 'interrupted';

/** Ends the reading of an upload for a reason that its sender is told. */
export class StoppedReading extends Error {
  constructor(readonly code: StopCode) {
    super(code);
    this.name = 'StoppedReading';
  }
}

/**
 * An upload as text, piece by piece. Bytes that are no UTF-8 end it: put right by guessing, an accent in a
 * question to the board would come out as another letter and nobody would notice.
 * @throws StoppedReading
 */
export async function* textPieces(body: ReadableStream<Uint8Array>, mostBytes: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = body.getReader();
  const read = () => reader.read().catch(() => stop('interrupted'));
  let bytes = 0;
  try {
    for (let piece = await read(); !piece.done; piece = await read()) {
      bytes += piece.value.byteLength;
      if (bytes > mostBytes) stop('too_large');
      yield decoded(() => decoder.decode(piece.value, { stream: true }));
    }
    yield decoded(() => decoder.decode());
  } finally {
    // Nobody should have to go on sending what nobody reads.
    await reader.cancel().catch(() => undefined);
  }
}

function stop(code: StopCode): never {
  throw new StoppedReading(code);
}

function decoded(decode: () => string): string {
  try {
    return decode();
  } catch {
    return stop('not_utf8');
  }
}
