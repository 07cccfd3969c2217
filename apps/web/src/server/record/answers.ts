import 'server-only';
import { TRPCError } from '@trpc/server';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';

/** What leaves for a patient's record is kept by nobody on the way. */
const HEADERS = { 'Cache-Control': 'private, no-store' } as const;

export const pdfAnswer = (bytes: Uint8Array, name: string): Response =>
  new Response(new Uint8Array(bytes), {
    headers: { ...HEADERS, 'Content-Type': 'application/pdf', 'Content-Length': String(bytes.length), 'Content-Disposition': `attachment; filename="${name}"` },
  });

export const refusedAnswer = (status: number, code: string): Response => Response.json({ code }, { status, headers: HEADERS });

/** A refusal of a procedure as an answer that names its code; anything else is a fault of ours and goes on. */
export async function orRefused(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof TRPCError)) throw error;
    const reason = error.cause instanceof Error && 'reason' in error.cause ? String(error.cause.reason) : error.code;
    if (error.code === 'NOT_FOUND' || error.code === 'BAD_REQUEST') return refusedAnswer(404, 'not_found');
    return refusedAnswer(getHTTPStatusCodeFromError(error), reason);
  }
}
