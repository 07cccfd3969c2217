import { openDocument } from '@bonemet/api';
import { fileAnswer, refusalAnswer } from '@/server/documents/answers';
import { documentPorts } from '@/server/documents/ports';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ documentId: string }> };

/** The file as it was stored: without what named the patient, and without the name it came with. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const opened = await openDocument(await documentPorts(), (await params).documentId);
  return opened.ok ? fileAnswer(opened) : refusalAnswer(opened);
}
