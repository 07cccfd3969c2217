import { describe, expect, it } from 'vitest';
import { meetingCalendar } from '../src/server/meeting-calendar';

const meeting = {
  id: '2d1a', startsAt: new Date('2026-03-26T08:00:00Z'), minutes: 63, place: 'Room 2; remote', summary: 'RCP métastases osseuses',
  description: 'Line one\nline two, with a comma', link: 'https://bonemet.hospital.example/meetings/2d1a',
};
const unfolded = (text: string) => text.replaceAll('\r\n ', '').split('\r\n');

describe('the calendar file of a meeting', () => {
  it('says when it begins and ends, where, and which entry it is', () => {
    const lines = unfolded(meetingCalendar(meeting));
    expect(lines).toEqual(expect.arrayContaining([
      'BEGIN:VCALENDAR', 'METHOD:PUBLISH', 'UID:2d1a@bonemet', 'DTSTART:20260326T080000Z', 'DTEND:20260326T090300Z', 'SUMMARY:RCP métastases osseuses', 'LOCATION:Room 2\\; remote',
      'DESCRIPTION:Line one\\nline two\\, with a comma', 'END:VCALENDAR',
    ]));
  });

  it('keeps every line within 75 bytes, as other calendars expect', () => {
    for (const line of meetingCalendar({ ...meeting, description: 'é'.repeat(400) }).split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('is long enough to be seen while the agenda is empty', () => {
    expect(unfolded(meetingCalendar({ ...meeting, minutes: 0 }))).toContain('DTEND:20260326T081500Z');
  });
});
