import { DECISION_STANDINGS, findItem, newItem, protocolPlan } from '@bonemet/board';
import { caseVersions, lockCase } from '@bonemet/db';
import { z } from 'zod';
import { changeStatus } from '../cases/change-status';
import { inMeeting, type LockedMeeting } from '../meetings/in-meeting';
import { conflict, notFound } from '../refusal';
import { authorised, ZId } from '../trpc';
import { boardRules } from './board-rules';
import { contentOf } from './content';

const MOST_AT_ONCE = 60;

const ZListed = z.object({ agendaItemId: ZId, standing: z.enum(DECISION_STANDINGS), /** Of the case, as the signatory's screen shows it. */ caseVersion: z.string().max(100) });
const ZProtocols = z
  .object({ meetingId: ZId, items: z.array(ZListed).min(1).max(MOST_AT_ONCE) })
  .refine(({ items }) => new Set(items.map(({ agendaItemId }) => agendaItemId)).size === items.length, { path: ['items'] });

/**
 * Signs the cases that are listed under a protocol, without discussion: each becomes a decision of its own,
 * with the facts and the options of the engine as they stand. All of them or none.
 */
export const recordProtocolsProcedure = authorised('decision.sign')
  .input(ZProtocols)
  .mutation(({ ctx, input: { meetingId, items } }) =>
    inMeeting(ctx, meetingId, async (meeting) => {
      meeting.mustLead();
      const decisionIds: string[] = [];
      for (const item of items) decisionIds.push(await recordOne(meeting, item, ctx.now()));
      return { decisionIds };
    }),
  );

async function recordOne({ unit, meetingId, state, decide, append }: LockedMeeting, { agendaItemId, standing, caseVersion }: z.infer<typeof ZListed>, signedAt: Date): Promise<string> {
  const { tx, actor, audit } = unit;
  const listed = await tx.agendaItem.findUnique({
    where: { id: agendaItemId, meetingId },
    select: { caseId: true, case: { select: { discussion: true, protocolName: true } } },
  });
  if (!listed) throw notFound();
  const { caseId, case: { discussion, protocolName } } = listed;
  if (discussion !== 'protocol' || protocolName === null) throw conflict('not_by_protocol');
  // Whoever records an answer takes the same lock: it is in before the signature, or comes after it.
  await lockCase(tx, caseId);
  if ((await caseVersions(tx, [caseId])).get(caseId) !== caseVersion) throw conflict('case_changed');
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
  // Sent back for data meanwhile, which is a change like any other.
  if (!moved) throw conflict('case_changed');
  await audit({ type: 'decision.signed', payload: { caseId, decisionId, version: 1, quorumReached } });
  await append(events);
  return decisionId;
}
