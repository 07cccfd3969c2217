import type { CaseNews, Database, Presence } from '@bonemet/db';
import type { Screen } from './room';

const encoder = new TextEncoder();
const BEAT_MS = 5_000;
/** Screens say every ten seconds who is here; whoever was not heard of for longer has left. */
const PRESENT_FOR_MS = 25_000;

/** What the screens of one case are told; read by features/case-workspace/live. */
export type CaseFrame = { readonly kind: 'changed'; readonly by: string | null } | { readonly kind: 'presence'; readonly gone: boolean; readonly who: Presence };

type Room = { readonly screens: Set<Screen>; readonly here: Map<string, { who: Presence; heardAt: number }> };

const frameOf = (content: CaseFrame) => encoder.encode(`event: case\ndata: ${JSON.stringify(content)}\n\n`);
const BEAT = encoder.encode('event: beat\ndata: 0\n\n');

/** The screens that have a case open through this process: told of changes, and of each other. */
export class CaseRooms {
  private readonly rooms = new Map<string, Room>();
  private timer: NodeJS.Timeout | null = null;

  constructor(database: Database) {
    database.cases.listen((news) => {
      // News may have been missed: every screen reads its case again.
      if (news === null) for (const room of this.rooms.values()) this.send(room, { kind: 'changed', by: null });
      else this.take(news);
    });
  }

  join(caseId: string, screen: Screen): () => void {
    const room = this.rooms.get(caseId) ?? { screens: new Set(), here: new Map() };
    this.rooms.set(caseId, room);
    room.screens.add(screen);
    for (const { who } of room.here.values()) screen.write(frameOf({ kind: 'presence', gone: false, who }));
    this.timer ??= setInterval(() => this.beat(), BEAT_MS).unref();
    return () => {
      room.screens.delete(screen);
      if (room.screens.size === 0 && this.rooms.get(caseId) === room) this.rooms.delete(caseId);
    };
  }

  close(): void {
    for (const { screens } of this.rooms.values()) for (const screen of screens) screen.close();
    this.rooms.clear();
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
  }

  private take(news: CaseNews): void {
    const room = this.rooms.get(news.caseId);
    if (!room) return;
    if (news.kind === 'changed') return this.send(room, { kind: 'changed', by: news.by });
    const { who, gone } = news;
    if (gone) room.here.delete(who.membershipId);
    else room.here.set(who.membershipId, { who, heardAt: Date.now() });
    this.send(room, { kind: 'presence', gone, who });
  }

  private beat(): void {
    for (const [caseId, room] of this.rooms) {
      if (room.screens.size === 0) this.rooms.delete(caseId);
      for (const [membershipId, { who, heardAt }] of room.here) {
        if (Date.now() - heardAt < PRESENT_FOR_MS) continue;
        room.here.delete(membershipId);
        this.send(room, { kind: 'presence', gone: true, who });
      }
      this.write(room, BEAT);
    }
    if (this.rooms.size > 0 || !this.timer) return;
    clearInterval(this.timer);
    this.timer = null;
  }

  private send(room: Room, content: CaseFrame): void {
    this.write(room, frameOf(content));
  }

  private write(room: Room, bytes: Uint8Array): void {
    for (const screen of room.screens) {
      if (screen.write(bytes)) continue;
      room.screens.delete(screen);
      screen.close();
    }
  }
}
