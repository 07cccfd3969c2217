import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerOf, type Draft, type Standing } from '../../src/features/case-workspace/entries/entry';
import { EntryStore } from '../../src/features/case-workspace/entries/entry-store';

const KEY = '/patient.age_years';
const standing = (value: Standing['value'], version: number, more: Partial<Standing> = {}): Standing => ({
  value, version, withdrawn: false, observedOn: null, by: 'other', at: '2020-01-01T00:00:00Z', ...more,
});
const storeWith = (value: Standing) => new EntryStore(new Map([[KEY, value]]));
const sendAll = (store: EntryStore) => store.outgoing();

describe('what is typed', () => {
  it('is a draft over the version that was seen, until the server has it', () => {
    const store = storeWith(standing(60, 3));
    store.answer(KEY, 61);
    const [sent] = sendAll(store);
    expect(sent).toEqual({ key: KEY, draft: { value: 61, withdrawn: false, observedOn: null, basedOn: 3 } });
    store.confirm(KEY, sent!.draft, { outcome: 'recorded', version: 4 }, 'me', 'now');
    expect(store.outgoing()).toEqual([]);
    expect(store.get(KEY).standing).toMatchObject({ value: 61, version: 4, by: 'me' });
  });

  it('while a message is on its way stays a draft, over the version that the message made', () => {
    const store = storeWith(standing(60, 3));
    store.answer(KEY, 61);
    const [sent] = sendAll(store);
    store.answer(KEY, 62);
    store.confirm(KEY, sent!.draft, { outcome: 'recorded', version: 4 }, 'me', 'now');
    expect(store.outgoing()).toEqual([{ key: KEY, draft: { value: 62, withdrawn: false, observedOn: null, basedOn: 4 } }]);
  });

  it('back to the old answer is sent as well, for the message before may have arrived', () => {
    const store = storeWith(standing(60, 3));
    store.answer(KEY, 61);
    store.answer(KEY, 60);
    expect(store.outgoing()).toHaveLength(1);
  });

  it('the same as before is nothing to send', () => {
    const store = storeWith(standing(60, 3));
    store.answer(KEY, 60);
    expect(store.outgoing()).toEqual([]);
  });

  it('and cannot be used is kept and sent nowhere; the answer before stands', () => {
    const store = storeWith(standing(60, 3));
    store.keepUnusable(KEY, { typed: '18200', fault: 'out_of_range' });
    expect(store.outgoing()).toEqual([]);
    expect(store.get(KEY)).toMatchObject({ unusable: { typed: '18200' } });
    expect(answerOf(store.get(KEY))).toEqual({ state: 'answered', value: 60 });
  });
});

describe('unknown, open and answered', () => {
  it('are three things', () => {
    const store = storeWith(standing(60, 3));
    expect(answerOf(store.get(KEY)).state).toBe('answered');
    store.answer(KEY, null);
    expect(answerOf(store.get(KEY)).state).toBe('unknown');
    store.withdraw(KEY);
    expect(answerOf(store.get(KEY)).state).toBe('open');
    expect(answerOf(store.get('/never.asked')).state).toBe('open');
  });
});

describe('somebody else', () => {
  it('who changed another entry is shown at once, and never over a draft', () => {
    const store = storeWith(standing(60, 3));
    store.receive(new Map([[KEY, standing(70, 4)]]));
    expect(answerOf(store.get(KEY))).toEqual({ state: 'answered', value: 70 });
    store.answer(KEY, 71);
    store.receive(new Map([[KEY, standing(80, 5)]]));
    expect(answerOf(store.get(KEY))).toEqual({ state: 'answered', value: 71 });
    expect(store.outgoing()[0]?.draft.basedOn).toBe(4);
  });

  it('who was faster leaves both answers to the writer', () => {
    const store = storeWith(standing(60, 3));
    store.answer(KEY, 61);
    const [sent] = sendAll(store);
    store.confirm(KEY, sent!.draft, { outcome: 'superseded', current: standing(70, 4) }, 'me', 'now');
    expect(store.outgoing()).toEqual([]);
    expect(store.get(KEY)).toMatchObject({ conflict: { value: 70 }, draft: { value: 61 } });
    store.settle(KEY, 'mine');
    expect(store.outgoing()).toEqual([{ key: KEY, draft: { value: 61, withdrawn: false, observedOn: null, basedOn: 4 } }]);
  });

  it('is followed when the writer says so', () => {
    const store = storeWith(standing(60, 3));
    store.answer(KEY, 61);
    store.confirm(KEY, sendAll(store)[0]!.draft, { outcome: 'superseded', current: standing(70, 4) }, 'me', 'now');
    store.settle(KEY, 'theirs');
    expect(store.outgoing()).toEqual([]);
    expect(answerOf(store.get(KEY))).toEqual({ state: 'answered', value: 70 });
  });

  it('with older news changes nothing', () => {
    const store = storeWith(standing(60, 3));
    store.receive(new Map([[KEY, standing(50, 2)]]));
    expect(answerOf(store.get(KEY))).toEqual({ state: 'answered', value: 60 });
  });
});

describe('the day of a measurement', () => {
  const measured = () => storeWith(standing(60, 3, { observedOn: '2020-01-01' }));

  it('is that of its value: a new value has none until somebody gives it', () => {
    const store = measured();
    store.answer(KEY, 180);
    expect(store.get(KEY).draft?.observedOn).toBeNull();
    store.answer(KEY, 180, '2020-02-01');
    store.answer(KEY, 181);
    expect(store.get(KEY).draft?.observedOn).toBe('2020-02-01');
  });

  it('stays with a value that is typed again as it was', () => {
    const store = measured();
    store.answer(KEY, 61);
    store.answer(KEY, 60, '2020-01-01');
    expect(store.get(KEY).draft?.observedOn).toBe('2020-01-01');
  });
});

describe('news out of order', () => {
  it('a late receipt does not bring back an answer that somebody has answered over', () => {
    const store = storeWith(standing(60, 3));
    store.answer(KEY, 61);
    const [sent] = sendAll(store);
    store.receive(new Map([[KEY, standing(70, 5)]]));
    store.confirm(KEY, sent!.draft, { outcome: 'recorded', version: 4 }, 'me', 'now');
    expect(answerOf(store.get(KEY))).toEqual({ state: 'answered', value: 70 });
    expect(store.outgoing()).toEqual([]);
  });

  it('a conflict shows the newest answer of the other', () => {
    const store = storeWith(standing(60, 3));
    store.answer(KEY, 61);
    store.confirm(KEY, sendAll(store)[0]!.draft, { outcome: 'superseded', current: standing(70, 4) }, 'me', 'now');
    store.receive(new Map([[KEY, standing(80, 5)]]));
    store.settle(KEY, 'theirs');
    expect(answerOf(store.get(KEY))).toEqual({ state: 'answered', value: 80 });
  });
});

/** A server as the API behaves: versions, idempotence, refusal of what is based on an older version. */
class Server {
  readonly versions: (number | null)[] = [];
  record({ value, basedOn }: Draft) {
    const typed = value as number | null;
    const newest = this.versions.at(-1);
    if (this.versions.length > 0 && newest === typed) return { outcome: 'same' as const, version: this.versions.length };
    if (basedOn !== this.versions.length) return { outcome: 'superseded' as const, current: standing(newest ?? null, this.versions.length) };
    this.versions.push(typed);
    return { outcome: 'recorded' as const, version: this.versions.length };
  }
}

const step = fc.record({
  who: fc.constantFrom(0, 1),
  what: fc.constantFrom('type', 'send', 'sendLost', 'hear', 'mine', 'theirs'),
  value: fc.option(fc.integer({ min: 1, max: 5 })),
});

describe('two people in one entry, with messages lost, late and repeated', () => {
  it('end with one answer on both screens, and every answer that the server took is in its history', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const server = new Server();
        const screens = [new EntryStore(new Map()), new EntryStore(new Map())] as const;
        const send = (store: EntryStore, lost = false) => {
          for (const { key, draft } of store.outgoing()) {
            const receipt = server.record(draft);
            if (!lost) store.confirm(key, draft, receipt, 'me', 'now');
          }
        };
        const hear = (store: EntryStore) => {
          if (server.versions.length > 0) store.receive(new Map([[KEY, standing(server.versions.at(-1) ?? null, server.versions.length)]]));
        };
        for (const { who, what, value } of steps) {
          const store = screens[who];
          if (what === 'type') store.answer(KEY, value);
          else if (what === 'send') send(store);
          else if (what === 'sendLost') send(store, true);
          else if (what === 'hear') hear(store);
          else store.settle(KEY, what);
        }
        // At the end everybody chooses, sends and hears until nothing is left.
        for (let round = 0; round < 6; round++) {
          for (const store of screens) {
            store.settle(KEY, round % 2 === 0 ? 'mine' : 'theirs');
            send(store);
            hear(store);
          }
        }
        const [left, right] = screens.map((store) => answerOf(store.get(KEY)));
        expect(left).toEqual(right);
        for (const store of screens) expect(store.outgoing()).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});
