import type { MeetingEvent } from '@bonemet/board';

/** A buffer, so that no socket has to make one of it again. */
const encode = (text: string): Uint8Array => Buffer.from(text);

/** One event as it goes over every wire: serialised once, whatever the number of screens. */
export type Frame = { readonly sequence: number; readonly bytes: Uint8Array };

export const eventFrame = (event: MeetingEvent): Frame => ({
  sequence: event.sequence,
  bytes: encode(`id: ${event.sequence}\nevent: meeting\ndata: ${JSON.stringify(event)}\n\n`),
});

/** Says "still here, this is the newest event, and this is the time": a screen knows when it is behind, and how wrong its own clock is. */
export const beatFrame = (sequence: number, now: number): Uint8Array => encode(`event: beat\ndata: ${sequence} ${now}\n\n`);

/** Says which version each case of the agenda has: a screen that shows another one reads its page again. */
export const factsFrame = (versions: string): Uint8Array => encode(`event: facts\ndata: ${versions}\n\n`);

/** Says that the stream ends on purpose: the screen must not come back by itself. */
export const endFrame = (reason: 'signed_out'): Uint8Array => encode(`event: ended\ndata: ${reason}\n\n`);

export const openingFrame = (): Uint8Array => encode('retry: 500\n\n');
