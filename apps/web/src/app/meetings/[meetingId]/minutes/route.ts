import { setImmediate } from 'node:timers/promises';
import { isLocale } from '@bonemet/record';
import { writeMinutesPdf } from '@bonemet/record/pdf';
import { currentActor } from '@/auth/session';
import { TIME_ZONE } from '@/i18n/locales';
import { orRefused, pdfAnswer, refusedAnswer } from '@/server/record/answers';
import { typeface } from '@/server/record/typeface';
import { api } from '@/trpc/server';

export const dynamic = 'force-dynamic';

type Context = { params: Promise<{ meetingId: string }> };

/** The minutes of a meeting as one document. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  if (!(await currentActor())) return refusedAnswer(401, 'signed_out');
  const lang = new URL(request.url).searchParams.get('lang');
  const { meetingId } = await params;
  return orRefused(async () => {
    if (!isLocale(lang)) return refusedAnswer(400, 'unsuitable_input');
    const meeting = await (await api()).meeting.minutes({ meetingId });
    const bytes = await writeMinutesPdf({ meeting, locale: lang, timeZone: TIME_ZONE, typeface: await typeface(), pause: setImmediate });
    return pdfAnswer(bytes, `minutes-${meetingId}-${lang}.pdf`);
  });
}
