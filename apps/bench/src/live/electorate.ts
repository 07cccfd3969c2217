import { type Database, lockMeeting, type SessionActor } from '@bonemet/db';
import { SPECIALTIES } from '@bonemet/board';
import { randomUUID } from 'node:crypto';
import pg from 'pg';

/** A hospital in which a round is open, with as many voters and options as asked for. */
export type Electorate = {
  readonly institutionId: string;
  readonly meetingId: string;
  readonly agendaItemId: string;
  readonly chair: SessionActor;
  readonly voters: readonly SessionActor[];
  roundId: string;
  options: readonly string[];
  /** Opens another round on the same case once the one before is closed. */
  readonly openRound: () => Promise<void>;
};

/** Arranged by the owner of the tables where only numbers matter, and opened by the product's own guards. */
export async function makeElectorate(ownerUrl: string, database: Database, people: number, options: number): Promise<Electorate> {
  const owner = new pg.Client({ connectionString: ownerUrl, options: '-c search_path=public' });
  await owner.connect();
  const [institutionId, boardId, patientId, caseId, meetingId, agendaItemId] = Array.from({ length: 6 }, () => randomUUID()) as [string, string, string, string, string, string];
  const persons = Array.from({ length: people + 1 }, (_, index) => ({
    userId: randomUUID(), membershipId: randomUUID(), sessionId: randomUUID(), specialty: SPECIALTIES[index % SPECIALTIES.length]!,
    roles: index === 0 ? ['chair', 'reviewer'] : ['reviewer'], email: `${randomUUID()}@bench.example`,
  }));
  try {
    await owner.query(`SET session_replication_role = 'replica'`);
    await owner.query('INSERT INTO institution (id, name) VALUES ($1, $2)', [institutionId, `Measured ${institutionId}`]);
    await owner.query('INSERT INTO board (id, institution_id, name) VALUES ($1, $2, $3)', [boardId, institutionId, 'Board']);
    await owner.query(`INSERT INTO user_account (id, email, display_name, password_hash) SELECT * FROM unnest($1::uuid[], $2::text[], $2::text[], $3::text[])`,
      [persons.map(({ userId }) => userId), persons.map(({ email }) => email), persons.map(() => 'none')]);
    for (const { membershipId, userId, roles, specialty } of persons) {
      await owner.query('INSERT INTO membership (id, institution_id, user_id, roles, specialty) VALUES ($1, $2, $3, $4::"Role"[], $5)', [membershipId, institutionId, userId, roles, specialty]);
    }
    await owner.query('INSERT INTO patient (id, institution_id, pseudonym) VALUES ($1, $2, $3)', [patientId, institutionId, 'Measured 1']);
    await owner.query(`INSERT INTO clinical_case (id, institution_id, patient_id, board_id, status, question, patient_wishes, referrer_id) VALUES ($1, $2, $3, $4, 'in_discussion', 'Which?', 'To walk.', $5)`,
      [caseId, institutionId, patientId, boardId, persons[0]!.membershipId]);
    await owner.query(`INSERT INTO meeting (id, institution_id, board_id, starts_at, place, status, chair_id) VALUES ($1, $2, $3, now(), 'Here', 'open', $4)`,
      [meetingId, institutionId, boardId, persons[0]!.membershipId]);
    await owner.query('INSERT INTO agenda_item (id, institution_id, meeting_id, case_id, position, planned_minutes) VALUES ($1, $2, $3, $4, 1, 5)', [agendaItemId, institutionId, meetingId, caseId]);
  } finally {
    await owner.end();
  }
  const actors = persons.map(({ userId, membershipId, sessionId, specialty, roles }) =>
    ({ userId, membershipId, sessionId, institutionId, specialty, roles, displayName: 'Person', institutionName: 'Measured', guestOf: null }) as unknown as SessionActor);
  const [chair, ...voters] = actors as [SessionActor, ...SessionActor[]];
  let number = 0;
  const electorate: Electorate = {
    institutionId, meetingId, agendaItemId, chair, voters, roundId: '', options: [],
    async openRound() {
      const roundId = randomUUID();
      const optionIds = Array.from({ length: options }, () => randomUUID());
      number++;
      await database.withActor(chair, async (unit) => {
        const { tx } = unit;
        await lockMeeting(tx, meetingId);
        await tx.round.create({ data: { id: roundId, institutionId, agendaItemId, number } });
        await tx.roundOption.createMany({ data: optionIds.map((id, index) => ({ id, institutionId, roundId, position: index + 1, technique: 'T-RT', listedByEngine: true })) });
        await tx.roundElector.createMany({ data: voters.map(({ membershipId, specialty }) => ({ roundId, membershipId, institutionId, specialty: specialty! })) });
        const lines = optionIds.map((optionId) => ({ optionId, technique: 'T-RT', label: null, lesionLetter: null, listedByEngine: true }));
        const opened = { roundId, agendaItemId, number: 1 as const, options: lines, electors: voters.map(({ membershipId }) => membershipId) };
        const first = number === 1 ? [{ type: 'meeting.opened' as const, payload: { openedBy: chair.membershipId } }, { type: 'item.opened' as const, payload: { agendaItemId, caseId } }] : [];
        await database.appendEvents(unit, meetingId, [...first, { type: 'round.opened', payload: opened }]);
        await unit.audit({ type: 'round.opened', payload: { meetingId, roundId, number, options, electors: voters.length } });
      });
      electorate.roundId = roundId;
      electorate.options = optionIds;
    },
  };
  await electorate.openRound();
  return electorate;
}
