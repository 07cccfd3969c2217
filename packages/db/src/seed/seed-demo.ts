import type { Actor } from '@bonemet/board';
import { fieldById, validateFact } from '@bonemet/engine';
import { createDatabase, type Database } from '../database';
import { asOperator, type ProvisionedAccount } from '../operator/provision';
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
  readonly language: DemoLanguage;
  readonly now: Date;
};

const DEMO_CASES: readonly DemoCase[] = [...chestArmSpine, ...pelvisAndLegs];
/** The order of the agenda: the shorter cases around the long one, as a coordinator would. */
const AGENDA = ['CASE-04', 'CASE-03', 'CASE-08', 'CASE-01', 'CASE-02', 'CASE-05', 'CASE-07', 'CASE-13', 'CASE-14', 'CASE-11', 'CASE-12'];

/**
 * Loads the demonstration: an institution with one person a specialty, fourteen cases, a meeting, and a
 * second institution. Institutions and accounts come from the operator; everything clinical goes the
 * way of the application, as its own role, with audit entries.
 * @returns false when it was loaded before
 */
export async function seedDemo(options: SeedOptions): Promise<boolean> {
  const provisioned = await provision(options.ownerUrl);
  if (!provisioned) return false;
  const database = createDatabase({ url: options.appUrl, poolSize: 2 });
  try {
    const caseIds = new Map<string, string>();
    for (const [index, entry] of DEMO_CASES.entries()) {
      caseIds.set(entry.source, await enterCase(database, provisioned.referrer, provisioned.boardId, entry, index, options.language));
    }
    await planMeeting(database, provisioned.coordinator, provisioned.boardId, caseIds, nextThursday(options.now));
    return true;
  } finally {
    await database.close();
  }
}

async function provision(ownerUrl: string) {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  return asOperator(ownerUrl, async (operator) => {
    if (await operator.findInstitution(DEMO_INSTITUTION)) return null;
    const institutionId = await operator.createInstitution(DEMO_INSTITUTION);
    const boardId = await operator.createBoard(institutionId, 'RCP métastases osseuses');
    const accounts = new Map<string, ProvisionedAccount>();
    for (const person of DEMO_PEOPLE) {
      accounts.set(person.email, await operator.createAccount(institutionId, { ...person, passwordHash }));
    }
    const otherId = await operator.createInstitution(OTHER_INSTITUTION);
    await operator.createBoard(otherId, 'RCP ostéo-articulaire');
    for (const person of OTHER_PEOPLE) await operator.createAccount(otherId, { ...person, passwordHash });

    const actorFor = (role: 'referrer' | 'coordinator'): Actor => {
      const person = DEMO_PEOPLE.find(({ roles }) => roles.includes(role));
      const account = person && accounts.get(person.email);
      if (!account) throw new Error(`the demonstration has no ${role}`);
      return { ...account, institutionId, roles: person.roles, specialty: person.specialty };
    };
    return { boardId, referrer: actorFor('referrer'), coordinator: actorFor('coordinator') };
  });
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
        identity: { ...entry.identity, birthDate: new Date(entry.identity.birthDate), recordNumber: `SC-${String(4100 + index * 37)}` },
        question: entry.question[language],
        patientWishes: entry.wishes?.[language] ?? null,
        status: entry.minutes === null ? 'ready' : 'scheduled',
      });
      const lesionId = await addLesion(unit, caseId, 'A', entry.side);
      await enterFacts(unit, caseId, lesionId, entry.facts);
      return caseId;
    },
    { identityOf: patientId },
  );
}

async function enterFacts(unit: UnitOfWork, caseId: string, lesionId: string, facts: DemoCase['facts']): Promise<void> {
  for (const [fieldId, value] of Object.entries(facts)) {
    const field = fieldById(fieldId);
    if (!field || !validateFact(fieldId, value).ok) throw new Error(`demo fact ${fieldId} does not fit the catalogue`);
    await recordFact(unit, { caseId, lesionId: field.scope === 'case' ? null : lesionId, fieldId, value, basedOn: 0 });
  }
}

async function planMeeting(
  database: Database, coordinator: Actor, boardId: string, caseIds: ReadonlyMap<string, string>, startsAt: Date,
): Promise<void> {
  await database.withActor(coordinator, async ({ tx, actor, audit }) => {
    const { institutionId } = actor;
    const meeting = await tx.meeting.create({ data: { institutionId, boardId, startsAt, place: 'Salle 2' } });
    await audit({ type: 'meeting.planned', payload: { meetingId: meeting.id } });
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
