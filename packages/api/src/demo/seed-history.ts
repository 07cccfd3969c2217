import { addDays, FOLLOW_UP_DAYS, FOLLOW_UP_POINTS } from '@bonemet/board';
import { addLesion, createCase, type Database, recordFact, type SessionActor } from '@bonemet/db';
import { DEMO_CASES, type DemoCase, type DemoLanguage } from '@bonemet/db/seed';
import { fieldById } from '@bonemet/engine';
import { calendarDay } from '../execution/after-decision';
import { createCaller } from '../router';
import { PAST_CASES, type PastCase } from './past-cases';

type HistoryOptions = {
  readonly database: Database;
  readonly boardId: string;
  readonly chair: SessionActor;
  readonly referrer: SessionActor;
  readonly coordinator: SessionActor;
  /** Who votes beside the chair, in the order of the ratings. */
  readonly voters: readonly SessionActor[];
  readonly language: DemoLanguage;
  readonly now: Date;
};

const MS_A_DAY = 86_400_000;
/** How many days before today the meetings of the past were. */
const MEETINGS_AGO = [200, 110, 40] as const;
const PLACES: Record<DemoLanguage, string> = { en: 'Room 2', fr: 'Salle 2' };

/**
 * The past of the demonstration: three meetings that are over, their decisions, and what became of them. All of
 * it goes through the procedures, as it would have on the day: votes are cast, rounds are sealed, decisions are signed.
 * @returns false when it was loaded before
 */
export async function seedHistory(options: HistoryOptions): Promise<boolean> {
  const { database, coordinator } = options;
  const [first] = PAST_CASES;
  const known = await database.withActor(coordinator, ({ tx }) => tx.case.count({ where: { patient: { pseudonym: first?.pseudonym ?? '' } } }));
  if (known > 0) return false;
  for (const [index, ago] of MEETINGS_AGO.entries()) {
    await holdMeeting(options, PAST_CASES.filter(({ meeting }) => meeting === index), morning(new Date(options.now.getTime() - ago * MS_A_DAY)));
  }
  return true;
}

function morning(day: Date): Date {
  const at = new Date(day);
  at.setHours(9, 0, 0, 0);
  return at;
}

const at = ({ database }: HistoryOptions, session: SessionActor, when: Date) => createCaller({ database, session, now: () => when });

async function holdMeeting(options: HistoryOptions, cases: readonly PastCase[], startsAt: Date): Promise<void> {
  const { database, coordinator, boardId, chair, voters, language } = options;
  const { institutionId } = coordinator;
  const entered: { past: PastCase; caseId: string }[] = [];
  for (const [index, past] of cases.entries()) entered.push({ past, caseId: await enterCase(options, past, new Date(startsAt.getTime() - (4 + index) * MS_A_DAY)) });
  const { meetingId, items } = await database.withActor(coordinator, async ({ tx, audit }) => {
    const meeting = await tx.meeting.create({ data: { institutionId, boardId, startsAt, place: PLACES[language] } });
    await audit({ type: 'meeting.planned', payload: { meetingId: meeting.id } });
    const placed: string[] = [];
    for (const [index, { caseId }] of entered.entries()) {
      const item = await tx.agendaItem.create({ data: { institutionId, meetingId: meeting.id, caseId, position: index + 1, plannedMinutes: 5 } });
      await audit({ type: 'agenda.itemAdded', payload: { meetingId: meeting.id, agendaItemId: item.id, caseId } });
      placed.push(item.id);
    }
    return { meetingId: meeting.id, items: placed };
  });
  await at(options, chair, startsAt).meeting.open({ meetingId });
  for (const person of [chair, ...voters]) await at(options, person, startsAt).meeting.join({ meetingId });
  for (const [index, { past, caseId }] of entered.entries()) {
    await decideCase(options, { meetingId, agendaItemId: items[index] ?? '', caseId }, past, new Date(startsAt.getTime() + (index + 1) * 5 * 60_000));
  }
  await at(options, chair, new Date(startsAt.getTime() + 3_600_000)).meeting.close({ meetingId });
  for (const { past, caseId } of entered) await follow(options, caseId, past, startsAt);
}

async function enterCase({ database, referrer, boardId, language }: HistoryOptions, past: PastCase, createdAt: Date): Promise<string> {
  const source: DemoCase | undefined = DEMO_CASES.find((one) => one.source === past.source);
  if (!source) throw new Error(`the demonstration has no ${past.source}`);
  return database.withActor(referrer, async (unit) => {
    const caseId = await createCase(unit, {
      boardId, patientId: crypto.randomUUID(), pseudonym: past.pseudonym, identity: null, question: source.question[language],
      patientWishes: (source.wishes ?? source.question)[language], status: 'scheduled', createdAt,
    });
    const lesionId = await addLesion(unit, caseId, 'A', source.side);
    for (const [fieldId, value] of Object.entries({ ...source.facts, 'pain.vas': past.painBefore })) {
      await recordFact(unit, { caseId, lesionId: fieldById(fieldId)?.scope === 'case' ? null : lesionId, fieldId, value, basedOn: 0 });
    }
    return caseId;
  });
}

type Place = { readonly meetingId: string; readonly agendaItemId: string; readonly caseId: string };

/** One case from its opening to the signature: the option that the engine lists first, and radiotherapy beside it. */
async function decideCase(options: HistoryOptions, { meetingId, agendaItemId, caseId }: Place, { ratings }: PastCase, when: Date): Promise<void> {
  const { chair, voters } = options;
  const lead = at(options, chair, when);
  await lead.meeting.openItem({ meetingId, agendaItemId });
  const proposal = await lead.round.proposal({ caseId });
  const [first] = proposal;
  const keys = [first, proposal.find(({ technique }) => technique === 'T-RT' && technique !== first?.technique)].flatMap((line) => line?.key ?? []);
  const { roundId } = await lead.round.open({ meetingId, agendaItemId, keys });
  const optionIds = await options.database.withActor(chair, ({ tx }) => tx.roundOption.findMany({ where: { roundId }, select: { id: true }, orderBy: { position: 'asc' } }));
  for (const [seat, person] of [chair, ...voters].entries()) {
    for (const [line, { id: optionId }] of optionIds.entries()) {
      const rating = line === 0 ? (ratings[seat] ?? 7) : 4 + ((seat + ratings.length) % 3);
      await at(options, person, when).ballot.cast({ roundId, optionId, rating, revision: 1, nonce: crypto.randomUUID().replaceAll('-', '') });
    }
  }
  await lead.round.close({ meetingId, roundId });
  await lead.round.reveal({ meetingId, roundId });
  const { decisionId } = await lead.decision.draft({ meetingId, agendaItemId });
  const plan = optionIds.slice(0, 1).map(({ id: optionId }) => ({ optionId, conditions: '' }));
  await lead.decision.propose({ meetingId, agendaItemId, proposal: { outcome: 'treatment', outcomeDetail: '', plan, conditions: '', differenceReason: '' } });
  const { cases } = await lead.meeting.get({ meetingId });
  await lead.decision.sign({ meetingId, agendaItemId, decisionId, standing: 'final', caseVersion: cases[caseId]?.version ?? '' });
}

/** What became of the decision, told on the days it happened. */
async function follow(options: HistoryOptions, caseId: string, { treatedAfter, reason, pain, painBefore, complication }: PastCase, signedAt: Date): Promise<void> {
  if (treatedAfter === null && reason === undefined) return;
  const happenedOn = addDays(calendarDay(signedAt), treatedAfter ?? 3);
  const on = (day: string) => at(options, options.referrer, new Date(`${day}T17:00:00Z`));
  await on(happenedOn).case.recordExecution({ caseId, carriedOut: treatedAfter !== null, happenedOn, reason: reason ?? null, note: '', basedOn: 0 });
  for (const point of FOLLOW_UP_POINTS) {
    const value = pain[point];
    if (value === undefined) continue;
    const seenOn = addDays(happenedOn, FOLLOW_UP_DAYS[point].due);
    await on(seenOn).followUp.record({
      caseId, lesionId: null, point, seenOn, pain: value, analgesia: value < painBefore - 2 ? 'down' : 'same', complication: point === 'w1' ? (complication ?? 0) : 0,
      fracture: 'no', localControl: point === 'm3' || point === 'm6' ? 'yes' : 'unknown', note: '', basedOn: 0,
    });
  }
}
