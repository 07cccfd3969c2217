import 'server-only';
import { decide } from '@bonemet/board';
import type { SessionActor } from '@bonemet/db';
import { api } from '@/trpc/server';

type Caller = Awaited<ReturnType<typeof api>>;

export type LateAfterDecision = {
  readonly tasks: Awaited<ReturnType<Caller['task']['mine']>>;
  readonly followUps: Awaited<ReturnType<Caller['followUp']['due']>>;
};

const SHOWN = 8;

/** What is late and mine: tasks of mine or of my specialty; follow-ups of the cases I brought, or of all for who keeps the board's secretariat. */
export async function loadLate(actor: SessionActor): Promise<LateAfterDecision> {
  if (!decide(actor, 'followUp.record').allowed) return { tasks: [], followUps: [] };
  const caller = await api();
  const [tasks, followUps] = await Promise.all([caller.task.mine({}), caller.followUp.due({ mine: !actor.roles.includes('coordinator') })]);
  return { tasks: tasks.filter(({ state }) => state === 'overdue').slice(0, SHOWN), followUps: followUps.filter(({ overdue }) => overdue).slice(0, SHOWN) };
}
