import { addDocument } from '@bonemet/api';
import { dataAnswer, refusalAnswer } from '@/server/documents/answers';
import { documentPorts } from '@/server/documents/ports';
import { readUpload } from '@/server/documents/read-upload';
import { isSameOrigin } from '@/server/same-origin';

export const dynamic = 'force-dynamic';

/** One file of a case, as its bare bytes. Several files are several requests, so that one refusal stops no other. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refusalAnswer({ ok: false, status: 403, code: 'other_site' });
  const added = await addDocument(await documentPorts(), readUpload(request));
  return added.ok ? dataAnswer({ documentId: added.documentId, report: added.report }) : refusalAnswer(added);
}
