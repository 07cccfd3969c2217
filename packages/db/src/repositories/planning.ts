import type { Specialty } from '@bonemet/board';
import type { Transaction } from '../client';

/** The agenda of a meeting in its order, with what says in which block a case stands. */
export async function loadAgenda(tx: Transaction, meetingId: string) {
  const items = await tx.agendaItem.findMany({
    where: { meetingId },
    orderBy: { position: 'asc' },
    select: { id: true, caseId: true, position: true, plannedMinutes: true, case: { select: { discussion: true, status: true } } },
  });
  return items.map(({ case: { discussion, status }, ...item }) => ({ ...item, discussion, status }));
}

export type AgendaRow = Awaited<ReturnType<typeof loadAgenda>>[number];

/**
 * Gives the items the places 1, 2, 3 … in this order. Two steps, because no two items may ever have one place.
 * Under the lock of the meeting.
 */
export async function placeAgenda(tx: Transaction, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`UPDATE agenda_item SET position = -position WHERE id = ANY (${[...ids]}::uuid[])`;
  await tx.$executeRaw`
    UPDATE agenda_item SET position = wanted.place
    FROM unnest(${[...ids]}::uuid[]) WITH ORDINALITY AS wanted (id, place) WHERE agenda_item.id = wanted.id`;
}

/** Takes a case off an agenda. The database refuses one that was opened in its meeting. */
export async function removeAgendaItem(tx: Transaction, agendaItemId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ removed: boolean }[]>`SELECT bonemet.remove_agenda_item(${agendaItemId}::uuid) AS removed`;
  return rows[0]?.removed ?? false;
}

type NewGuest = {
  readonly meetingId: string;
  readonly name: string;
  /** A guest with a specialty votes; one without looks on. */
  readonly specialty: Specialty | null;
  readonly tokenHash: string;
  readonly codeHash: string;
  readonly expiresAt: Date;
};

/** Makes an account without a password, a guest's membership and the way in; null when there is no such meeting to come. */
export async function inviteGuest(tx: Transaction, { meetingId, name, specialty, tokenHash, codeHash, expiresAt }: NewGuest): Promise<string | null> {
  const rows = await tx.$queryRaw<{ id: string | null }[]>`
    SELECT bonemet.invite_guest(${meetingId}::uuid, ${name}, ${specialty}::"Specialty", ${tokenHash}, ${codeHash}, ${expiresAt}::timestamptz) AS id`;
  return rows[0]?.id ?? null;
}

/** Ends a guest's link, membership and sessions; false when they had ended before. */
export async function revokeGuest(tx: Transaction, guestId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<{ revoked: boolean }[]>`SELECT bonemet.revoke_guest(${guestId}::uuid) AS revoked`;
  return rows[0]?.revoked ?? false;
}

/** The guests of a meeting, in the order in which they were invited. */
export async function loadGuests(tx: Transaction, meetingId: string) {
  const rows = await tx.guest.findMany({
    where: { meetingId },
    orderBy: { createdAt: 'asc' },
    select: {
      id: true, membershipId: true, expiresAt: true, revokedAt: true,
      membership: { select: { specialty: true, user: { select: { displayName: true } } } },
    },
  });
  return rows.map(({ membership: { specialty, user }, ...guest }) => ({ ...guest, specialty, name: user.displayName }));
}

/** Who was asked to come, and what they say. */
export async function loadInvitations(tx: Transaction, meetingId: string) {
  const rows = await tx.invitation.findMany({
    where: { meetingId, membership: { endedAt: null } },
    orderBy: { membership: { user: { displayName: 'asc' } } },
    select: { membershipId: true, answer: true, membership: { select: { specialty: true, user: { select: { displayName: true } } } } },
  });
  return rows.map(({ membershipId, answer, membership: { specialty, user } }) => ({ membershipId, answer, specialty, name: user.displayName }));
}
