import 'server-only';
import type { ListedCase as Listed } from '@bonemet/api';
import { getLanguage } from '@/i18n/language';
import { api, orNotFound } from '@/trpc/server';
import { type CaseView, caseView } from '../case-summary/case-view';
import { caseWords } from '../case-summary/words';
import type { Asked } from './asked';

const PAGE_SIZE = 30;

/** A case as a line or a card: what is drawn of it, and what it still needs. */
export type ListedCase = {
  readonly view: CaseView;
  readonly meetingAt: Date | null;
  readonly protocolName: string | null;
  readonly readiness: Listed['readiness'];
};

type CaseList = { readonly cases: readonly ListedCase[]; readonly next: string | null };

/** One page of cases, newest first, each with the meeting it waits for. */
export async function loadCaseList({ words, status, protocol, after }: Asked): Promise<CaseList> {
  const caller = await api();
  const asked = { words, status: [...status], discussion: protocol ? ('protocol' as const) : null, after, limit: PAGE_SIZE };
  const [page, show] = await Promise.all([orNotFound(caller.case.list(asked)), shownIn()]);
  return { cases: page.cases.map(show), next: page.next };
}

/** How a case is shown in the reader's language. */
export async function shownIn(): Promise<(listed: Listed) => ListedCase> {
  const [locale, words] = await Promise.all([getLanguage(), caseWords()]);
  return ({ record, evaluation, readiness }) => ({
    view: caseView(record, evaluation, locale, words),
    meetingAt: record.meetingAt,
    protocolName: record.discussion === 'protocol' ? (record.protocolName ?? '') : null,
    readiness,
  });
}
