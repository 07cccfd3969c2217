import type { CaseVersions } from '@bonemet/db';
import { describe, expect, it } from 'vitest';
import { FactsWatch } from '@/server/live/facts-watch';

const decoder = new TextDecoder();

/** Versions whose reads answer only when told to. */
function watched() {
  const waiting: { answer: (versions: CaseVersions) => void; fail: (error: Error) => void }[] = [];
  const told: unknown[] = [];
  const watch = new FactsWatch(
    () => new Promise((answer, fail) => waiting.push({ answer, fail })),
    (frame) => told.push(JSON.parse(/^event: facts\ndata: (.*)\n\n$/.exec(decoder.decode(frame))![1]!)),
  );
  const answer = async (versions: Record<string, string>) => {
    waiting.shift()!.answer(new Map(Object.entries(versions)));
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  return { watch, told, answer, waiting };
}

describe('the facts of a meeting', () => {
  it('are told once as they become others, and not again while they stay', async () => {
    const { watch, told, answer } = watched();
    for (const versions of [{ a: '3.A', b: '1.A' }, { b: '1.A', a: '3.A' }, { a: '4.A', b: '1.A' }]) {
      const reading = watch.refresh();
      await answer(versions);
      await reading;
    }
    expect(told).toEqual([{ a: '3.A', b: '1.A' }, { a: '4.A', b: '1.A' }]);
    expect(decoder.decode(watch.frame!)).toContain('"4.A"');
  });

  it('concern the cases of the agenda, and any case before the agenda is known', async () => {
    const { watch, answer } = watched();
    expect(watch.concerns('a')).toBe(true);
    const reading = watch.refresh();
    await answer({ a: '1.A' });
    await reading;
    expect([watch.concerns('a'), watch.concerns('elsewhere')]).toEqual([true, false]);
  });

  it('are read once more, and not once a call, for news that comes during a read', async () => {
    const { watch, told, answer, waiting } = watched();
    const readings = [watch.refresh(), watch.refresh(), watch.refresh()];
    await answer({ a: '1.A' });
    expect(waiting).toHaveLength(1);
    await answer({ a: '2.A' });
    await Promise.all(readings);
    expect(waiting).toHaveLength(0);
    expect(told).toEqual([{ a: '1.A' }, { a: '2.A' }]);
  });

  it('are looked up again after a read that failed', async () => {
    const { watch, told, answer, waiting } = watched();
    const failing = watch.refresh();
    waiting.shift()!.fail(new Error('unreachable'));
    await expect(failing).rejects.toThrow('unreachable');
    const reading = watch.refresh();
    await answer({ a: '1.A' });
    await reading;
    expect(told).toEqual([{ a: '1.A' }]);
  });
});
