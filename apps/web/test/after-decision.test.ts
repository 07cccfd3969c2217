import { distributionOf, type PainPoint } from '@bonemet/board';
import { describe, expect, it } from 'vitest';
import { painSeries } from '../src/features/after-decision/pain-series';
import { EMPTY_FOLLOW_UP, followUpIn, typedOf, type TypedFollowUp } from '../src/features/after-decision/typed-follow-up';
import { pointOf, seriesOf } from '../src/features/registry/course-of';
import { numbersIn } from '../src/features/registry/numbers';
import { readRegistryQuery } from '../src/features/registry/registry-query';

const typed: TypedFollowUp = { point: 'w1', lesionId: '', seenOn: '2026-03-02', pain: '0', analgesia: 'same', complication: '0', fracture: 'no', localControl: 'unknown', note: ' Walks. ' };

describe('the form of a follow-up', () => {
  it('is no entry while one question is open, whichever it is', () => {
    expect(followUpIn(EMPTY_FOLLOW_UP)).toBeNull();
    for (const key of ['point', 'seenOn', 'pain', 'analgesia', 'complication', 'fracture', 'localControl'] as const) expect(followUpIn({ ...typed, [key]: '' })).toBeNull();
  });

  it('tells no pain from pain that nobody knows, and no complication from an unknown one', () => {
    expect(followUpIn(typed)).toMatchObject({ pain: 0, complication: 0, lesionId: null, note: 'Walks.' });
    expect(followUpIn({ ...typed, pain: 'unknown', complication: 'unknown', lesionId: 'a' })).toMatchObject({ pain: null, complication: null, lesionId: 'a' });
  });

  it.each([
    { pain: null, complication: null, lesionId: null, fracture: 'yes', note: '' }, { pain: 0, complication: 0, lesionId: 'lesion', fracture: 'unknown', note: 'Walks.' },
    { pain: 10, complication: 6, lesionId: null, fracture: 'no', note: '' },
  ] as const)('shows an entry that is corrected as it stands: %o', (change) => {
    const entry = { point: 'h24', seenOn: '2026-03-02', analgesia: 'up', localControl: 'no', ...change } as const;
    expect(followUpIn(typedOf(entry))).toEqual(entry);
  });
});

describe('the pain of one patient as lines', () => {
  const lines = [{ lesionId: null, label: 'whole' }, { lesionId: 'a', label: 'A' }, { lesionId: 'b', label: 'B' }];
  const before = [{ lesionId: 'a', pain: 4 }, { lesionId: 'b', pain: 9 }];

  it('begin at the pain before: the worst for the patient, its own for a lesion', () => {
    const series = painSeries(lines, [{ lesionId: null, point: 'w1', pain: 3 }, { lesionId: 'a', point: 'w1', pain: 2 }], before);
    expect(series.map(({ label, points }) => [label, points])).toEqual([['whole', [{ at: 0, middle: 9 }, { at: 2, middle: 3 }]], ['A', [{ at: 0, middle: 4 }, { at: 2, middle: 2 }]]]);
  });

  it('leave out what nobody knows', () => {
    expect(painSeries(lines, [{ lesionId: null, point: 'w1', pain: null }], before)).toEqual([]);
  });
});

describe('the figures of a board, drawn', () => {
  const values = (count: number) => distributionOf(Array.from({ length: count }, (_, index) => ({ patient: `p${index}`, value: index % 5 })));

  it('have a middle and a band from ten patients on, and single values below', () => {
    expect(pointOf(1, values(9))).toEqual({ at: 1, values: [0, 0, 1, 1, 2, 2, 3, 3, 4] });
    expect(pointOf(1, values(10))).toEqual({ at: 1, middle: 2, low: 1, high: 3 });
    expect(pointOf(1, values(0))).toBeNull();
  });

  it('draw no more lines than can be told apart', () => {
    const points: PainPoint[] = [{ point: 'before', pain: values(12), change: values(0) }];
    const groups = ['a', 'b', 'c', 'd'].map((key) => ({ key, label: key, patients: 12, points }));
    expect(seriesOf(groups, 'pain', String).map(({ look }) => look)).toEqual(['first', 'second', 'third']);
    expect(seriesOf(groups, 'change', String)[0]?.points).toEqual([]);
  });
});

describe('numbers of the registry', () => {
  it('are written as the reader writes them', () => {
    expect(numbersIn('fr').change(-5.5)).toBe('−5,5');
    expect(numbersIn('en').change(2.25)).toBe('+2.3');
    expect(numbersIn('en').percent(0.785)).toBe('79');
  });
});

describe('what the address of the registry asks', () => {
  it('keeps a board that is offered and days that exist, and nothing else', () => {
    expect(readRegistryQuery({ board: 'b1', from: '2026-01-01', until: '2026-02-30' }, ['b1'])).toEqual({ boardId: 'b1', from: '2026-01-01', until: null });
    expect(readRegistryQuery({ board: 'other', from: ['2026-01-01', 'x'], until: '' }, ['b1'])).toEqual({ boardId: null, from: null, until: null });
  });
});
