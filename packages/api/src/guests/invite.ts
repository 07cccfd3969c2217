import { createHash, randomBytes } from 'node:crypto';
import { guestCode, SPECIALTIES } from '@bonemet/board';
import { hashPassword, inviteGuest, revokeGuest } from '@bonemet/db';
import { z } from 'zod';
import { inMeeting } from '../meetings/in-meeting';
import { leaveSeat } from '../meetings/seat';
import { conflict, notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

/** 256 bits: a link cannot be guessed. The code is for the case that it is forwarded or read over a shoulder. */
const TOKEN_BYTES = 32;
const STAYS_AFTER_MS = 2 * 3_600_000;

export const tokenHashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

function newCode(): string {
  for (;;) {
    const code = guestCode(randomBytes(32));
    if (code !== null) return code;
  }
}

const ZGuest = z.object({
  meetingId: ZId,
  name: z.string().trim().min(2).max(80),
  /** A guest with a specialty votes; one without looks on. */
  specialty: z.enum(SPECIALTIES).nullable(),
  /** Null: two hours after the meeting is meant to end. */
  expiresAt: z.date().nullable(),
});

/**
 * Lets somebody from elsewhere into one meeting. The link and the code leave the server in this answer and are known
 * to nobody afterwards: the database keeps their hashes.
 */
export const inviteGuestProcedure = authorised('meeting.plan')
  .input(ZGuest)
  .mutation(async ({ ctx, input: { meetingId, name, specialty, expiresAt } }) => {
    const [token, code] = [randomBytes(TOKEN_BYTES).toString('base64url'), newCode()];
    const codeHash = await hashPassword(code);
    return ctx.database.withActor(ctx.actor, async ({ tx, audit }) => {
      const meeting = await tx.meeting.findUnique({ where: { id: meetingId }, select: { startsAt: true, minutes: true, status: true } });
      if (!meeting) throw notFound();
      const until = expiresAt ?? new Date(Math.max(meeting.startsAt.getTime() + meeting.minutes * 60_000, ctx.now().getTime()) + STAYS_AFTER_MS);
      if (until <= ctx.now()) throw conflict('expires_too_early');
      const guestId = await inviteGuest(tx, { meetingId, name, specialty, tokenHash: tokenHashOf(token), codeHash, expiresAt: until });
      if (!guestId) throw conflict('meeting_over');
      await audit({ type: 'guest.invited', payload: { meetingId, guestId, votes: specialty !== null } });
      return { guestId, token, code, expiresAt: until };
    });
  });

/** Ends a guest's link, and every screen that was opened with it. Whoever sits in the meeting has left it by the same act. */
export const revokeGuestProcedure = authorised('meeting.plan')
  .input(z.object({ guestId: ZId }))
  .mutation(async ({ ctx, input: { guestId } }) => {
    const guest = await ctx.database.withActor(ctx.actor, ({ tx }) => tx.guest.findUnique({ where: { id: guestId }, select: { meetingId: true, membershipId: true } }));
    if (!guest) throw notFound();
    return inMeeting(ctx, guest.meetingId, async (meeting) => {
      const { unit: { tx, audit }, meetingId, state } = meeting;
      if (!(await revokeGuest(tx, guestId))) throw conflict('already_revoked');
      await audit({ type: 'guest.revoked', payload: { meetingId, guestId } });
      // A meeting that is over takes no command, and its log says who was there.
      if (state.status !== 'closed') await leaveSeat(meeting, { type: 'sendGuestAway', membershipId: guest.membershipId }, ctx.now());
    });
  });
