import type { MeetingEvent } from '@bonemet/board';
import type { Reader } from '../reading/reader';

const READ_EVENTS = { name: 'read_events', text: 'SELECT bonemet.read_events($1, $2, $3) AS answer' };
const KEEP_PRESENCE = { name: 'keep_presence', text: 'SELECT bonemet.keep_presence($1, $2, $3, $4) AS answer' };
const SEQUENCE_BALLOTS = { name: 'sequence_ballots', text: 'SELECT bonemet.sequence_ballots($1, $2) AS answer' };

type StoredEvent = Omit<MeetingEvent, 'at'> & { readonly at: string };

/** What the live screens of a meeting need, one statement each. They belong to no person. */
export function meetingReads(reader: Reader) {
  return {
    /** The events after a number, in order. */
    async events(institutionId: string, meetingId: string, after: number): Promise<MeetingEvent[]> {
      const events = (await reader.ask(READ_EVENTS, [institutionId, meetingId, after])) as StoredEvent[];
      return events.map((event) => ({ ...event, at: new Date(event.at).toISOString() }) as MeetingEvent);
    },
    /** Says who watches through this process, and (unless the patience is null) judges who has left; true when somebody of whom no process has heard for too long has left. */
    async keepPresence(institutionId: string, meetingId: string, here: readonly string[], patienceSeconds: number | null): Promise<boolean> {
      return (await reader.ask(KEEP_PRESENCE, [institutionId, meetingId, [...here], patienceSeconds])) === true;
    },
    /** Gives every waiting vote its place among the events and in the audit; true if there was one. */
    async sequenceBallots(institutionId: string, meetingId: string): Promise<boolean> {
      return (await reader.ask(SEQUENCE_BALLOTS, [institutionId, meetingId])) !== null;
    },
  };
}
