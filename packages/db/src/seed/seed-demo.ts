import type { Actor } from '@bonemet/board';
import { fieldById, validateFact } from '@bonemet/engine';
import { createDatabase, type Database } from '../database';
import { asOperator, type Operator } from '../operator/provision';
import { hashPassword } from '../passwords/hash';
import { addLesion, createCase } from '../repositories/create-case';
import { recordFact } from '../repositories/facts';
import type { UnitOfWork } from '../unit-of-work';
import { chestArmSpine } from './chest-arm-spine';
import type { DemoCase } from './demo-case';
import { pelvisAndLegs } from './pelvis-and-legs';
import { DEMO_PASSWORD } from './password';
import { DEMO_INSTITUTION, DEMO_PEOPLE, OTHER_INSTITUTION, OTHER_PEOPLE } from './people';

export type DemoLanguage = 'en' | 'fr';

export type SeedOptions = {
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly identityKey: string;
  readonly language: DemoLanguage;
  readonly now: Date;
};

const BOARD_NAMES: Record<DemoLanguage, string> = { en: 'Bone metastases board', fr: 'RCP métastases osseuses' };
const PLACES: Record<DemoLanguage, string> = { en: 'Room 2', fr: 'Salle 2' };

export const DEMO_CASES: readonly DemoCase[] = [...chestArmSpine, ...pelvisAndLegs];
/** The order of the agenda: the shorter cases around the long one, as a coordinator would. */
const AGENDA = ['CASE-04', 'CASE-03', 'CASE-08', 'CASE-01', 'CASE-02', 'CASE-05', 'CASE-07', 'CASE-13', 'CASE-14', 'CASE-11', 'CASE-12'];

/**
 * Loads the demonstration: an institution with one person a specialty, fourteen cases, a meeting, and a
 * second institution. Institutions and accounts come from the operator; everything clinical goes the
 * way of the application, as its own role, with audit entries.
 * What an interrupted start left is taken up where it stopped; the meeting comes last.
 * @returns false when it was loaded before
 */
export async function seedDemo(options: SeedOptions): Promise<boolean> {
  const { boardId, referrer, coordinator } = await provision(options.ownerUrl, options.language);
  const database = createDatabase({ url: options.appUrl, identityKey: options.identityKey, poolSize: 2 });
  try {
    if (await database.withActor(coordinator, ({ tx }) => tx.meeting.findFirst({ select: { id: true } }))) return false;
    const caseIds = new Map<string, string>();
    for (const [index, entry] of DEMO_CASES.entries()) {
      const entered = (await findCase(database, referrer, entry)) ?? (await enterCase(database, referrer, boardId, entry, index, options.language));
      caseIds.set(entry.source, entered);
    }
    await planMeeting(database, coordinator, boardId, caseIds, options);
    return true;
  } finally {
    await database.close();
  }
}

async function findCase(database: Database, referrer: Actor, entry: DemoCase): Promise<string | null> {
  const found = await database.withActor(referrer, ({ tx }) =>
    tx.case.findFirst({ where: { patient: { pseudonym: entry.pseudonym } }, select: { id: true } }),
  );
  return found?.id ?? null;
}

type Provisioned = { readonly boardId: string; readonly referrer: Actor; readonly coordinator: Actor };

/** The institutions, boards and accounts, made once in one transaction, or found as they are. */
async function provision(ownerUrl: string, language: DemoLanguage): Promise<Provisioned> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  return asOperator(ownerUrl, async (operator) => {
    if (!(await operator.findInstitution(DEMO_INSTITUTION))) {
      await createPlace(operator, DEMO_INSTITUTION, BOARD_NAMES[language], DEMO_PEOPLE, passwordHash);
      await createPlace(operator, OTHER_INSTITUTION, BOARD_NAMES[language], OTHER_PEOPLE, passwordHash);
    }
    const institutionId = await operator.findInstitution(DEMO_INSTITUTION);
    if (!institutionId) throw new Error('the demonstration has no institution');
    const actorFor = async (role: 'referrer' | 'coordinator'): Promise<Actor> => {
      const person = DEMO_PEOPLE.find(({ roles }) => roles.includes(role));
      const account = person && (await operator.findAccount(institutionId, person.email));
      if (!account) throw new Error(`the demonstration has no ${role}`);
      return { ...account, institutionId, roles: person.roles, specialty: person.specialty };
    };
    const boardId = await operator.findBoard(institutionId);
    if (!boardId) throw new Error('the demonstration has no board');
    return { boardId, referrer: await actorFor('referrer'), coordinator: await actorFor('coordinator') };
  });
}

async function createPlace(operator: Operator, name: string, board: string, people: typeof DEMO_PEOPLE, passwordHash: string): Promise<void> {
  const institutionId = await operator.createInstitution(name);
  await operator.createBoard(institutionId, board);
  for (const person of people) await operator.createAccount(institutionId, { ...person, passwordHash });
}

async function enterCase(
  database: Database, referrer: Actor, boardId: string, entry: DemoCase, index: number, language: DemoLanguage,
): Promise<string> {
  const patientId = crypto.randomUUID();
  return database.withActor(
    referrer,
    async (unit) => {
      const caseId = await createCase(unit, {
        boardId,
        patientId,
        pseudonym: entry.pseudonym,
        identity: database.identities.seal(
          { institutionId: referrer.institutionId, patientId },
          { ...entry.identity, recordNumber: `SC-${String(4100 + index * 37)}` },
        ),
        question: entry.question[language],
        patientWishes: entry.wishes?.[language] ?? null,
        status: statusOf(entry),
      });
      const lesionId = await addLesion(unit, caseId, 'A', entry.side);
      await enterFacts(unit, caseId, lesionId, entry.facts);
      return caseId;
    },
    { identityOf: patientId },
  );
}

/** A case that waits for the patient's wishes is not ready yet. */
function statusOf({ minutes, wishes }: DemoCase): 'draft' | 'ready' | 'scheduled' {
  if (minutes !== null) return 'scheduled';
  return wishes === null ? 'draft' : 'ready';
}

async function enterFacts(unit: UnitOfWork, caseId: string, lesionId: string, facts: DemoCase['facts']): Promise<void> {
  for (const [fieldId, value] of Object.entries(facts)) {
    const field = fieldById(fieldId);
    if (!field || !validateFact(fieldId, value).ok) throw new Error(`demo fact ${fieldId} does not fit the catalogue`);
    await recordFact(unit, { caseId, lesionId: field.scope === 'case' ? null : lesionId, fieldId, value, basedOn: 0 });
  }
}

async function planMeeting(
  database: Database, coordinator: Actor, boardId: string, caseIds: ReadonlyMap<string, string>, { language, now }: SeedOptions,
): Promise<void> {
  await database.withActor(coordinator, async ({ tx, actor, audit }) => {
    const { institutionId } = actor;
    const meeting = await tx.meeting.create({ data: { institutionId, boardId, startsAt: nextThursday(now), place: PLACES[language] } });
    await audit({ type: 'meeting.planned', payload: { meetingId: meeting.id } });
    const physicians = await tx.membership.findMany({ where: { specialty: { not: null }, guestOf: null }, select: { id: true } });
    await tx.invitation.createMany({ data: physicians.map(({ id }) => ({ institutionId, meetingId: meeting.id, membershipId: id })) });
    await audit({ type: 'invitation.sent', payload: { meetingId: meeting.id, people: physicians.length } });
    for (const [index, source] of AGENDA.entries()) {
      const caseId = caseIds.get(source);
      const minutes = DEMO_CASES.find((entry) => entry.source === source)?.minutes;
      if (!caseId || !minutes) throw new Error(`${source} is not ready for the agenda`);
      const item = await tx.agendaItem.create({
        data: { institutionId, meetingId: meeting.id, caseId, position: index + 1, plannedMinutes: minutes },
      });
      await audit({ type: 'agenda.itemAdded', payload: { meetingId: meeting.id, agendaItemId: item.id, caseId } });
    }
  });
}

/** The coming Thursday at nine in the morning, in the server's own time zone. */
function nextThursday(now: Date): Date {
  const THURSDAY = 4;
  const day = new Date(now);
  day.setDate(day.getDate() + ((THURSDAY - day.getDay() + 7) % 7 || 7));
  day.setHours(9, 0, 0, 0);
  return day;
}
