import type { DecisionStanding, ItemState, MeetingState, Participant, ProposalState } from '@bonemet/board';
import { loadCase, type Transaction } from '@bonemet/db';
import type { DecisionSnapshot } from '@bonemet/record';
import { notFound } from '../refusal';
import type { BoardRules } from './board-rules';
import { contentHash, takeSnapshot, withMeetingOf } from './snapshot';

type Written = {
  readonly state: MeetingState;
  readonly item: ItemState;
  readonly rules: BoardRules;
  readonly proposal: ProposalState;
  readonly standing: DecisionStanding;
  /** The version that an amendment replaces. */
  readonly before?: DecisionSnapshot;
};

/** The columns of a signed decision: the whole content, and its fingerprint. */
export async function contentOf(tx: Transaction, { state, item, rules, proposal, standing, before }: Written) {
  const record = item.caseId ? await loadCase(tx, item.caseId) : null;
  if (!record) throw notFound();
  const participants = await participantsOf(tx, state, item);
  const taken = takeSnapshot({ record, state, item, quorum: rules.quorumOf(state, item), proposal, standing, participants });
  const snapshot = before ? withMeetingOf(before, taken) : taken;
  const { plan, conditions, minorityOpinion } = snapshot;
  const columns = { plan, conditions, minorityOpinion, snapshot, contentHash: contentHash(snapshot) };
  return { ...(JSON.parse(JSON.stringify(columns)) as JsonColumns), standing, outcome: proposal.outcome };
}

type JsonColumns = { plan: object; conditions: string; minorityOpinion: string; snapshot: object; contentHash: string };

/** Everybody who took a seat, by name: a decision names who was there. */
async function participantsOf(tx: Transaction, state: MeetingState, item: ItemState): Promise<Participant[]> {
  const seats = Object.values(state.attendees);
  const people = await tx.membership.findMany({
    where: { id: { in: seats.map(({ membershipId }) => membershipId) } },
    select: { id: true, roles: true, user: { select: { displayName: true } } },
  });
  const known = new Map(people.map((person) => [person.id, person]));
  const named = seats.flatMap(({ membershipId, specialty, votes }): Participant[] => {
    const person = known.get(membershipId);
    if (!person) return [];
    const part = membershipId === state.leaderId ? 'chair' : person.roles.includes('guest') ? 'guest' : votes ? 'member' : 'observer';
    return [{ name: person.user.displayName, specialty, part, conflict: item.conflicts.includes(membershipId) }];
  });
  return named.sort((left, right) => left.name.localeCompare(right.name, 'fr'));
}
