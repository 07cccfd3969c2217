import { randomUUID } from 'node:crypto';
import { lockMeeting, type SessionActor } from '@bonemet/db';
import { type Hospital, prepareCase, type TestDatabase } from '@bonemet/testing';

/** A hospital whose chair has opened a round on its case. */
export type VotingRoom = Hospital & {
  readonly chair: SessionActor;
  readonly voters: readonly [SessionActor, SessionActor, SessionActor];
  readonly roundId: string;
  readonly optionId: string;
  readonly decisionId: string;
};

/** Opens a round with the chair and three physicians as electors, and drafts a decision. */
export async function openVoting(test: TestDatabase, hospital: Hospital): Promise<VotingRoom> {
  const { database } = test;
  const chair = await hospital.person(['chair', 'reviewer'], 'medical_oncology');
  const voters = [
    await hospital.person(['reviewer'], 'radiation_oncology'),
    await hospital.person(['reviewer'], 'interventional_radiology'),
    await hospital.person(['reviewer'], 'rheumatology'),
  ] as const;
  const { institutionId, meetingId, agendaItemId, caseId } = hospital;
  const [roundId, optionId, decisionId] = [randomUUID(), randomUUID(), randomUUID()];
  await database.withActor(chair, async (unit) => {
    const { tx, audit } = unit;
    await lockMeeting(tx, meetingId);
    await tx.meeting.update({ where: { id: meetingId }, data: { status: 'open', chairId: chair.membershipId } });
    for (const { membershipId } of [chair, ...voters]) {
      await tx.attendance.create({ data: { institutionId, meetingId, membershipId } });
    }
    await tx.round.create({ data: { id: roundId, institutionId, agendaItemId, number: 1 } });
    await tx.roundOption.create({
      data: { id: optionId, institutionId, roundId, position: 1, technique: 'T-RT', lesionId: hospital.lesionId, listedByEngine: true },
    });
    for (const { membershipId, specialty } of [chair, ...voters]) {
      if (specialty) await tx.roundElector.create({ data: { roundId, membershipId, institutionId, specialty } });
    }
    // Taken back at once, so that the chair votes all the same.
    const conflict = await tx.conflictOfInterest.create({ data: { institutionId, agendaItemId, membershipId: chair.membershipId, reason: 'A relative.' } });
    await tx.conflictOfInterest.update({ where: { id: conflict.id }, data: { withdrawnAt: new Date() } });
    await tx.presence.create({ data: { meetingId, membershipId: chair.membershipId, institutionId } });
    await tx.decision.create({ data: { id: decisionId, institutionId, caseId, agendaItemId, version: 1, plan: [] } });
    await database.appendEvents(unit, meetingId, [{ type: 'meeting.opened', payload: { openedBy: chair.membershipId } }]);
    await audit({ type: 'round.opened', payload: { meetingId, roundId, number: 1, options: 1, electors: 4 } });
  });
  await prepareCase(test, hospital, chair);
  return { ...hospital, chair, voters, roundId, optionId, decisionId };
}

export async function vote({ database }: TestDatabase, room: VotingRoom, voter: SessionActor, rating: number, revision = 1) {
  const nonce = randomUUID().replaceAll('-', '');
  return database.castBallot(voter, { roundId: room.roundId, optionId: room.optionId, rating, abstainReason: null, revision, nonce });
}

/** Moves the round on, as this actor. */
export async function setRound({ database }: TestDatabase, room: VotingRoom, status: 'open' | 'closed' | 'revealed', actor = room.chair) {
  await database.withActor(actor, async ({ tx, audit }) => {
    await tx.round.update({ where: { id: room.roundId }, data: { status } });
    await audit({ type: 'round.revealed', payload: { meetingId: room.meetingId, roundId: room.roundId } });
  });
}

export async function signDecision({ database }: TestDatabase, room: VotingRoom) {
  await database.withActor(room.chair, async ({ tx, audit }) => {
    const signed = { plan: [room.optionId], snapshot: { format: 1 }, contentHash: 'f'.repeat(64) };
    const data = { ...signed, signedById: room.chair.membershipId, signedAt: new Date('2030-01-03T09:30:00Z') };
    await tx.decision.update({ where: { id: room.decisionId }, data });
    const payload = { caseId: room.caseId, decisionId: room.decisionId, version: 1, quorumReached: true };
    await audit({ type: 'decision.signed', payload });
  });
}
