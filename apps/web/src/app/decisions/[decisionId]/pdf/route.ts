import { setImmediate } from 'node:timers/promises';
import { IDENTITY_REASONS } from '@bonemet/board';
import { isLocale, prepareSheet, type SheetIdentity } from '@bonemet/record';
import { writeDecisionPdf } from '@bonemet/record/pdf';
import { z } from 'zod';
import { currentActor } from '@/auth/session';
import { signedDecision } from '@/features/decision-sheet/signed-decision';
import { LANGUAGES, TIME_ZONE } from '@/i18n/locales';
import { orRefused, pdfAnswer, refusedAnswer } from '@/server/record/answers';
import { typeface } from '@/server/record/typeface';
import { isSameOrigin } from '@/server/same-origin';
import { api } from '@/trpc/server';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ decisionId: string }> };

/** The signed sheet as it leaves, by its pseudonym. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  if (!(await currentActor())) return refusedAnswer(401, 'signed_out');
  return answerWith((await params).decisionId, new URL(request.url).searchParams.get('lang'), undefined);
}

const ZAsked = z.object({ lang: z.enum(LANGUAGES), reason: z.enum(IDENTITY_REASONS) });

/** The same sheet with the patient's name: an act of its own, which says why and leaves an audit entry before a byte leaves. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request.headers)) return refusedAnswer(403, 'other_site');
  if (!(await currentActor())) return refusedAnswer(401, 'signed_out');
  const asked = ZAsked.safeParse(Object.fromEntries(await request.formData()));
  if (!asked.success) return refusedAnswer(400, 'unsuitable_input');
  const { decisionId } = await params;
  return orRefused(async () => {
    const identity = await (await api()).decision.identify({ decisionId, reason: asked.data.reason });
    return answerWith(decisionId, asked.data.lang, identity);
  });
}

function answerWith(decisionId: string, lang: string | null, identity: SheetIdentity | null | undefined): Promise<Response> {
  return orRefused(async () => {
    if (!isLocale(lang)) return refusedAnswer(400, 'unsuitable_input');
    const decision = await (await api()).decision.get({ decisionId });
    // A sheet whose content is not what was signed must not travel without the page that says so.
    if (!decision.intact) return refusedAnswer(409, 'altered');
    const sheet = prepareSheet(signedDecision(decision), lang);
    const bytes = await writeDecisionPdf({ sheet, locale: lang, timeZone: TIME_ZONE, typeface: await typeface(), pause: setImmediate, identity });
    return pdfAnswer(bytes, `decision-${decision.id}-v${decision.version}-${lang}.pdf`);
  });
}
