import type { Database } from '@bonemet/db';
import { log } from '../log';
import { FactsWatch } from './facts-watch';
import { beatFrame } from './frame';
import { Room, type Screen } from './room';

const BEAT_MS = 5_000;
/** Presence is written with every third beat; whoever was not seen for three times as long has left. */
const BEATS_PER_PRESENCE = 3;
const PATIENCE_SECONDS = 45;

type Watched = { readonly room: Room; readonly facts: FactsWatch; readonly institutionId: string; readonly people: Map<Screen, string> };

/** Who watches which meeting, and where they stand in it. */
export type Watching = { readonly meetingId: string; readonly institutionId: string; readonly membershipId: string; readonly after: number; /** Whether the screen shows that its person is in the room. */ readonly sits: boolean };

/** Every meeting that somebody watches through this process. */
export class LiveHub {
  private readonly meetings = new Map<string, Watched>();
  private timer: NodeJS.Timeout | null = null;
  private beats = 0;

  constructor(private readonly database: Database) {
    database.listen((meetingId) => {
      // Null: announcements may have been lost, so every room looks for itself.
      const watched = meetingId === null ? [...this.meetings.values()] : [this.meetings.get(meetingId)];
      for (const meeting of watched) if (meeting) void this.refresh(meeting.room);
    });
    database.cases.listen((news) => {
      if (news?.kind === 'presence') return;
      for (const { facts } of this.meetings.values()) if (news === null || facts.concerns(news.caseId)) void this.refresh(facts);
    });
  }

  /** Whether somebody of this institution watches the meeting through this process: then it exists, and is theirs. */
  knows(meetingId: string, institutionId: string): boolean {
    return this.meetings.get(meetingId)?.institutionId === institutionId;
  }

  /** Whether the meeting is under way, as far as those who watch it through this process were told. */
  isOpen(meetingId: string): boolean {
    return this.meetings.get(meetingId)?.room.isOpen ?? false;
  }

  /**
   * Sends a screen everything after a number, and then every new event.
   * @returns the way to leave
   */
  async join(watching: Watching, screen: Screen): Promise<() => void> {
    const { meetingId, institutionId, membershipId, after, sits } = watching;
    const meeting = this.meetings.get(meetingId) ?? this.open(meetingId, institutionId);
    const arrives = sits && ![...meeting.people.values()].includes(membershipId);
    if (sits) meeting.people.set(screen, membershipId);
    this.timer ??= setInterval(() => this.beat(), BEAT_MS).unref();
    const leave = () => {
      meeting.people.delete(screen);
      meeting.room.leave(screen);
      if (meeting.room.size === 0 && this.meetings.get(meetingId) === meeting) this.meetings.delete(meetingId);
    };
    try {
      // What is not known yet comes with the first read, to everybody.
      if (meeting.facts.frame) screen.write(meeting.facts.frame);
      await meeting.room.join(screen, after);
    } catch (error) {
      leave();
      throw error;
    }
    screen.write(beatFrame(meeting.room.newest, Date.now()));
    // Seen at once, so that somebody who comes back is not taken for gone in the meantime.
    if (arrives) void this.keepPresence(meetingId, institutionId, [membershipId], null);
    return leave;
  }

  /** Lets every screen go, so that a server that is told to stop does not wait for them. */
  close(): void {
    for (const { room } of this.meetings.values()) room.close();
    this.meetings.clear();
  }

  private open(meetingId: string, institutionId: string): Watched {
    const room = new Room((after) => this.database.live.events(institutionId, meetingId, after));
    const facts = new FactsWatch(() => this.database.caseVersions(institutionId, meetingId), (frame) => room.tell(frame));
    const meeting: Watched = { room, facts, institutionId, people: new Map() };
    this.meetings.set(meetingId, meeting);
    void this.refresh(facts);
    return meeting;
  }

  private beat(): void {
    this.beats++;
    for (const [meetingId, { room, facts, institutionId, people }] of this.meetings) {
      if (room.size === 0) this.meetings.delete(meetingId);
      room.beat(Date.now());
      // An announcement may be lost with its connection, and a vote be left behind by a process that died: look once a beat as well.
      void this.database.sequenceLeftBehind(institutionId, meetingId).then(() => this.refresh(room));
      void this.refresh(facts);
      if (this.beats % BEATS_PER_PRESENCE === 0) void this.keepPresence(meetingId, institutionId, [...new Set(people.values())], PATIENCE_SECONDS);
    }
    if (this.meetings.size > 0 || !this.timer) return;
    clearInterval(this.timer);
    this.timer = null;
  }

  private async keepPresence(meetingId: string, institutionId: string, here: readonly string[], patienceSeconds: number | null): Promise<void> {
    try {
      if (await this.database.live.keepPresence(institutionId, meetingId, here, patienceSeconds)) this.database.announceMeeting(meetingId);
    } catch {
      log('warn', { event: 'live.presence_failed' });
    }
  }

  private async refresh(what: Room | FactsWatch): Promise<void> {
    try {
      await what.refresh();
    } catch {
      log('warn', { event: 'live.read_failed' });
    }
  }
}
