import 'server-only';
import { api } from '@/trpc/server';

type Caller = Awaited<ReturnType<typeof api>>;
export type AfterDecision = Awaited<ReturnType<Caller['followUp']['list']>>;
export type FollowUpEntry = AfterDecision['followUps'][number];
export type ExecutionEntry = AfterDecision['executions'][number];
export type TaskEntry = Awaited<ReturnType<Caller['task']['list']>>[number];

/** What became of a case after its decision, and what is still to be done. */
export async function loadAfterDecision(caseId: string): Promise<AfterDecision & { readonly tasks: readonly TaskEntry[] }> {
  const caller = await api();
  const [after, tasks] = await Promise.all([caller.followUp.list({ caseId }), caller.task.list({ caseId })]);
  return { ...after, tasks };
}
