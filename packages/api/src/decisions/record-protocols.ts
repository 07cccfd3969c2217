import { DECISION_STANDINGS, findItem, newItem, protocolPlan } from '@bonemet/board';
import { z } from 'zod';
import { changeStatus } from '../cases/change-status';
import { inMeeting, type LockedMeeting } from '../meetings/in-meeting';
import { conflict, notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { boardRules } from './board-rules';
import { contentOf } from './content';

const MOST_AT_ONCE = 60;

const ZProtocols = z.object({ meetingId: ZId, agendaItemIds: z.array(ZId).min(1).max(MOST_AT_ONCE), standing: z.enum(DECISION_STANDINGS) });

/**
 * Signs the cases that are listed under a protocol, without discussion: each becomes a decision of its own,
 * with the facts and the options of the engine as they stand. All of them or none.
 */
export const recordProtocolsProcedure = authorised('decision.sign')
  .input(ZProtocols)
  .mutation(({ ctx, input: { meetingId, agendaItemIds, standing } }) =>
    inMeeting(ctx, meetingId, async (meeting) => {
      meeting.mustLead();
      const decisionIds: string[] = [];
      for (const agendaItemId of new Set(agendaItemIds)) decisionIds.push(await recordOne(meeting, agendaItemId, standing, ctx.now()));
      return { decisionIds };
    }),
  );

type Standing = z.infer<typeof ZProtocols>['standing'];

async function recordOne({ unit, meetingId, state, decide, append }: LockedMeeting, agendaItemId: string, standing: Standing, signedAt: Date): Promise<string> {
  const { tx, actor, audit } = unit;
  const listed = await tx.agendaItem.findUnique({
    where: { id: agendaItemId, meetingId },
    select: { caseId: true, case: { select: { discussion: true, protocolName: true } } },
  });
  if (!listed) throw notFound();
  const { caseId, case: { discussion, protocolName } } = listed;
  if (discussion !== 'protocol' || protocolName === null) throw conflict('not_by_protocol');
  const rules = await boardRules(tx, meetingId);
  const item = { ...(findItem(state, agendaItemId) ?? newItem(agendaItemId)), caseId };
  const quorumReached = rules.quorumOf(state, item).reached;
  const decisionId = crypto.randomUUID();
  const events = decide({ type: 'recordProtocol', agendaItemId, caseId, decisionId, protocolName, standing, quorumReached });
  const proposal = { ...protocolPlan(protocolName), confirmedBy: [], revision: item.plans + 1 };
  const columns = await contentOf(tx, { state, item, rules, proposal, standing });
  const { institutionId, membershipId } = actor;
  await tx.decision.create({ data: { ...columns, id: decisionId, institutionId, caseId, agendaItemId, version: 1, signedById: membershipId, signedAt } });
  const moved = await changeStatus(unit, caseId, standing === 'final' ? 'decideByProtocol' : 'signProvisional');
  if (!moved) throw conflict('stage_unsuitable');
  await audit({ type: 'decision.signed', payload: { caseId, decisionId, version: 1, quorumReached } });
  await append(events);
  return decisionId;
}
