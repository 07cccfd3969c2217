import 'server-only';
import { api } from '@/trpc/server';
import { shownIn } from '../case-list/load-case-list';

const PER_COLUMN = 8;

/** The newest cases of each state that a case goes through on its way to a decision. */
export async function loadProgress() {
  const caller = await api();
  const [columns, show] = await Promise.all([caller.case.columns({ perColumn: PER_COLUMN }), shownIn()]);
  return columns.map(({ status, cases, next }) => ({ status, cases: cases.map(show), next }));
}
