import { randomBytes, randomUUID } from 'node:crypto';
import type { Specialty } from '@bonemet/board';
import { inviteGuest, type SessionActor } from '@bonemet/db';
import type { TestDatabase } from './test-database';

/** When the link of a guest ends. The database asks its own clock, and allows a day from now whenever the meeting is. */
export const aDayFromNow = (): Date => new Date(Date.now() + 86_400_000);

/** A guest of a meeting who has come in by link and code, invited by somebody who plans meetings. */
export async function letIn({ database }: TestDatabase, planner: SessionActor, meetingId: string, specialty: Specialty | null = null) {
  const guestId = await database.withActor(planner, async ({ tx, audit }) => {
    const tokenHash = randomBytes(32).toString('hex');
    const made = await inviteGuest(tx, { meetingId, name: `Guest ${randomUUID()}`, specialty, tokenHash, codeHash: 'none', expiresAt: aDayFromNow() });
    if (!made) throw new Error('no guest was invited');
    await audit({ type: 'guest.invited', payload: { meetingId, guestId: made, votes: specialty !== null } });
    return made;
  });
  const sessionId = await database.signIn.openGuestSession(guestId, 3600);
  const session = sessionId === null ? null : await database.signIn.resumeSession(sessionId, 3600, false);
  if (!session) throw new Error('the guest was not let in');
  return { guestId, session };
}
