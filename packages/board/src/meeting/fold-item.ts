import type { MeetingEvent, MeetingEventPayloads, ProposedPlan } from './events';
import { withElector, withoutElector } from './fold-round';
import type { ItemState, RoundState } from './state';

/** An item of which nothing has happened yet. */
export const newItem = (agendaItemId: string): ItemState => ({
  agendaItemId,
  caseId: null,
  stage: 'waiting',
  rounds: [],
  decision: null,
  openedAt: null,
  extendedMinutes: 0,
  opinions: null,
  conflicts: [],
  proposal: null,
  plans: 0,
  minority: [],
});

/** Whoever declares a conflict leaves the vote that is under way, and the minority and the confirmations of the plan. */
function withConflict(item: ItemState, membershipId: string): ItemState {
  if (item.conflicts.includes(membershipId)) return item;
  const { proposal } = withoutMinority(item, membershipId);
  return {
    ...withoutMinority(item, membershipId),
    conflicts: [...item.conflicts, membershipId],
    rounds: item.rounds.map((round) => withoutElector(round, membershipId)),
    proposal: proposal && { ...proposal, confirmedBy: proposal.confirmedBy.filter((one) => one !== membershipId) },
  };
}

/** Back among the voters; into an open round as well, whose ballots of theirs count again. */
function withoutConflict(item: ItemState, membershipId: string): ItemState {
  return {
    ...item,
    conflicts: item.conflicts.filter((one) => one !== membershipId),
    rounds: item.rounds.map((round: RoundState) => withElector(round, membershipId)),
  };
}

/** The plan of a case that is recorded under a protocol: that protocol, and nothing else. */
export const protocolPlan = (protocolName: string): ProposedPlan => ({
  outcome: 'protocol',
  outcomeDetail: protocolName,
  plan: [],
  conditions: '',
  differenceReason: '',
});

export function withProtocol(item: ItemState, payload: MeetingEventPayloads['protocol.recorded']): ItemState {
  const { caseId, decisionId, protocolName, standing } = payload;
  const proposed = withProposal(item, { proposal: protocolPlan(protocolName) });
  return { ...proposed, caseId, stage: 'signed', decision: { decisionId, status: 'signed', version: 1, standing } };
}

/** A plan that was changed is a new plan: whoever confirmed the one before is asked again. */
const withProposal = (item: ItemState, { proposal }: { readonly proposal: ProposedPlan }): ItemState => ({
  ...item,
  proposal: { ...proposal, confirmedBy: [], revision: item.plans + 1 },
  plans: item.plans + 1,
});

function withConfirmation(item: ItemState, membershipId: string): ItemState {
  const { proposal } = item;
  if (proposal === null || proposal.confirmedBy.includes(membershipId)) return item;
  return { ...withoutMinority(item, membershipId), proposal: { ...proposal, confirmedBy: [...proposal.confirmedBy, membershipId] } };
}

/** One minority opinion a person; a later one replaces it, and takes back an earlier agreement. */
function withMinority(item: ItemState, payload: MeetingEventPayloads['minority.recorded']): ItemState {
  const { membershipId, specialty, opinion, reason } = payload;
  const { proposal, minority } = withoutMinority(item, membershipId);
  return {
    ...item,
    minority: [...minority, { membershipId, specialty, opinion, reason, about: item.plans }],
    proposal: proposal && { ...proposal, confirmedBy: proposal.confirmedBy.filter((one) => one !== membershipId) },
  };
}

const withoutMinority = (item: ItemState, membershipId: string): ItemState => ({
  ...item,
  minority: item.minority.filter((one) => one.membershipId !== membershipId),
});

/** What an event changes in the item that it names; null when it is about something else. */
export function changeOfItem(event: MeetingEvent): ((item: ItemState) => ItemState) | null {
  switch (event.type) {
    case 'item.stageChanged':
      return (item) => ({ ...item, stage: event.payload.stage });
    case 'item.needsData':
      return (item) => ({ ...item, stage: 'needs_data' });
    case 'item.extended':
      return (item) => ({ ...item, extendedMinutes: item.extendedMinutes + event.payload.minutes });
    case 'opinions.revealed':
      return (item) => ({ ...item, opinions: event.payload.lines });
    case 'conflict.declared':
      return (item) => withConflict(item, event.payload.membershipId);
    case 'conflict.withdrawn':
      return (item) => withoutConflict(item, event.payload.membershipId);
    case 'plan.proposed':
      return (item) => withProposal(item, event.payload);
    case 'plan.confirmed':
      return (item) => withConfirmation(item, event.payload.membershipId);
    case 'minority.recorded':
      return (item) => withMinority(item, event.payload);
    case 'minority.withdrawn':
      return (item) => withoutMinority(item, event.payload.membershipId);
    case 'decision.drafted':
      return (item) => ({ ...item, stage: 'deciding', decision: { decisionId: event.payload.decisionId, status: 'drafted', version: null, standing: null } });
    case 'decision.signed': {
      const { decisionId, version, standing = 'final' } = event.payload;
      return (item) => ({ ...item, stage: 'signed', decision: { decisionId, status: 'signed', version, standing } });
    }
    default:
      return null;
  }
}
