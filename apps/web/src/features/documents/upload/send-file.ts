import type { SanitisingReport } from '@bonemet/files';
import { NAME_HEADER } from './limits';

export type Sent = { readonly ok: true; readonly report: SanitisingReport } | { readonly ok: false; readonly code: string };

type Answer = { readonly code?: string; readonly report?: SanitisingReport };

/** Sends one file as its bare bytes. The older way of asking, because only it says how much has left. */
export function sendFile(caseId: string, file: File, onProgress: (share: number) => void, signal: AbortSignal): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/documents?caseId=${caseId}`);
    request.responseType = 'json';
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.setRequestHeader(NAME_HEADER, encodeURIComponent(file.name));
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onload = () => {
      const answer = request.response as Answer | null;
      resolve(request.status === 200 && answer?.report ? { ok: true, report: answer.report } : { ok: false, code: answer?.code ?? 'unexpected' });
    };
    request.onerror = () => resolve({ ok: false, code: 'unreachable' });
    request.onabort = () => resolve({ ok: false, code: 'stopped' });
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}
