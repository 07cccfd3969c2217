import { createCaller } from '@bonemet/api';
import { addLesion, caseVersions, createCase, type Database, readEvents, recordFact, type SessionActor } from '@bonemet/db';
import { createHospital, type Hospital, type Preparation, prepareCase, type TestDatabase } from '@bonemet/testing';

/** Before the sessions of the tests end, which the database opens by its own clock. */
export const NOW = new Date('2020-01-02T09:00:00Z');
export const STAGES = ['planned', 'open', 'presenting', 'asked', 'voting', 'closed', 'revealed', 'drafted', 'proposed', 'signed'] as const;
export type Stage = (typeof STAGES)[number];

/** A meeting brought to a stage by the procedures themselves. Ids that do not exist yet are invented. */
export type Scene = {
  readonly hospital: Hospital;
  readonly chair: SessionActor;
  readonly voters: readonly SessionActor[];
  readonly roundId: string;
  readonly optionId: string;
  readonly decisionId: string;
  /** Of the case under discussion, as a screen shows it. */
  readonly caseVersion: string;
  /** What the chair left on the case before the meeting. */
  readonly preparation: Preparation;
  /** A second case, which lacks nothing and was not said to be ready. */
  readonly draftId: string;
  /** A third one, which waits for a meeting. */
  readonly readyId: string;
  /** A fourth one, at the end of the agenda, listed under a protocol. */
  readonly protocolItemId: string;
  readonly protocolVersion: string;
};

/** The procedures as one person, at a time that stands still. */
export const callerOf = (database: Database, session: SessionActor | null) => createCaller({ database, session, now: () => NOW });

const VOTERS = ['radiation_oncology', 'interventional_radiology', 'rheumatology'] as const;

type Ballot = { readonly roundId: string; readonly optionId: string; readonly rating: number | null; readonly revision: number };

/** A ballot as a device sends it, with the nonce that it draws. */
export const aBallot = <Given extends Ballot>(ballot: Given) => ({ ...ballot, nonce: crypto.randomUUID().replaceAll('-', '') });

/** A treatment by these options, in their order. */
export const aPlan = (...optionIds: readonly string[]) => ({
  outcome: 'treatment' as const,
  outcomeDetail: '',
  plan: optionIds.map((optionId) => ({ optionId, conditions: '' })),
  conditions: '',
  differenceReason: '',
});

export type SceneOptions = {
  readonly wishes?: string | null;
  readonly keys?: readonly string[];
  /** What the chair and the three physicians answer to every option. */
  readonly ratings?: readonly number[];
  readonly passwordHash?: string;
};

/** The first lines of the proposed ballot: `count` keys. */
export async function someKeys(database: Database, chair: SessionActor, caseId: string, count = 2): Promise<string[]> {
  const proposal = await callerOf(database, chair).round.proposal({ caseId });
  return proposal.slice(0, count).map(({ key }) => key);
}

export async function createScene(test: TestDatabase, stage: Stage, { wishes, keys, ratings = [8, 8, 8, 8], passwordHash = 'none' }: SceneOptions = {}): Promise<Scene> {
  const { database } = test;
  const hospital = await createHospital(test, wishes === undefined ? {} : { wishes });
  const chair = await hospital.person(['chair', 'reviewer'], 'medical_oncology', passwordHash);
  const voters: SessionActor[] = [];
  for (const specialty of VOTERS) voters.push(await hospital.person(['reviewer'], specialty, passwordHash));
  const { meetingId, agendaItemId, caseId } = hospital;
  const preparation = await prepareCase(test, hospital, chair);
  const draftId = await draftCase(database, hospital, chair);
  const readyId = await draftCase(database, hospital, chair, 'ready');
  const { protocolItemId, protocolVersion } = await listedCase(database, hospital, chair);
  const lead = callerOf(database, chair);
  let [roundId, optionId, decisionId] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()] as string[];

  const steps: Record<Stage, () => Promise<unknown>> = {
    planned: async () => undefined,
    open: async () => {
      await lead.meeting.open({ meetingId });
      for (const person of [chair, ...voters]) await callerOf(database, person).meeting.join({ meetingId });
      await callerOf(database, voters[0]!).meeting.askToSpeak({ meetingId });
    },
    presenting: () => lead.meeting.openItem({ meetingId, agendaItemId }),
    asked: async () => {
      const chosen = keys ?? (await someKeys(database, chair, caseId));
      ({ roundId } = await lead.round.open({ meetingId, agendaItemId, keys: [...chosen] }));
      const options = await optionsOf(test, roundId);
      optionId = options[0] ?? optionId;
    },
    voting: async () => {
      const options = await optionsOf(test, roundId!);
      for (const [index, person] of [chair, ...voters].entries()) {
        const rating = ratings[index];
        if (rating === undefined) continue;
        for (const optionId of options) await callerOf(database, person).ballot.cast(aBallot({ roundId: roundId!, optionId, rating, revision: 1 }));
      }
    },
    closed: () => lead.round.close({ meetingId, roundId: roundId! }),
    revealed: () => lead.round.reveal({ meetingId, roundId: roundId! }),
    drafted: async () => ({ decisionId } = await lead.decision.draft({ meetingId, agendaItemId })),
    proposed: () => lead.decision.propose({ meetingId, agendaItemId, proposal: aPlan(optionId!) }),
    signed: async () => lead.decision.sign({ meetingId, agendaItemId, decisionId: decisionId!, standing: 'final', caseVersion: await versionOf(database, chair, caseId) }),
  };
  for (const step of STAGES.slice(0, STAGES.indexOf(stage) + 1)) await steps[step]();
  const caseVersion = await versionOf(database, chair, caseId);
  return { hospital, chair, voters, roundId: roundId!, optionId: optionId!, decisionId: decisionId!, caseVersion, preparation, draftId, readyId, protocolItemId, protocolVersion };
}

export async function versionOf(database: Database, actor: SessionActor, caseId: string): Promise<string> {
  const versions = await database.withActor(actor, ({ tx }) => caseVersions(tx, [caseId]));
  return versions.get(caseId) ?? '';
}

/** A draft, or a case that is ready, with a question, wishes and a lesion that has a site. */
export function draftCase(database: Database, { boardId }: Pick<Hospital, 'boardId'>, actor: SessionActor, status: 'draft' | 'ready' = 'draft'): Promise<string> {
  const patientId = crypto.randomUUID();
  return database.withActor(actor, async (unit) => {
    const caseId = await createCase(unit, {
      boardId, patientId, pseudonym: `Star ${patientId}`, identity: null, question: 'Cement?', patientWishes: 'To sleep.', status,
    });
    const lesionId = await addLesion(unit, caseId, 'A', 'left');
    await recordFact(unit, { caseId, lesionId, fieldId: 'lesion.site', value: 'rib', basedOn: 0 });
    return caseId;
  });
}

/** A case that is on the agenda of the meeting under a protocol. */
async function listedCase(database: Database, hospital: Hospital, chair: SessionActor): Promise<Pick<Scene, 'protocolItemId' | 'protocolVersion'>> {
  const { meetingId } = hospital;
  const caseId = await draftCase(database, hospital, chair, 'ready');
  const protocolItemId = await database.withActor(chair, async ({ tx, actor: { institutionId }, audit }) => {
    await tx.case.update({ where: { id: caseId }, data: { status: 'scheduled', discussion: 'protocol', protocolName: 'Single fraction' } });
    const { id } = await tx.agendaItem.create({ data: { institutionId, meetingId, caseId, position: 99, plannedMinutes: 1 } });
    await audit({ type: 'agenda.itemAdded', payload: { meetingId, agendaItemId: id, caseId } });
    return id;
  });
  return { protocolItemId, protocolVersion: await versionOf(database, chair, caseId) };
}

export async function optionsOf({ owner }: TestDatabase, roundId: string): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>('SELECT id FROM round_option WHERE round_id = $1 ORDER BY position', [roundId]);
  return rows.map(({ id }) => id);
}

/** Every event of the meeting, with the votes that were still waiting for their place. */
export async function eventsOf({ database }: TestDatabase, { hospital, chair }: Scene) {
  await database.sequenceLeftBehind(hospital.institutionId, hospital.meetingId);
  return database.withActor(chair, ({ tx }) => readEvents(tx, hospital.meetingId));
}

/** The code and the reason of a refusal, or what else became of a call. */
export async function outcomeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
    return 'ok';
  } catch (error) {
    const { code, cause } = error as { code?: string; cause?: { reason?: string } };
    return `${code ?? 'unknown'} ${cause?.reason ?? ''}`.trim();
  }
}
