import { openThumbnail } from '@bonemet/api';
import { refusalAnswer, thumbnailAnswer } from '@/server/documents/answers';
import { documentPorts } from '@/server/documents/ports';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ documentId: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const opened = await openThumbnail(await documentPorts(), (await params).documentId);
  return opened.ok ? thumbnailAnswer(opened.bytes) : refusalAnswer(opened);
}
