import 'server-only';
import { hkdfSync } from 'node:crypto';
import type { SessionActor } from '@bonemet/db';
import { environment } from '@/env';

const KEY_BYTES = 32;

/** The key with which this person's unsent answers are kept on a device: the same on every sign-in, and theirs alone. */
export function draftKeyOf({ userId, institutionId }: SessionActor): string {
  return Buffer.from(hkdfSync('sha256', environment().authSecret, `${institutionId}/${userId}`, 'bonemet drafts on a device 1', KEY_BYTES)).toString('base64');
}
