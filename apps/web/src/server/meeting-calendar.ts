import ical, { ICalCalendarMethod } from 'ical-generator';

type CalendarMeeting = {
  readonly id: string;
  readonly startsAt: Date;
  readonly minutes: number;
  readonly place: string;
  readonly summary: string;
  readonly description: string;
  readonly link: string;
};

const LEAST_MINUTES = 15;

/** A meeting as an iCalendar file (RFC 5545). The same meeting has the same identifier, so a later file moves the entry. */
export function meetingCalendar({ id, startsAt, minutes, place, summary, description, link }: CalendarMeeting): string {
  const calendar = ical({ name: summary, method: ICalCalendarMethod.PUBLISH, prodId: { company: 'BoneMet', product: 'board' } });
  const end = new Date(startsAt.getTime() + Math.max(minutes, LEAST_MINUTES) * 60_000);
  calendar.createEvent({ id: `${id}@bonemet`, start: startsAt, end, summary, location: place, description, url: link });
  return calendar.toString();
}
