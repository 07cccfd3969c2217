import 'server-only';
import { api } from '@/trpc/server';
import type { RegistryQuery } from './registry-query';

type Caller = Awaited<ReturnType<typeof api>>;
export type Figures = Awaited<ReturnType<Caller['board']['figures']>>;
export type AwaitedLine = Awaited<ReturnType<Caller['followUp']['due']>>[number];

const SHOWN_SILENT = 12;

export async function loadRegistry(query: RegistryQuery): Promise<{ readonly figures: Figures; readonly silent: readonly AwaitedLine[] }> {
  const caller = await api();
  const [figures, silent] = await Promise.all([caller.board.figures(query), caller.followUp.due({ limit: SHOWN_SILENT })]);
  return { figures, silent };
}
