import 'server-only';
import { type ImportEnd, type ImportLine, type ImportPorts, openImport } from '@bonemet/api';
import { dataHeaders } from '@/security-headers';
import { isSameOrigin } from '../same-origin';

const headersOf = (secure: boolean): Record<string, string> => ({
  ...dataHeaders(secure),
  // no-transform keeps compression, which would gather lines, away from the stream.
  'Cache-Control': 'private, no-store, no-transform',
  'X-Accel-Buffering': 'no',
});

/** Many cases, one a line; the answer grows with them, one line for each and a last one for all. */
export async function answerImport(request: Request, ports: ImportPorts, { secure }: { readonly secure: boolean }): Promise<Response> {
  const refuse = (status: number, code: string) => Response.json({ code }, { status, headers: headersOf(secure) });
  if (!isSameOrigin(request.headers)) return refuse(403, 'other_site');
  const length = request.headers.get('content-length');
  const opened = await openImport(ports, {
    boardId: new URL(request.url).searchParams.get('boardId'),
    body: request.body,
    declaredLength: length !== null && /^\d+$/.test(length) ? Number(length) : null,
  });
  if (!opened.ok) {
    // Somebody who is refused should not have to go on sending.
    await request.body?.cancel().catch(() => undefined);
    return refuse(opened.status, opened.code);
  }
  return new Response(streamOf(opened.lines), { headers: { ...headersOf(secure), 'Content-Type': 'application/x-ndjson; charset=utf-8' } });
}

/**
 * Written without waiting for the reader: a browser may read the answer only once everything is sent, and
 * each would wait for the other. What is kept meanwhile is bounded by the number of lines.
 */
function streamOf(lines: AsyncGenerator<ImportLine | ImportEnd>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let gone = false;
  return new ReadableStream({
    async start(controller) {
      for await (const line of lines) {
        if (gone) return;
        controller.enqueue(encoder.encode(`${JSON.stringify(line)}\n`));
      }
      if (!gone) controller.close();
    },
    cancel() {
      gone = true;
    },
  });
}
