import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createKeptText, PAUSE_MS } from '../src/features/documents/edit/kept-text';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A field and a server that answers when the test says so. */
function field(saved = 'Hip') {
  const sent: { readonly text: string; readonly answer: (kept: boolean) => Promise<void> }[] = [];
  const server = { saved };
  let shown: string | null = null;
  const save = (text: string) =>
    new Promise<boolean>((resolve) => {
      sent.push({ text, answer: async (kept) => {
        if (kept) server.saved = text;
        resolve(kept);
        await vi.advanceTimersByTimeAsync(0);
      } });
    });
  const kept = createKeptText({ current: () => ({ saved: server.saved, save }), show: (typed) => void (shown = typed) });
  return { kept, sent, texts: () => sent.map(({ text }) => text), shown: () => shown ?? server.saved };
}

describe('a text that is saved as it is typed', () => {
  it('is sent after a pause and stays until the server has it', async () => {
    const { kept, sent, texts, shown } = field();
    kept.type('Right');
    kept.type('Right hip');
    expect(texts()).toEqual([]);
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(texts()).toEqual(['Right hip']);
    await sent[0]!.answer(true);
    expect(shown()).toBe('Right hip');
  });

  it('that the server refuses stays where it was typed, and is sent again when the field is left', async () => {
    const { kept, sent, texts, shown } = field();
    kept.type('Right hip');
    kept.leave();
    await sent[0]!.answer(false);
    expect(shown()).toBe('Right hip');
    kept.leave();
    expect(texts()).toEqual(['Right hip', 'Right hip']);
    await sent[1]!.answer(true);
    kept.leave();
    expect(texts()).toHaveLength(2);
  });

  it('is sent at once when the field goes away, and not a second time after the pause', async () => {
    const { kept, texts } = field();
    kept.type('Right hip');
    kept.leave();
    await vi.advanceTimersByTimeAsync(PAUSE_MS);
    expect(texts()).toEqual(['Right hip']);
  });

  it('never overtakes itself: what was typed meanwhile follows the answer', async () => {
    const { kept, sent, texts, shown } = field();
    kept.type('Right');
    kept.leave();
    kept.type('Right hip');
    kept.leave();
    expect(texts()).toEqual(['Right']);
    await sent[0]!.answer(true);
    expect(texts()).toEqual(['Right', 'Right hip']);
    expect(shown()).toBe('Right hip');
  });

  it('that is what the server has already is not sent', async () => {
    const { kept, texts, shown } = field();
    kept.type('Hip ');
    kept.leave();
    await vi.advanceTimersByTimeAsync(0);
    expect(texts()).toEqual([]);
    expect(shown()).toBe('Hip');
  });
});
