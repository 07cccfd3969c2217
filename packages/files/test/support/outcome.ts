import { expect } from 'vitest';
import { inspectUpload, type Inspection, type InspectOptions, type UploadSource } from '../../src';

export type Accepted = Extract<Inspection, { ok: true }>;

export async function accepted(source: UploadSource, options: InspectOptions = {}): Promise<Accepted> {
  const outcome = await inspectUpload(source, options);
  expect(outcome).toMatchObject({ ok: true });
  return outcome as Accepted;
}

export async function refusal(source: UploadSource, options: InspectOptions = {}): Promise<string> {
  const outcome = await inspectUpload(source, options);
  return outcome.ok ? 'accepted' : outcome.code;
}

export const removedNames = ({ report }: Accepted): string[] => report.removed.map(({ name }) => name);

/** Whether a text stands anywhere in the bytes, in one byte or two bytes per letter. */
export function holds(bytes: Uint8Array, text: string): boolean {
  const buffer = Buffer.from(bytes);
  const wide = Buffer.from(text, 'utf16le');
  return [Buffer.from(text), wide, Buffer.from(wide).swap16()].some((pattern) => buffer.includes(pattern));
}
