import 'server-only';
import { type Database, readEvents } from '@bonemet/db';
import { log } from '../log';
import { Room, type Screen } from './room';

const BEAT_MS = 5_000;

/** Every meeting that somebody watches through this process. */
export class LiveHub {
  private readonly rooms = new Map<string, Room>();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly database: Database) {
    database.listen((meetingId) => {
      // Null: announcements may have been lost, so every room looks for itself.
      const rooms = meetingId === null ? [...this.rooms.values()] : [this.rooms.get(meetingId)];
      for (const room of rooms) if (room) void this.refresh(room);
    });
  }

  /**
   * Sends a screen everything after a number, and then every new event.
   * @returns the way to leave
   */
  async join(meetingId: string, institutionId: string, screen: Screen, after: number): Promise<() => void> {
    let room = this.rooms.get(meetingId);
    if (!room) {
      room = new Room((from) => this.database.withInstitution(institutionId, (tx) => readEvents(tx, meetingId, from)));
      this.rooms.set(meetingId, room);
    }
    const joined = room;
    this.timer ??= setInterval(() => this.beat(), BEAT_MS).unref();
    const leave = () => {
      joined.leave(screen);
      if (joined.size === 0 && this.rooms.get(meetingId) === joined) this.rooms.delete(meetingId);
    };
    try {
      await joined.join(screen, after);
    } catch (error) {
      leave();
      throw error;
    }
    return leave;
  }

  /** Lets every screen go, so that a server that is told to stop does not wait for them. */
  close(): void {
    for (const room of this.rooms.values()) room.close();
    this.rooms.clear();
  }

  private beat(): void {
    for (const [meetingId, room] of this.rooms) {
      if (room.size === 0) this.rooms.delete(meetingId);
      room.beat();
      // An announcement may be lost with its connection: look once a beat as well.
      void this.refresh(room);
    }
    if (this.rooms.size > 0 || !this.timer) return;
    clearInterval(this.timer);
    this.timer = null;
  }

  private async refresh(room: Room): Promise<void> {
    try {
      await room.refresh();
    } catch {
      log('warn', { event: 'live.read_failed' });
    }
  }
}
