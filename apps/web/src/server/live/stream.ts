import 'server-only';
import { decide, type Permission } from '@bonemet/board';
import type { SessionActor } from '@bonemet/db';
import { stillSignedIn } from '@/auth/session';
import { services } from '../composition';
import { endFrame, openingFrame } from './frame';
import type { Screen } from './room';

const RECHECK_MS = 15_000;
/** A screen that has this much unsent is beyond help; it reconnects and catches up. */
const MOST_UNSENT_BYTES = 1_000_000;

export const STREAM_HEADERS = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  // no-transform keeps compression, which would gather frames, away from the stream.
  'Cache-Control': 'no-cache, no-transform',
  'X-Accel-Buffering': 'no',
};

/** Takes a screen in and gives the way to leave. */
type Join = (screen: Screen) => Promise<() => void> | (() => void);

/** What everyone in a meeting sees. Watching an open meeting is taking part in it; after it, a screen left on times out. */
export function meetingStream(actor: SessionActor, meetingId: string, after: number, signal: AbortSignal): ReadableStream<Uint8Array> {
  const isOpen = async () => {
    const meeting = await services().database.withInstitution(actor.institutionId, (tx) =>
      tx.meeting.findUnique({ where: { id: meetingId }, select: { status: true } }),
    );
    return meeting?.status === 'open';
  };
  const join: Join = (screen) => services().hub.join(meetingId, actor.institutionId, screen, after);
  return liveStream({ actor, permission: 'meeting.read', isTakingPart: isOpen, join, signal });
}

/** What happens in a case while somebody has it open. To look on is not to take part: an idle screen times out. */
export function caseStream(actor: SessionActor, caseId: string, signal: AbortSignal): ReadableStream<Uint8Array> {
  const join: Join = (screen) => services().caseRooms.join(caseId, screen);
  return liveStream({ actor, permission: 'case.read', isTakingPart: async () => false, join, signal });
}

type Watching = {
  readonly actor: SessionActor;
  readonly permission: Permission;
  readonly isTakingPart: () => Promise<boolean>;
  readonly join: Join;
  readonly signal: AbortSignal;
};

/** The stream of one screen. Whether its owner may still watch is asked again and again. */
function liveStream(watching: Watching): ReadableStream<Uint8Array> {
  const { join, signal } = watching;
  let end: () => void = () => undefined;
  return new ReadableStream<Uint8Array>(
    {
      async start(controller) {
        const connection = openConnection(controller);
        const recheck = setInterval(() => void endIfRevoked(watching, connection.screen), RECHECK_MS).unref();
        let leave: () => void = () => undefined;
        end = () => {
          clearInterval(recheck);
          leave();
          connection.screen.close();
        };
        connection.onClose(() => end());
        signal.addEventListener('abort', () => end(), { once: true });
        connection.screen.write(openingFrame());
        try {
          leave = await join(connection.screen);
          if (signal.aborted) end();
        } catch {
          end();
        }
      },
      cancel: () => end(),
    },
    { highWaterMark: MOST_UNSENT_BYTES, size: (chunk) => chunk.byteLength },
  );
}

function openConnection(controller: ReadableStreamDefaultController<Uint8Array>) {
  let open = true;
  let closed: () => void = () => undefined;
  const screen: Screen = {
    write(bytes) {
      if (!open || (controller.desiredSize ?? 0) <= 0) return false;
      controller.enqueue(bytes);
      return true;
    },
    close() {
      if (!open) return;
      open = false;
      try {
        controller.close();
      } catch {
        // The browser has gone already; there is nothing left to close.
      }
      closed();
    },
  };
  return { screen, onClose: (listener: () => void) => (closed = listener) };
}

async function endIfRevoked({ actor, permission, isTakingPart }: Watching, screen: Screen): Promise<void> {
  try {
    const now = await stillSignedIn(actor.sessionId, await isTakingPart());
    if (now && now.institutionId === actor.institutionId && decide(now, permission).allowed) return;
  } catch {
    // The database does not answer: that says nothing about the person.
    return;
  }
  screen.write(endFrame('signed_out'));
  screen.close();
}
