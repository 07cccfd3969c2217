import 'server-only';
import { decide } from '@bonemet/board';
import type { SessionActor } from '@bonemet/db';
import { cache } from 'react';
import { getLanguage } from '@/i18n/language';
import { api, orNotFound } from '@/trpc/server';
import { type CaseView, caseView } from '../case-summary/case-view';
import { caseWords } from '../case-summary/words';

export type AskedCase = { readonly view: CaseView; readonly lines: number; readonly answered: number };

/** The cases that are called in one meeting, or (without one) those that wait for a place. */
export type AskedGroup = {
  readonly meeting: { readonly id: string; readonly startsAt: Date; readonly closesAt: Date } | null;
  readonly cases: readonly AskedCase[];
};

type NeedsMine = {
  readonly groups: readonly AskedGroup[];
  readonly answered: readonly AskedCase[];
  readonly waiting: number;
  readonly next: string | null;
};

type Answer = Awaited<ReturnType<Awaited<ReturnType<typeof api>>['review']['needsMine']>>;

/** Asked for once a request, though several parts of the page need it. */
const ask = cache(async (after: string | null): Promise<Answer> => orNotFound((await api()).review.needsMine({ after })));

const count = cache(async (): Promise<number> => (await api()).review.waiting());

export const mayReview = (actor: SessionActor): boolean => decide(actor, 'opinion.readOwn').allowed;

const isOpen = ({ answered, lines }: { readonly answered: number; readonly lines: number }) => answered < lines;

/** How many cases wait for my opinion; null for people who are not asked. */
export async function countNeedsMine(actor: SessionActor): Promise<number | null> {
  return mayReview(actor) ? count() : null;
}

/** What waits for my opinion, by meeting, and what I have answered already. */
export async function loadNeedsMine(after: string | null = null): Promise<NeedsMine> {
  const [{ cases, next }, locale, words] = await Promise.all([ask(after), getLanguage(), caseWords()]);
  const asked = ({ record, evaluation, lines, answered }: Answer['cases'][number]): AskedCase => ({
    view: caseView(record, evaluation, locale, words), lines, answered,
  });
  const open = cases.filter(isOpen);
  const groups = new Map<string | null, AskedGroup>();
  for (const one of open) {
    const { meetingId, startsAt, closesAt } = one;
    const meeting = meetingId && startsAt && closesAt ? { id: meetingId, startsAt, closesAt } : null;
    const known = groups.get(meetingId);
    groups.set(meetingId, { meeting, cases: [...(known?.cases ?? []), asked(one)] });
  }
  return { groups: [...groups.values()], answered: cases.filter((one) => !isOpen(one)).map(asked), waiting: open.length, next };
}

/** The next case that waits, after this one. */
export async function nextWaiting(caseId: string): Promise<{ readonly id: string; readonly pseudonym: string } | null> {
  const { cases } = await ask(null);
  const at = cases.findIndex(({ record }) => record.id === caseId);
  const waiting = [...cases.slice(at + 1), ...cases.slice(0, Math.max(at, 0))].find(isOpen);
  return waiting ? { id: waiting.record.id, pseudonym: waiting.record.pseudonym } : null;
}
