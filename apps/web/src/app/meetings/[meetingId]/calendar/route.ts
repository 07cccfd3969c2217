import { getTranslations } from 'next-intl/server';
import { currentActor } from '@/auth/session';
import { meetingCalendar } from '@/server/meeting-calendar';
import { api, orNotFound } from '@/trpc/server';

type Context = { params: Promise<{ meetingId: string }> };

/** A meeting for somebody's calendar: when and where, and the way back here. No case is named. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  if (!(await currentActor())) return new Response(null, { status: 401 });
  const { meetingId } = await params;
  const caller = await api();
  const [{ meeting }, t] = await Promise.all([orNotFound(caller.meeting.get({ meetingId })), getTranslations('meetingCalendar')]);
  const link = new URL(`/meetings/${meeting.id}`, request.url).toString();
  const text = meetingCalendar({ id: meeting.id, startsAt: meeting.startsAt, minutes: meeting.minutes, place: meeting.place, summary: meeting.board.name, description: t('description', { link }), link });
  return new Response(text, {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': 'attachment; filename="bonemet-meeting.ics"', 'Cache-Control': 'no-store' },
  });
}
