import { environment } from '@/env';
import { answerImport } from '@/server/exchange/answer-import';
import { importPorts } from '@/server/exchange/ports';

export const dynamic = 'force-dynamic';

/** Many cases as NDJSON, each brought in whole or not at all. */
export const POST = (request: Request): Promise<Response> => answerImport(request, importPorts(), { secure: environment().secureCookies });
