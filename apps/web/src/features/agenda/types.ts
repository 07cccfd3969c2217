import type { InvitationAnswer, Specialty } from '@bonemet/board';
import type { Needs } from '../case-list/needs';

export type Discussion = 'board' | 'protocol';

export type PlannedItem = {
  readonly id: string;
  readonly caseId: string;
  readonly pseudonym: string;
  readonly question: string;
  readonly discussion: Discussion;
  readonly protocolName: string | null;
  readonly minutes: number;
  /** It was opened in the meeting, and stays on its agenda. */
  readonly discussed: boolean;
};

export type ReadyCase = {
  readonly caseId: string;
  readonly pseudonym: string;
  readonly question: string;
  readonly discussion: Discussion;
  readonly protocolName: string | null;
  readonly needs: Needs;
  /** Its latest decision is provisional: whoever of these comes can judge what nobody could. Null for any other case. */
  readonly comesBackWith: readonly Specialty[] | null;
};

export type InvitedPerson = { readonly membershipId: string; readonly name: string; readonly specialty: Specialty | null; readonly answer: InvitationAnswer };

export type PlannedGuest = {
  readonly id: string;
  readonly name: string;
  readonly specialty: Specialty | null;
  readonly ends: string;
  readonly state: 'invited' | 'ended' | 'revoked';
  /** The link ends before the meeting is meant to. */
  readonly tooShort: boolean;
};

export type MeetingTimes = { readonly day: string; readonly time: string; readonly place: string; readonly minutes: number };
