import type { ItemStage, MeetingStatus, Participant, Specialty } from '@bonemet/board';
import type { SignedDecision } from '../sheet/signed-decision';

export type MinutesTask = {
  readonly what: string;
  /** A person by name, or else a whole specialty. */
  readonly assignee: string | null;
  readonly specialty: Specialty | null;
  /** A calendar day, 2026-03-30. */
  readonly dueOn: string;
};

export type MinutesItem = {
  readonly position: number;
  readonly pseudonym: string;
  readonly question: string;
  /** The protocol under which the case was listed without discussion. */
  readonly protocolName: string | null;
  readonly stage: ItemStage;
  /** The specialty that was asked for data, when the case went back for them. */
  readonly dataFrom: Specialty | null;
  readonly decision: SignedDecision | null;
  /** Who declared a conflict of interest on the case and did not take it back, and why, as the room was told. */
  readonly conflicts: readonly { readonly name: string | null; readonly reason: string }[];
  readonly tasks: readonly MinutesTask[];
};

/** What happened in a meeting, case by case in the order of its agenda. */
export type MeetingRecord = {
  readonly board: string;
  readonly startsAt: Date;
  readonly place: string;
  readonly status: MeetingStatus | 'cancelled';
  readonly participants: readonly Omit<Participant, 'conflict'>[];
  readonly excused: readonly { readonly name: string; readonly specialty: Specialty | null }[];
  readonly items: readonly MinutesItem[];
};
