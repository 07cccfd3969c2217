import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Courier, type SaveState, type SendEntries } from '../../src/features/case-workspace/entries/courier';
import { EntryStore } from '../../src/features/case-workspace/entries/entry-store';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Sent = Parameters<SendEntries>[0];

/** A form with a server that answers as it is told, and everything that was sent to it. */
function form(answer: (entries: Sent, attempt: number) => 'recorded' | string) {
  const store = new EntryStore(new Map());
  const messages: Sent[] = [];
  const states: SaveState[] = [];
  const send: SendEntries = async (entries) => {
    messages.push(entries);
    const outcome = answer(entries, messages.length);
    if (outcome !== 'recorded') throw new Error(outcome);
    return { results: entries.map(({ basedOn }) => ({ outcome: 'recorded' as const, version: basedOn + 1 })), savedAt: '2020-01-01T09:00:00Z' };
  };
  const courier = new Courier({ store, send, me: 'me', reasonOf: (error) => (error as Error).message, onState: (state) => states.push(state) });
  const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
  return { store, messages, states, courier, wait, last: () => states.at(-1) };
}

describe('what is typed', () => {
  it('leaves a moment later, gathered, and the screen says so from the first key', async () => {
    const { store, messages, wait, last } = form(() => 'recorded');
    store.answer('/a', 1);
    store.answer('/b', 2);
    expect(last()).toEqual({ kind: 'saving' });
    await wait(500);
    expect(messages.map((entries) => entries.map(({ fieldId }) => fieldId))).toEqual([['a', 'b']]);
    expect(last()).toEqual({ kind: 'saved', at: '2020-01-01T09:00:00Z' });
  });

  it.each(['unreachable', 'unexpected', 'signed_out'])('is kept and sent again by itself after "%s"', async (reason) => {
    const { store, messages, wait, last } = form((_, attempt) => (attempt < 4 ? reason : 'recorded'));
    store.answer('/a', 1);
    await wait(500);
    expect(last()).toEqual({ kind: 'waiting' });
    await wait(60_000);
    expect(messages).toHaveLength(4);
    expect(last()).toMatchObject({ kind: 'saved' });
    expect(store.outgoing()).toEqual([]);
  });

  it('does not wait for an answer that the server refuses: the others are recorded, that one is said and not sent again', async () => {
    const { store, messages, wait, last } = form((entries) => (entries.some(({ fieldId }) => fieldId === 'b') ? 'in_the_future' : 'recorded'));
    for (const key of ['/a', '/b', '/c']) store.answer(key, 1);
    await wait(30_000);
    expect(store.outgoing().map(({ key }) => key)).toEqual(['/b']);
    expect(last()).toEqual({ kind: 'refused', reason: 'in_the_future' });
    const count = messages.length;
    await wait(30_000);
    expect(messages).toHaveLength(count);
    store.answer('/b', 2);
    store.withdraw('/b');
    await wait(1_000);
    expect(messages.length).toBeGreaterThan(count);
  });
});

describe('a form that is left', () => {
  it('sends what waits at once, goes on until it has arrived, and then ends', async () => {
    const { store, messages, courier, wait } = form((_, attempt) => (attempt < 3 ? 'unreachable' : 'recorded'));
    store.answer('/a', 1);
    let ended = false;
    courier.leave(() => (ended = true));
    await wait(1);
    expect(messages).toHaveLength(1);
    expect(ended).toBe(false);
    await wait(60_000);
    expect(store.outgoing()).toEqual([]);
    expect(ended).toBe(true);
  });

  it('with nothing to send ends at once', () => {
    const { courier } = form(() => 'recorded');
    const done = vi.fn();
    courier.leave(done);
    expect(done).toHaveBeenCalledOnce();
  });
});

describe('two answers to one question', () => {
  it('are said until their writer has chosen', async () => {
    const store = new EntryStore(new Map());
    const states: SaveState[] = [];
    const theirs = { value: 7, version: 1, withdrawn: false, observedOn: null, by: 'other', at: 'then' };
    const send: SendEntries = async () => ({ results: [{ outcome: 'superseded', current: theirs }], savedAt: 'now' });
    new Courier({ store, send, me: 'me', reasonOf: () => 'unexpected', onState: (state) => states.push(state) });
    store.answer('/a', 8);
    await vi.advanceTimersByTimeAsync(500);
    expect(states.at(-1)).toEqual({ kind: 'choose', count: 1 });
    expect(store.drafts().size).toBe(1);
  });
});
