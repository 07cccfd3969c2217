import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays, type CalendarDay, compareTasks, daysBetween, executionDaysLate, executionFault, type ExecutionReport, FOLLOW_UP_DAYS, FOLLOW_UP_POINTS,
  followUpFault, isCalendarDay, NOT_CARRIED_OUT_REASONS, pointsOnDay, type PointState, taskState,
} from '../src';

const TREATED: CalendarDay = '2026-01-31';
const states = (passed: number, more: object = {}) =>
  Object.fromEntries(pointsOnDay({ treatedOn: TREATED, recorded: [], diedOn: null, ...more }, addDays(TREATED, passed)).map(({ point, state }) => [point, state]));
const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2024-02-28', days));
const recorded = fc.subarray([...FOLLOW_UP_POINTS]);

describe('the days after a treatment', () => {
  it.each([
    [0, { h24: 'not_yet', w1: 'not_yet' }], [1, { h24: 'due' }], [2, { h24: 'due' }], [3, { h24: 'overdue' }],
    [7, { h24: 'missed', w1: 'due' }], [11, { w1: 'overdue', m1: 'not_yet' }], [30, { w1: 'missed', m1: 'due' }],
    [91, { m1: 'missed', m3: 'due' }], [182, { m3: 'missed', m6: 'due' }], [213, { m6: 'overdue' }], [365, { m6: 'missed' }],
  ])('%i days later', (passed, expected) => {
    expect(states(passed)).toMatchObject(expected);
  });

  it('ask no more about somebody who has died, and keep what is due before', () => {
    expect(states(40, { diedOn: addDays(TREATED, 12) })).toEqual({ h24: 'missed', w1: 'missed' });
    expect(states(40, { diedOn: addDays(TREATED, 12), recorded: ['m1'] })).toEqual({ h24: 'missed', w1: 'missed', m1: 'recorded' });
  });

  it('cross the end of a leap year’s February', () => {
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01');
    expect(addDays('2027-12-31', 1)).toBe('2028-01-01');
  });

  it('[property] a point moves on as time passes, and never back', () => {
    const order: readonly PointState[] = ['not_yet', 'due', 'overdue', 'missed'];
    fc.assert(fc.property(day, fc.nat(500), fc.nat(500), (treatedOn, early, later) => {
      const at = (passed: number) => pointsOnDay({ treatedOn, recorded: [], diedOn: null }, addDays(treatedOn, passed));
      const [before, after] = [at(early), at(early + later)];
      return before.every(({ state }, index) => order.indexOf(state) <= order.indexOf(after[index]!.state));
    }));
  });

  it('[property] at most one point waits at a time, and what is recorded never waits', () => {
    fc.assert(fc.property(day, day, recorded, (treatedOn, today, done) => {
      const points = pointsOnDay({ treatedOn, recorded: done, diedOn: null }, today);
      const waiting = points.filter(({ state }) => state === 'due' || state === 'overdue');
      return waiting.length <= 1 && points.length === 5 && points.every(({ point, state }) => (state === 'recorded') === done.includes(point));
    }));
  });

  it('[property] lateness is counted from the end of the grace, and only for what is late', () => {
    fc.assert(fc.property(day, fc.nat(500), (treatedOn, passed) => {
      for (const { point, state, daysLate, dueOn } of pointsOnDay({ treatedOn, recorded: [], diedOn: null }, addDays(treatedOn, passed))) {
        expect(daysLate > 0).toBe(state === 'overdue');
        if (daysLate > 0) expect(daysLate).toBe(daysBetween(dueOn, addDays(treatedOn, passed)) - FOLLOW_UP_DAYS[point].grace);
      }
    }));
  });

  it('[property] adding days and counting them are each other’s inverse', () => {
    fc.assert(fc.property(day, fc.integer({ min: -800, max: 800 }), (from, days) => isCalendarDay(addDays(from, days)) && daysBetween(from, addDays(from, days)) === days));
  });
});

describe('word whether a decision was carried out', () => {
  it.each([[28, null], [29, 1], [364, 336], [365, null]])('after %i days is late by %s', (passed, late) => {
    expect(executionDaysLate(TREATED, addDays(TREATED, passed))).toBe(late);
  });

  const done: ExecutionReport = { carriedOut: true, happenedOn: TREATED, reason: null, note: '' };
  const not: ExecutionReport = { carriedOut: false, happenedOn: TREATED, reason: 'progression', note: '' };
  const fault = (report: ExecutionReport, signedOn: CalendarDay | null = TREATED) => executionFault(report, signedOn, addDays(TREATED, 3));

  it('stands on the day of the signature, and without one', () => {
    expect(fault(done)).toBeNull();
    expect(fault(not)).toBeNull();
    expect(fault({ ...done, happenedOn: '2020-01-01' }, null)).toBeNull();
  });

  it.each([
    ['in_the_future', { ...done, happenedOn: addDays(TREATED, 4) }], ['before_the_decision', { ...done, happenedOn: addDays(TREATED, -1) }],
    ['reason_unsuitable', { ...done, reason: 'toxicity' }], ['reason_missing', { ...not, reason: null }],
    ['note_missing', { ...not, reason: 'other' }], ['note_missing', { ...not, reason: 'other', note: ' . ' }],
  ] as const)('is refused: %s', (expected, report) => {
    expect(fault(report)).toBe(expected);
  });

  it('may give any reason of the vocabulary, with words for "other"', () => {
    for (const reason of NOT_CARRIED_OUT_REASONS) expect(fault({ ...not, reason, note: 'Moved away.' })).toBeNull();
  });
});

describe('an entry of a follow-up', () => {
  const others = [{ point: 'w1', seenOn: addDays(TREATED, 8) }] as const;
  const fault = (point: (typeof FOLLOW_UP_POINTS)[number], days: number, pain: number | null = 3) =>
    followUpFault({ point, seenOn: addDays(TREATED, days), pain }, TREATED, others, addDays(TREATED, 100));

  it.each([
    ['m1', 101, 'in_the_future'], ['h24', -1, 'before_the_treatment'], ['m1', 7, 'out_of_order'], ['h24', 9, 'out_of_order'],
    ['h24', 8, null], ['m1', 8, null], ['w1', 2, null], ['m1', 30, null],
  ] as const)('of %s, %i days after: %s', (point, days, expected) => {
    expect(fault(point, days)).toBe(expected);
  });

  it.each([[-1], [11], [3.5], [Number.NaN]])('takes no pain of %d', (pain) => {
    expect(fault('m1', 30, pain)).toBe('out_of_range');
  });

  it('takes pain that nobody knows', () => {
    expect(fault('m1', 30, null)).toBeNull();
  });
});

describe('a task', () => {
  const dates = { dueOn: TREATED, done: false, cancelled: false } as const;
  it.each([[-1, 'open'], [0, 'today'], [1, 'overdue']] as const)('%i days after it was due is %s', (passed, expected) => {
    expect(taskState(dates, addDays(TREATED, passed))).toBe(expected);
  });

  it('that has ended is never late', () => {
    expect(taskState({ ...dates, done: true }, addDays(TREATED, 9))).toBe('done');
    expect(taskState({ ...dates, cancelled: true }, addDays(TREATED, 9))).toBe('cancelled');
  });

  it('stands by its day, after all that is open once it has ended', () => {
    const sorted = [{ ...dates, done: true }, { ...dates, dueOn: addDays(TREATED, 3) }, dates].sort(compareTasks);
    expect(sorted.map(({ dueOn, done }) => [dueOn, done])).toEqual([[TREATED, false], ['2026-02-03', false], [TREATED, true]]);
  });
});
