import 'server-only';
import { TECHNIQUES, techniqueName } from '@bonemet/engine';
import { getLanguage } from '@/i18n/language';
import { api } from '@/trpc/server';
import { optionName } from '../live-board/option-name';

export type SignedDecision = {
  readonly id: string;
  readonly pseudonym: string;
  readonly signedAt: Date;
  readonly version: number;
  readonly plan: readonly string[];
};

const SHOWN = 5;

/** The decisions signed last in some meetings, each in its newest version. */
export async function loadSigned(meetingIds: readonly (string | undefined)[]): Promise<readonly SignedDecision[]> {
  const caller = await api();
  const known = meetingIds.filter((id) => id !== undefined);
  const meetings = await Promise.all(known.map((meetingId) => caller.meeting.get({ meetingId })));
  const signed = meetings.flatMap(({ state }) => Object.values(state.items).flatMap(({ decision }) => (decision?.status === 'signed' ? [decision.decisionId] : [])));
  const decisions = await Promise.all(signed.map(loadNewest));
  return decisions.sort((left, right) => right.signedAt.getTime() - left.signedAt.getTime()).slice(0, SHOWN);
}

async function loadNewest(decisionId: string): Promise<SignedDecision> {
  const caller = await api();
  const locale = await getLanguage();
  const first = await caller.decision.get({ decisionId });
  const newest = first.versions.at(-1)?.id ?? first.id;
  const { id, version, signedAt, snapshot } = newest === first.id ? first : await caller.decision.get({ decisionId: newest });
  const names = Object.fromEntries(TECHNIQUES.map((technique) => [technique.id, techniqueName(technique.id, locale)]));
  return { id, pseudonym: snapshot.pseudonym, signedAt, version, plan: snapshot.plan.map((option) => optionName(option, names, locale)) };
}
