import { foldMeeting, type MeetingEvent, type MeetingState, type NewMeetingEvent } from '@bonemet/board';
import { describe, expect, it } from 'vitest';
import { saidGoodbye, wantsSeat } from '@/features/live-board/use-join';

const ME = 'me';
const joined: NewMeetingEvent = { type: 'attendance.joined', payload: { membershipId: ME, specialty: 'rheumatology', votes: true } };
const voteWithout: readonly NewMeetingEvent[] = [
  { type: 'item.opened', payload: { agendaItemId: 'item', caseId: 'case' } },
  { type: 'round.opened', payload: { roundId: 'round', agendaItemId: 'item', number: 1, options: [], electors: [] } },
];

function after(...events: readonly NewMeetingEvent[]): MeetingState {
  const opened: NewMeetingEvent = { type: 'meeting.opened', payload: { openedBy: 'chair' } };
  return foldMeeting([opened, ...events].map((event, index) => ({ ...event, sequence: index + 1, at: '2030-01-01T09:00:00.000Z' }) as MeetingEvent));
}

describe('a screen', () => {
  it('takes a seat for whoever has none, was taken for gone, or came after the vote opened', () => {
    expect(wantsSeat(after(), ME)).toBe(true);
    expect(wantsSeat(after(joined), ME)).toBe(false);
    expect(wantsSeat(after(joined, { type: 'attendance.left', payload: { membershipId: ME } }), ME)).toBe(true);
    expect(wantsSeat(after(joined, ...voteWithout), ME)).toBe(true);
  });

  it('takes none for somebody who barred themselves from the vote', () => {
    const [opened, vote] = voteWithout;
    expect(wantsSeat(after(joined, opened!, { type: 'conflict.declared', payload: { agendaItemId: 'item', membershipId: ME } }, vote!), ME)).toBe(false);
  });

  it('leaves those alone who said goodbye on another one, until they say that they are back', () => {
    const gone = after(joined, { type: 'attendance.left', payload: { membershipId: ME, said: true } }, ...voteWithout);
    expect([wantsSeat(gone, ME), saidGoodbye(gone, ME)]).toEqual([false, true]);
    const back = after(joined, { type: 'attendance.left', payload: { membershipId: ME, said: true } }, joined);
    expect([wantsSeat(back, ME), saidGoodbye(back, ME)]).toEqual([false, false]);
  });

  it('says nothing of it once the meeting is closed', () => {
    const closed = after(joined, { type: 'attendance.left', payload: { membershipId: ME, said: true } }, { type: 'meeting.closed', payload: {} });
    expect([wantsSeat(closed, ME), saidGoodbye(closed, ME)]).toEqual([false, false]);
  });
});
