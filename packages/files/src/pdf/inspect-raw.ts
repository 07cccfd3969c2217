import { Refusal } from '../upload/refusal';

const TAIL = 2048;
const HEAD = 2048;
/** Reports of two hundred pages hold some ten thousand objects; each costs the parser time and memory. */
export const MOST_OBJECTS = 100_000;

/** What must be known before the parser opens the file, for the parser is lenient: it reads a file without its end. */
export function inspectRawPdf(bytes: Uint8Array): void {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  assertWhole(raw);
  let objects = 0;
  for (let at = raw.indexOf(' obj'); at !== -1; at = raw.indexOf(' obj', at + 4)) objects += 1;
  if (objects > MOST_OBJECTS) throw new Refusal('bomb');
  // An encrypted object stream looks damaged to the parser, and the true reason would be lost.
  if (/\/Encrypt\s*(<<|\d+\s+\d+\s+R)/.test(raw.toString('latin1'))) throw new Refusal('encrypted_pdf');
}

/** The end must be there and point into the file; a linearised file also states its own length. */
function assertWhole(raw: Buffer): void {
  const tail = raw.subarray(-TAIL).toString('latin1');
  const end = /startxref\s+(\d+)\s+%%EOF\s*\0*$/.exec(tail);
  if (end === null) throw new Refusal('truncated');
  const linearised = /\/Linearized\b[^>]*?\/L\s+(\d+)/.exec(raw.subarray(0, HEAD).toString('latin1'));
  if (linearised !== null && Number(linearised[1]) > raw.length) throw new Refusal('truncated');
  const table = raw.subarray(Number(end[1]), Number(end[1]) + 32).toString('latin1');
  if (!/^\s*(xref|\d+\s+\d+\s+obj)/.test(table)) throw new Refusal('damaged');
}
