import { findItem, type MeetingState } from '@bonemet/board';
import { loadCase, loadMeeting, type UnitOfWork } from '@bonemet/db';
import { z } from 'zod';
import { changeStatus } from '../cases/change-status';
import { inMeeting } from '../meetings/in-meeting';
import { conflict, notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { type Plan, ZPlan } from './schema';
import { contentHash, takeSnapshot } from './snapshot';

const ZItem = z.object({ meetingId: ZId, agendaItemId: ZId });

/** Begins the decision on the current case, once a round is revealed. */
export const draftDecisionProcedure = authorised('decision.draft')
  .input(ZItem)
  .mutation(({ ctx, input }) =>
    inMeeting(ctx, input.meetingId, async ({ unit, meetingId, state, decide, append }) => {
      const item = await unit.tx.agendaItem.findUnique({ where: { id: input.agendaItemId, meetingId } });
      if (!item) throw notFound();
      const begun = findItem(state, item.id)?.decision;
      const decisionId = begun?.decisionId ?? crypto.randomUUID();
      const events = decide({ type: 'draftDecision', agendaItemId: item.id, decisionId });
      if (!begun) {
        const { institutionId } = unit.actor;
        const data = { id: decisionId, institutionId, caseId: item.caseId, agendaItemId: item.id, version: 1, plan: [] };
        await unit.tx.decision.create({ data });
      }
      await unit.audit({ type: 'decision.drafted', payload: { caseId: item.caseId, decisionId } });
      await append(events);
      return { decisionId };
    }),
  );

/** Signs the decision. From here on the database refuses any change to it. */
export const signDecisionProcedure = authorised('decision.sign')
  .input(ZItem.extend({ decisionId: ZId }).extend(ZPlan.shape))
  .mutation(({ ctx, input }) =>
    inMeeting(ctx, input.meetingId, async ({ unit, meetingId, state, decide, append }) => {
      const { agendaItemId, decisionId, plan } = input;
      const events = decide({ type: 'signDecision', agendaItemId, decisionId, plan });
      const draft = await unit.tx.decision.findUnique({ where: { id: decisionId, agendaItemId } });
      if (!draft) throw notFound();
      const signed = await contentOf(unit, meetingId, state, agendaItemId, input);
      const data = { ...signed.columns, signedById: unit.actor.membershipId, signedAt: ctx.now() };
      await unit.tx.decision.update({ where: { id: decisionId }, data });
      if (!(await changeStatus(unit, draft.caseId, 'signDecision'))) throw conflict('stage_unsuitable');
      await unit.audit({
        type: 'decision.signed',
        payload: { caseId: draft.caseId, decisionId, version: 1, quorumReached: signed.quorumReached },
      });
      await append(events);
      return { decisionId };
    }),
  );

const ZAmend = ZPlan.extend({
  decisionId: ZId,
  cause: z.enum(['new_data', 'patient_choice', 'not_feasible', 'clerical_error', 'other']),
  reason: z.string().trim().min(3).max(2_000),
});

/** Replaces a signed decision by a new version that says why. The version before stays as it was. */
export const amendDecisionProcedure = authorised('decision.amend')
  .input(ZAmend)
  .mutation(async ({ ctx, input }) => {
    const place = await ctx.database.withActor(ctx.actor, ({ tx }) =>
      tx.decision.findUnique({ where: { id: input.decisionId }, select: { agendaItem: { select: { meetingId: true } } } }),
    );
    if (!place) throw notFound();
    return inMeeting(ctx, place.agendaItem.meetingId, async ({ unit, meetingId, state }) => {
      const before = await unit.tx.decision.findUniqueOrThrow({ where: { id: input.decisionId } });
      const { agendaItemId, caseId } = before;
      if (!before.signedAt) throw conflict('not_signed');
      const newest = await unit.tx.decision.findFirst({ where: { agendaItemId }, orderBy: { version: 'desc' } });
      if (newest?.id !== before.id) throw conflict('superseded');
      const known = new Set(findItem(state, agendaItemId)?.rounds.flatMap((round) => round.options.map((option) => option.optionId)));
      if (input.plan.length === 0) throw conflict('plan_empty');
      if (input.plan.some((optionId) => !known.has(optionId))) throw conflict('unknown_option');
      const signed = await contentOf(unit, meetingId, state, agendaItemId, input);
      const { institutionId, membershipId } = unit.actor;
      const version = before.version + 1;
      const created = await unit.tx.decision.create({
        data: {
          ...signed.columns, institutionId, caseId, agendaItemId, version,
          amendmentReason: input.reason, signedById: membershipId, signedAt: ctx.now(),
        },
      });
      await unit.audit({ type: 'decision.amended', payload: { caseId, decisionId: created.id, version, reason: input.cause } });
      return { decisionId: created.id };
    });
  });

async function contentOf(unit: UnitOfWork, meetingId: string, state: MeetingState, agendaItemId: string, written: Plan) {
  const meeting = await loadMeeting(unit.tx, meetingId);
  const item = findItem(state, agendaItemId);
  const record = item?.caseId ? await loadCase(unit.tx, item.caseId) : null;
  if (!meeting || !item || !record) throw notFound();
  const snapshot = takeSnapshot(record, item, state, meeting.board, written);
  const { conditions, minorityOpinion } = written;
  const columns = { plan: snapshot.plan, conditions, minorityOpinion, snapshot, contentHash: contentHash(snapshot) };
  return { columns: JSON.parse(JSON.stringify(columns)) as JsonColumns, quorumReached: snapshot.quorum.reached };
}

type JsonColumns = { plan: object; conditions: string; minorityOpinion: string; snapshot: object; contentHash: string };
