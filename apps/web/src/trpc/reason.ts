import { TRPCClientError } from '@trpc/client';

/** Why a call was refused, as a code; `unreachable` when no answer came at all. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof TRPCClientError)) return 'unexpected';
  const data = error.data as { reason?: string | null; code?: string } | null | undefined;
  if (!data) return 'unreachable';
  return data.reason ?? (data.code === 'INTERNAL_SERVER_ERROR' ? 'unexpected' : 'unsuitable_input');
}
