import { findItem, foldMeeting, type MeetingEvent, type Specialty } from '@bonemet/board';
import { readEvents, type Transaction } from '@bonemet/db';
import type { DecisionSnapshot, MeetingRecord, MinutesTask } from '@bonemet/record';
import { z } from 'zod';
import { notFound } from '../refusal';
import { authorised, ZId } from '../trpc';

/** What happened in a meeting, for its minutes: who was there, and each case with its newest signed decision. */
export const meetingMinutesProcedure = authorised('minutes.read')
  .input(z.object({ meetingId: ZId }))
  .query(({ ctx, input }) => ctx.database.withActor(ctx.actor, ({ tx }) => minutesOf(tx, input.meetingId)));

const PERSON = { specialty: true, roles: true, user: { select: { displayName: true } } } as const;
const TASK = { what: true, assigneeId: true, specialty: true, dueOn: true } as const;

async function minutesOf(tx: Transaction, meetingId: string): Promise<MeetingRecord> {
  const meeting = await tx.meeting.findUnique({
    where: { id: meetingId },
    include: {
      board: { select: { name: true } },
      attendances: { orderBy: { joinedAt: 'asc' }, select: { membershipId: true, membership: { select: PERSON } } },
      invitations: { where: { answer: 'no' }, select: { membershipId: true, membership: { select: PERSON } } },
      agenda: {
        orderBy: { position: 'asc' },
        select: {
          id: true, position: true,
          case: { select: { question: true, protocolName: true, discussion: true, patient: { select: { pseudonym: true } } } },
          conflicts: { where: { withdrawnAt: null }, orderBy: { declaredAt: 'asc' }, select: { membershipId: true, reason: true } },
          decisions: {
            where: { signedAt: { not: null } },
            orderBy: { version: 'desc' },
            take: 1,
            include: { tasks: { where: { cancelledAt: null }, orderBy: { dueOn: 'asc' }, select: TASK } },
          },
        },
      },
    },
  });
  if (!meeting) throw notFound();
  const events = await readEvents(tx, meetingId);
  const state = foldMeeting(events);
  const names = await namesOf(tx, meeting.agenda.flatMap(peopleOf));
  const came = new Set(meeting.attendances.map(({ membershipId }) => membershipId));
  const { name: board } = meeting.board;
  return {
    board,
    startsAt: meeting.startsAt,
    place: meeting.place,
    status: meeting.status,
    participants: meeting.attendances.map(({ membershipId, membership }) => ({
      name: membership.user.displayName,
      specialty: membership.specialty,
      part: membershipId === state.leaderId ? 'chair' : membership.roles.includes('guest') ? 'guest' : state.attendees[membershipId]?.votes ? 'member' : 'observer',
    })),
    // Whoever came after all is not excused.
    excused: meeting.invitations.flatMap(({ membershipId, membership }) =>
      came.has(membershipId) ? [] : [{ name: membership.user.displayName, specialty: membership.specialty }],
    ),
    items: meeting.agenda.map(({ id, position, case: discussed, conflicts, decisions: [decision] }) => {
      const snapshot = decision?.snapshot as unknown as DecisionSnapshot | undefined;
      return {
        position,
        pseudonym: snapshot?.pseudonym ?? discussed.patient.pseudonym,
        question: snapshot?.question ?? discussed.question,
        protocolName: discussed.discussion === 'protocol' ? (discussed.protocolName ?? '') : null,
        stage: findItem(state, id)?.stage ?? 'waiting',
        dataFrom: dataFrom(events, id),
        decision:
          decision?.signedAt && snapshot
            ? {
                version: decision.version, signedAt: decision.signedAt, amendmentReason: decision.amendmentReason, contentHash: decision.contentHash,
                signatory: names.get(decision.signedById ?? '') ?? null, board, meetingAt: meeting.startsAt, position, cases: meeting.agenda.length, snapshot,
              }
            : null,
        conflicts: conflicts.map(({ membershipId, reason }) => ({ name: names.get(membershipId)?.name ?? null, reason })),
        tasks: (decision?.tasks ?? []).map(({ what, assigneeId, specialty, dueOn }): MinutesTask => ({
          what, specialty, dueOn: dueOn.toISOString().slice(0, 10), assignee: assigneeId === null ? null : (names.get(assigneeId)?.name ?? null),
        })),
      };
    }),
  };
}

type Decided = { readonly signedById: string | null; readonly tasks: readonly { readonly assigneeId: string | null }[] };
type Discussed = { readonly decisions: readonly Decided[]; readonly conflicts: readonly { readonly membershipId: string }[] };

/** Whoever signed, has something to do, or declared a conflict of interest. */
function peopleOf({ decisions, conflicts }: Discussed): string[] {
  const decided = decisions.flatMap(({ signedById, tasks }) => [signedById, ...tasks.map(({ assigneeId }) => assigneeId)]);
  return [...decided, ...conflicts.map(({ membershipId }) => membershipId)].filter((id) => id !== null);
}

async function namesOf(tx: Transaction, ids: readonly string[]) {
  const people = await tx.membership.findMany({ where: { id: { in: [...ids] } }, select: { id: true, specialty: true, user: { select: { displayName: true } } } });
  return new Map(people.map(({ id, specialty, user }) => [id, { specialty, name: user.displayName }]));
}

function dataFrom(events: readonly MeetingEvent[], agendaItemId: string): Specialty | null {
  const asked = events.filter((event) => event.type === 'item.needsData').findLast(({ payload }) => payload.agendaItemId === agendaItemId);
  return asked?.payload.specialty ?? null;
}
