import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDay, type DecidingFact, readiness, type ReadinessInput, SPECIALTIES } from '../src';

const READY: ReadinessInput = {
  question: 'Screws or radiotherapy first?',
  lesions: [{ letter: 'A', hasSite: true }],
  wishes: 'Wants to walk to her garden.',
  openRequests: [],
  deciding: [],
  laboratory: [],
  images: [{ id: 'i1', takenOn: '2026-11-20' }],
  today: '2026-11-21',
  limits: { laboratoryDays: 7, imagingDays: 30 },
};
const given = (change: Partial<ReadinessInput>) => readiness({ ...READY, ...change });
const blockers = (change: Partial<ReadinessInput>) => given(change).blockers;
const warnings = (change: Partial<ReadinessInput>) => given(change).warnings;

describe('what stands between a case and the board', () => {
  it('is nothing when the case is whole', () => {
    expect(readiness(READY)).toEqual({
      ready: true,
      blockers: [],
      warnings: [],
      completeness: { answered: 4, asked: 4, deciding: 0 },
      ages: { laboratory: [], images: [{ id: 'i1', days: 1 }] },
    });
  });

  it('names all of it at once, in one order', () => {
    const empty = given({
      ...{ question: ' \n', wishes: null, lesions: [] },
      openRequests: [
        { id: 'r2', specialty: 'pathology', blocks: true },
        { id: 'r3', specialty: 'medical_oncology', blocks: true },
        { id: 'r1', specialty: 'pathology', blocks: true },
      ],
    });
    expect(empty.ready).toBe(false);
    expect(empty.blockers).toEqual([
      { code: 'question_missing' },
      { code: 'wishes_missing' },
      { code: 'no_lesion' },
      { code: 'request_open', id: 'r3', specialty: 'medical_oncology' },
      { code: 'request_open', id: 'r1', specialty: 'pathology' },
      { code: 'request_open', id: 'r2', specialty: 'pathology' },
    ]);
    expect(empty.completeness).toEqual({ answered: 0, asked: 3, deciding: 0 });
  });

  it('asks for the site of every lesion', () => {
    const lesions = [{ letter: 'C', hasSite: false }, { letter: 'A', hasSite: false }, { letter: 'B', hasSite: true }];
    expect(blockers({ lesions })).toEqual([{ code: 'site_missing', letter: 'A' }, { code: 'site_missing', letter: 'C' }]);
    expect(given({ lesions }).completeness).toEqual({ answered: 4, asked: 6, deciding: 0 });
  });

  it.each(['', '  ', '\n\t', null])('does not take %j for wishes', (wishes) => {
    expect(blockers({ wishes })).toEqual([{ code: 'wishes_missing' }]);
  });

  it('lets a request block only when its author says so', () => {
    const request = { id: 'r1', specialty: 'interventional_radiology', blocks: false } as const;
    expect(given({ openRequests: [request] })).toMatchObject({
      ready: true,
      warnings: [{ code: 'request_pending', id: 'r1', specialty: 'interventional_radiology' }],
    });
    expect(given({ openRequests: [{ ...request, blocks: true }] })).toMatchObject({ ready: false, warnings: [] });
  });
});

describe('what the board should know', () => {
  it('counts the facts that would decide something, and shows those that would decide most', () => {
    const fact = (fieldId: string, opens: number, closes: number, letter: string | null = 'A'): DecidingFact => ({ fieldId, letter, opens, closes });
    const deciding = [fact('a', 0, 0), fact('b', 1, 0), fact('c', 2, 3), fact('d', 5, 0, null), fact('e', 0, 1), fact('f', 1, 1, 'B'), fact('f', 1, 1, 'A')];
    expect(warnings({ deciding })).toEqual([
      { code: 'facts_would_decide', count: 6, top: [fact('c', 2, 3), fact('d', 5, 0, null), fact('f', 1, 1, 'A'), fact('f', 1, 1, 'B'), fact('b', 1, 0)] },
    ]);
    expect(given({ deciding })).toMatchObject({ ready: true, completeness: { deciding: 6 } });
    expect(warnings({ deciding: [fact('a', 0, 0)] })).toEqual([]);
  });

  it('tells a laboratory value older than the limit, and not one as old as the limit', () => {
    const laboratory = [
      { fieldId: 'labs.platelets', takenOn: '2026-11-14' },
      { fieldId: 'labs.tp_percent', takenOn: '2026-11-13' },
      { fieldId: 'labs.leukopenia', takenOn: null },
      { fieldId: 'labs.coag_disorder', takenOn: '2026-11-31' },
      { fieldId: 'labs.other', takenOn: '2026-11-22' },
    ];
    expect(warnings({ laboratory })).toEqual([
      { code: 'laboratory_old', fieldId: 'labs.tp_percent', ageDays: 8, limitDays: 7 },
      { code: 'laboratory_date_unknown', fieldId: 'labs.leukopenia' },
      { code: 'laboratory_date_unknown', fieldId: 'labs.coag_disorder' },
      { code: 'laboratory_date_in_future', fieldId: 'labs.other' },
    ]);
    expect(given({ laboratory }).ages.laboratory.map(({ days }) => days)).toEqual([7, 8, null, null, null]);
  });

  it('tells images that are old, of an unknown day, of a day to come, or not there', () => {
    const images = ['2026-10-22', '2026-10-21', null, '2027-01-01'].map((takenOn, index) => ({ id: `i${index}`, takenOn }));
    expect(warnings({ images })).toEqual([
      { code: 'image_old', id: 'i1', ageDays: 31, limitDays: 30 },
      { code: 'image_date_unknown', id: 'i2' },
      { code: 'image_date_in_future', id: 'i3' },
    ]);
    expect(warnings({ images: [] })).toEqual([{ code: 'no_image' }]);
  });

  it('calls nothing old while the board has set no limit, and still reports the age', () => {
    const old = given({
      laboratory: [{ fieldId: 'labs.platelets', takenOn: '2001-11-21' }],
      images: [{ id: 'i1', takenOn: '1999-11-21' }],
      limits: { laboratoryDays: null, imagingDays: null },
    });
    expect(old.warnings).toEqual([]);
    expect(old.ages).toEqual({ laboratory: [{ fieldId: 'labs.platelets', days: 9131 }], images: [{ id: 'i1', days: 9862 }] });
  });

  it('takes a limit of no days at its word', () => {
    const laboratory = [{ fieldId: 'x', takenOn: '2026-11-21' }, { fieldId: 'y', takenOn: '2026-11-20' }];
    expect(warnings({ laboratory, limits: { laboratoryDays: 0, imagingDays: null } })).toEqual([
      { code: 'laboratory_old', fieldId: 'y', ageDays: 1, limitDays: 0 },
    ]);
  });

  it('refuses a day or a limit that would let everything pass', () => {
    for (const today of ['2026-02-30', '', 'today']) expect(() => given({ today: today as CalendarDay })).toThrow(RangeError);
    for (const days of [NaN, -1, 1.5, Infinity]) {
      expect(() => given({ limits: { laboratoryDays: days, imagingDays: null } })).toThrow(RangeError);
      expect(() => given({ limits: { laboratoryDays: null, imagingDays: days } })).toThrow(RangeError);
    }
  });
});

const MS_A_DAY = 86_400_000;
const TODAY = Date.parse('2026-11-21T00:00:00Z');
const daysAgo = (days: number) => new Date(TODAY - days * MS_A_DAY).toISOString().slice(0, 10);
const aTakenOn = fc.oneof(fc.constantFrom(null, '', '2026-02-30'), fc.integer({ min: -40, max: 400 }).map(daysAgo));
const aLimit = fc.option(fc.integer({ min: 0, max: 400 }));
const letters = fc.uniqueArray(fc.constantFrom(...'ABCDE'));
const anInput: fc.Arbitrary<ReadinessInput> = fc.record({
  question: fc.constantFrom('', ' ', 'Which?'),
  lesions: letters.chain((chosen) => fc.tuple(...chosen.map((letter) => fc.boolean().map((hasSite) => ({ letter, hasSite }))))),
  wishes: fc.constantFrom(null, ' ', 'No surgery.'),
  openRequests: fc.uniqueArray(fc.record({ id: fc.string(), specialty: fc.constantFrom(...SPECIALTIES), blocks: fc.boolean() }), { selector: ({ id }) => id, maxLength: 4 }),
  deciding: fc.array(fc.record({ fieldId: fc.constantFrom('x', 'y', 'z'), letter: fc.constantFrom(null, 'A', 'B'), opens: fc.nat(4), closes: fc.nat(4) }), { maxLength: 9 }),
  laboratory: fc.array(fc.record({ fieldId: fc.constantFrom('p', 'q'), takenOn: aTakenOn }), { maxLength: 4 }),
  images: fc.array(fc.record({ id: fc.constantFrom('i', 'j'), takenOn: aTakenOn }), { maxLength: 4 }),
  today: fc.constant<CalendarDay>('2026-11-21'),
  limits: fc.record({ laboratoryDays: aLimit, imagingDays: aLimit }),
});

describe('readiness, for any case', () => {
  it('is ready exactly when nothing blocks, and counts what it asks for', () => {
    fc.assert(
      fc.property(anInput, (input) => {
        const { ready, blockers: found, completeness } = readiness(input);
        const whole = input.question.trim() !== '' && (input.wishes ?? '').trim() !== '' && input.lesions.length > 0 && input.lesions.every(({ hasSite }) => hasSite);
        expect(ready).toBe(whole && input.openRequests.every(({ blocks }) => !blocks));
        expect(ready).toBe(found.length === 0);
        expect(completeness.answered === completeness.asked).toBe(whole);
        expect(completeness.answered).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on the order of lesions, requests or facts', () => {
    const shuffled = anInput.chain((input) =>
      fc.record({
        input: fc.constant(input),
        lesions: fc.shuffledSubarray([...input.lesions], { minLength: input.lesions.length }),
        deciding: fc.shuffledSubarray([...input.deciding], { minLength: input.deciding.length }),
        openRequests: fc.shuffledSubarray([...input.openRequests], { minLength: input.openRequests.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ input, ...other }) => {
        expect(readiness({ ...input, ...other })).toEqual(readiness(input));
      }),
    );
  });

  it('says one word at most of each value, and calls old only what is older than the limit', () => {
    fc.assert(
      fc.property(anInput, (input) => {
        const one = (takenOn: string | null) => readiness({ ...input, laboratory: [{ fieldId: 'p', takenOn }], images: [{ id: 'i', takenOn }] });
        for (const { takenOn } of [...input.laboratory, ...input.images]) {
          const { warnings: told, ages } = one(takenOn);
          const days = ages.images[0]?.days ?? null;
          const about = (subject: string) => told.filter(({ code }) => code.startsWith(`${subject}_`)).map(({ code }) => code);
          const { laboratoryDays, imagingDays } = input.limits;
          const known = (limit: number | null) => days !== null && !(limit !== null && days > limit);
          expect(about('laboratory')).toHaveLength(known(laboratoryDays) ? 0 : 1);
          expect(about('image')).toHaveLength(known(imagingDays) ? 0 : 1);
          expect(about('image').includes('image_old')).toBe(days !== null && imagingDays !== null && days > imagingDays);
          if (days !== null) expect(daysAgo(days)).toBe(takenOn);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never forgets a blocker or adds one because of a warning', () => {
    fc.assert(
      fc.property(anInput, anInput, (input, { deciding, laboratory, images, limits }) => {
        expect(readiness({ ...input, deciding, laboratory, images, limits }).blockers).toEqual(readiness(input).blockers);
      }),
    );
  });
});
