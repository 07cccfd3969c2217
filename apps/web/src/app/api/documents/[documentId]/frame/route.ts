import { openFrame } from '@bonemet/api';
import { frameAnswer, refusalAnswer } from '@/server/documents/answers';
import { documentPorts } from '@/server/documents/ports';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ documentId: string }> };

/** The pixels of a DICOM picture before any window is applied, for the viewer. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const opened = await openFrame(await documentPorts(), (await params).documentId);
  return opened.ok ? frameAnswer(opened.frame) : refusalAnswer(opened);
}
