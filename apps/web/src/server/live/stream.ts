import { decide, type Permission } from '@bonemet/board';
import type { SessionActor } from '@bonemet/db';
import type { NextApiResponse } from 'next';
import { stillSignedIn } from '@/auth/actor-of';
import { environment } from '@/env';
import { dataHeaders } from '@/security-headers';
import { services } from '../composition';
import { endFrame, openingFrame } from './frame';
import type { Watching } from './hub';
import type { Screen } from './room';

const RECHECK_MS = 15_000;
/** A screen that has this much unsent is beyond help; it reconnects and catches up. */
const MOST_UNSENT_BYTES = 1_000_000;

const STREAM_HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // no-transform keeps compression, which would gather frames, away from the stream.
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
  // The stream ends with its connection: no framing of chunks around frames that are framed already.
  Connection: 'close',
};

/** Takes a screen in and gives the way to leave. */
type Join = (screen: Screen) => Promise<() => void> | (() => void);

/** What everyone in a meeting sees. Watching an open meeting is taking part in it; after it, a screen left on times out. */
export function streamMeeting(response: NextApiResponse, actor: SessionActor, meetingId: string, { after, sits }: Pick<Watching, 'after' | 'sits'>): Promise<void> {
  const { institutionId, membershipId } = actor;
  const join: Join = (screen) => services().hub.join({ meetingId, institutionId, membershipId, after, sits }, screen);
  return stream(response, { actor, permission: 'meeting.read', isTakingPart: () => services().hub.isOpen(meetingId), join });
}

/** What happens in a case while somebody has it open. To look on is not to take part: an idle screen times out. */
export function streamCase(response: NextApiResponse, actor: SessionActor, caseId: string): Promise<void> {
  const join: Join = (screen) => services().caseRooms.join(caseId, screen);
  return stream(response, { actor, permission: 'case.read', isTakingPart: () => false, join });
}

type Streaming = {
  readonly actor: SessionActor;
  readonly permission: Permission;
  readonly isTakingPart: () => boolean;
  readonly join: Join;
};

/**
 * Begins the stream of one screen, which goes on until either side ends it; nothing waits for that, so that all that
 * the request has brought can be let go. Frames are serialised once for all screens and go to the socket as they are
 * (docs/adr/0017). Whether the owner may still watch is asked again and again.
 */
async function stream(response: NextApiResponse, watching: Streaming): Promise<void> {
  const { socket } = response;
  if (!socket) return;
  response.removeHeader('Transfer-Encoding');
  response.writeHead(200, { ...dataHeaders(environment().secureCookies), ...STREAM_HEADERS }).flushHeaders();
  let leave: () => void = () => undefined;
  let open = true;
  const screen: Screen = {
    write(bytes) {
      if (!open || socket.destroyed || socket.writableLength > MOST_UNSENT_BYTES) return false;
      socket.write(bytes);
      return true;
    },
    close: () => void response.end(),
  };
  const recheck = setInterval(() => void endIfRevoked(watching, screen), RECHECK_MS).unref();
  response.once('close', () => {
    open = false;
    clearInterval(recheck);
    leave();
  });
  screen.write(openingFrame());
  try {
    leave = await watching.join(screen);
    if (!open) leave();
  } catch {
    screen.close();
  }
}

async function endIfRevoked({ actor, permission, isTakingPart }: Streaming, screen: Screen): Promise<void> {
  try {
    const now = await stillSignedIn(actor.sessionId, isTakingPart());
    if (now && now.institutionId === actor.institutionId && decide(now, permission).allowed) return;
  } catch {
    // The database does not answer: that says nothing about the person.
    return;
  }
  screen.write(endFrame('signed_out'));
  screen.close();
}
