import 'server-only';
import { decide } from '@bonemet/board';
import type { SessionActor } from '@bonemet/db';
import { stillSignedIn } from '@/auth/session';
import { services } from '../composition';
import { endFrame, openingFrame } from './frame';
import type { Screen } from './room';

const RECHECK_MS = 15_000;
/** A screen that has this much unsent is beyond help; it reconnects and catches up. */
const MOST_UNSENT_BYTES = 1_000_000;

/** The stream of one screen. Whether its owner may still watch is asked again and again. */
export function liveStream(actor: SessionActor, meetingId: string, after: number, signal: AbortSignal): ReadableStream<Uint8Array> {
  let end: () => void = () => undefined;
  return new ReadableStream<Uint8Array>(
    {
      async start(controller) {
        const connection = openConnection(controller);
        const recheck = setInterval(() => void endIfRevoked(actor, meetingId, connection.screen), RECHECK_MS).unref();
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
          leave = await services().hub.join(meetingId, actor.institutionId, connection.screen, after);
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

/** Watching an open meeting is taking part in it; a screen left on after it times out like any other. */
async function endIfRevoked(actor: SessionActor, meetingId: string, screen: Screen): Promise<void> {
  const { database } = services();
  try {
    const meeting = await database.withInstitution(actor.institutionId, (tx) =>
      tx.meeting.findUnique({ where: { id: meetingId }, select: { status: true } }),
    );
    const now = await stillSignedIn(actor.sessionId, meeting?.status === 'open');
    if (now && now.institutionId === actor.institutionId && decide(now, 'meeting.read').allowed) return;
  } catch {
    // The database does not answer: that says nothing about the person.
    return;
  }
  screen.write(endFrame('signed_out'));
  screen.close();
}
