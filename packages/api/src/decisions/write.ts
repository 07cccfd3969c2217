import { DECISION_STANDINGS, findItem, type ItemState, planFault } from '@bonemet/board';
import { caseVersions, lockCase } from '@bonemet/db';
import type { DecisionSnapshot } from '@bonemet/record';
import { z } from 'zod';
import { changeStatus } from '../cases/change-status';
import { inMeeting } from '../meetings/in-meeting';
import { conflict, notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { boardRules } from './board-rules';
import { contentOf } from './content';
import { ZProposal } from './schema';

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

/**
 * Signs the plan that stands before the board. From here on the database refuses any change to it. Below
 * quorum it can only be provisional, and the case is ready for another meeting with whoever was missing.
 * What is signed is what the signatory sees: facts that changed behind their screen are looked at first.
 */
export const signDecisionProcedure = authorised('decision.sign')
  .input(ZItem.extend({ decisionId: ZId, standing: z.enum(DECISION_STANDINGS), /** Of the case, as the signatory's screen shows it. */ caseVersion: z.string().max(100) }))
  .mutation(({ ctx, input }) =>
    inMeeting(ctx, input.meetingId, async ({ unit, meetingId, state, decide, append }) => {
      const { agendaItemId, decisionId, standing, caseVersion } = input;
      const rules = await boardRules(unit.tx, meetingId);
      const item = findItem(state, agendaItemId);
      const quorumReached = rules.quorumOf(state, item).reached;
      const events = decide({ type: 'signDecision', agendaItemId, decisionId, standing, quorumReached });
      const draft = await unit.tx.decision.findUnique({ where: { id: decisionId, agendaItemId } });
      if (!draft || !item?.proposal) throw notFound();
      // Whoever records an answer takes the same lock: it is in before the signature, or comes after it.
      await lockCase(unit.tx, draft.caseId);
      if ((await caseVersions(unit.tx, [draft.caseId])).get(draft.caseId) !== caseVersion) throw conflict('case_changed');
      const columns = await contentOf(unit.tx, { state, item, rules, proposal: item.proposal, standing });
      await unit.tx.decision.update({ where: { id: decisionId }, data: { ...columns, signedById: unit.actor.membershipId, signedAt: ctx.now() } });
      const moved = await changeStatus(unit, draft.caseId, standing === 'final' ? 'signDecision' : 'signProvisional');
      if (!moved) throw conflict('stage_unsuitable');
      await unit.audit({ type: 'decision.signed', payload: { caseId: draft.caseId, decisionId, version: 1, quorumReached } });
      await append(events);
      return { decisionId };
    }),
  );

const ZAmend = z.object({
  decisionId: ZId,
  proposal: ZProposal,
  cause: z.enum(['new_data', 'patient_choice', 'not_feasible', 'clerical_error', 'other']),
  reason: z.string().trim().min(3).max(2_000),
});

/** Replaces a signed decision by a new version that says why. The version before stays as it was. */
export const amendDecisionProcedure = authorised('decision.amend')
  .input(ZAmend)
  .mutation(async ({ ctx, input: { decisionId, proposal, cause, reason } }) => {
    const place = await ctx.database.withActor(ctx.actor, ({ tx }) =>
      tx.decision.findUnique({ where: { id: decisionId }, select: { agendaItem: { select: { meetingId: true } } } }),
    );
    if (!place) throw notFound();
    return inMeeting(ctx, place.agendaItem.meetingId, async ({ unit, meetingId, state }) => {
      const before = await unit.tx.decision.findUniqueOrThrow({ where: { id: decisionId } });
      const { agendaItemId, caseId } = before;
      if (!before.signedAt) throw conflict('not_signed');
      const newest = await unit.tx.decision.findFirst({ where: { agendaItemId }, orderBy: { version: 'desc' } });
      if (newest?.id !== before.id) throw conflict('superseded');
      const item: ItemState | null = findItem(state, agendaItemId);
      if (!item) throw notFound();
      const fault = planFault(item, proposal);
      if (fault) throw conflict(fault);
      const standing = before.standing === 'provisional' ? 'provisional' : 'final';
      const rules = await boardRules(unit.tx, meetingId);
      const columns = await contentOf(unit.tx, { state, item, rules, proposal: { ...proposal, confirmedBy: [], revision: 0 }, standing, before: before.snapshot as unknown as DecisionSnapshot });
      const { institutionId, membershipId } = unit.actor;
      const version = before.version + 1;
      const signature = { amendmentReason: reason, signedById: membershipId, signedAt: ctx.now() };
      const created = await unit.tx.decision.create({ data: { ...columns, ...signature, institutionId, caseId, agendaItemId, version } });
      await unit.audit({ type: 'decision.amended', payload: { caseId, decisionId: created.id, version, reason: cause } });
      return { decisionId: created.id };
    });
  });
