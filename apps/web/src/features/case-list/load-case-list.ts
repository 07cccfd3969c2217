import 'server-only';
import { getLanguage } from '@/i18n/language';
import { api, orNotFound } from '@/trpc/server';
import { type CaseView, caseView } from '../case-summary/case-view';
import { caseWords } from '../case-summary/words';

const PAGE_SIZE = 30;
/** Agendas that are looked through for a case's date. */
const AGENDAS = 4;

export type ListedCase = { readonly view: CaseView; readonly meetingAt: Date | null };

export type CaseList = { readonly cases: readonly ListedCase[]; readonly next: string | null };

/** One page of cases, newest first, each with the meeting it waits for. */
export async function loadCaseList(after: string | null): Promise<CaseList> {
  const caller = await api();
  const [page, dates, locale, words] = await Promise.all([
    orNotFound(caller.case.list({ after, limit: PAGE_SIZE })),
    meetingDates(),
    getLanguage(),
    caseWords(),
  ]);
  const cases = page.cases.map(({ record, evaluation }) => ({
    view: caseView(record, evaluation, locale, words),
    meetingAt: dates.get(record.id) ?? null,
  }));
  return { cases, next: page.next };
}

async function meetingDates(): Promise<ReadonlyMap<string, Date>> {
  const caller = await api();
  const coming = (await caller.meeting.list()).filter(({ status }) => status !== 'closed').slice(0, AGENDAS);
  const meetings = await Promise.all(coming.map(({ id }) => caller.meeting.get({ meetingId: id })));
  const dates = new Map<string, Date>();
  for (const { meeting } of meetings) {
    for (const { caseId } of meeting.agenda) if (!dates.has(caseId)) dates.set(caseId, meeting.startsAt);
  }
  return dates;
}
