import type { Upload } from '@bonemet/api';
import { NAME_HEADER } from '@/features/documents/upload/limits';

/** What a request says of its file; all of it is only a claim. */
export function readUpload(request: Request): Upload {
  const length = request.headers.get('content-length');
  return {
    caseId: new URL(request.url).searchParams.get('caseId'),
    body: request.body,
    declaredName: decoded(request.headers.get(NAME_HEADER)),
    declaredType: request.headers.get('content-type') ?? undefined,
    declaredLength: length !== null && /^\d+$/.test(length) ? Number(length) : null,
  };
}

/** A name that cannot be read claims nothing about the file. */
function decoded(name: string | null): string | undefined {
  if (name === null) return undefined;
  try {
    return decodeURIComponent(name);
  } catch {
    return undefined;
  }
}
