import 'server-only';
import { decide, findItem, type ItemStage } from '@bonemet/board';
import type { SessionActor } from '@bonemet/db';
import { getLanguage } from '@/i18n/language';
import { api } from '@/trpc/server';
import { type CaseView, caseView } from '../case-summary/case-view';
import { caseWords } from '../case-summary/words';
import { loadMeetingList, type MeetingLine } from '../meeting-list/load-meeting-list';
import { type LateAfterDecision, loadLate } from './load-late';
import { loadSigned, type SignedDecision } from './load-signed';

export type AgendaCase = {
  readonly id: string;
  readonly view: CaseView;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly stage: ItemStage;
  readonly current: boolean;
};

export type HomeView = {
  readonly next: MeetingLine | null;
  readonly later: readonly MeetingLine[];
  readonly agenda: readonly AgendaCase[];
  readonly signed: readonly SignedDecision[];
  /** What is late after decisions, and waits for this person. */
  readonly late: LateAfterDecision;
  /** Null for people who do not arrange meetings. */
  readonly unplaced: readonly CaseView[] | null;
};

const UNPLACED = ['draft', 'ready', 'needs_data'] as const;

/** What somebody needs who has just signed in: the next meeting, its cases, and what was decided last. */
export async function loadHome(actor: SessionActor): Promise<HomeView> {
  const { coming, past } = await loadMeetingList();
  const [next = null, ...later] = coming;
  const [agenda, signed, unplaced, late] = await Promise.all([
    next ? loadAgenda(next) : [],
    loadSigned([next?.id, past[0]?.id]),
    decide(actor, 'case.schedule').allowed ? loadUnplaced() : null,
    loadLate(actor),
  ]);
  return { next, later, agenda, signed, unplaced, late };
}

async function loadAgenda(line: MeetingLine): Promise<readonly AgendaCase[]> {
  const caller = await api();
  const [{ meeting, cases, state }, locale, words] = await Promise.all([caller.meeting.get({ meetingId: line.id }), getLanguage(), caseWords()]);
  let minutesBefore = 0;
  return meeting.agenda.flatMap(({ id, caseId, plannedMinutes }): AgendaCase[] => {
    const startsAt = new Date(meeting.startsAt.getTime() + minutesBefore * 60_000);
    minutesBefore += plannedMinutes;
    const found = cases[caseId];
    if (!found) return [];
    return [{
      id,
      view: caseView(found.record, found.evaluation, locale, words),
      startsAt,
      minutes: plannedMinutes,
      stage: findItem(state, id)?.stage ?? 'waiting',
      current: state.currentItemId === id,
    }];
  });
}

async function loadUnplaced(): Promise<readonly CaseView[]> {
  const caller = await api();
  const [{ cases }, locale, words] = await Promise.all([caller.case.list({ limit: 100, status: [...UNPLACED] }), getLanguage(), caseWords()]);
  return cases.map(({ record, evaluation }) => caseView(record, evaluation, locale, words));
}
