import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DuplicateFacts, DUPLICATE_REASONS, type LesionPlace, likelyDuplicates } from '../src';

type Stored = DuplicateFacts & { readonly caseId: string };

const FEMUR: LesionPlace = { site: 'femoral_neck', level: null };
const vertebra = (level: string | null): LesionPlace => ({ site: 'vertebra', level });
const CASE: Stored = {
  ...{ caseId: 'case-1', recordFingerprint: 'f1', primary: 'renal', sex: 'male', ageYears: 63 },
  ...{ lesions: [FEMUR], createdOn: '2026-06-01' },
};
const another = (change: Partial<Stored>): Stored => ({ ...CASE, caseId: 'case-2', recordFingerprint: 'f2', ...change });
const certainty = (left: DuplicateFacts, right: Stored) => likelyDuplicates(left, [right])[0]?.certainty ?? null;
const against = (change: Partial<Stored>) => certainty(CASE, another(change));

describe('cases that may have been entered twice', () => {
  it('are certain by the record number alone, however long ago and whatever else differs', () => {
    expect(likelyDuplicates(CASE, [another({ recordFingerprint: 'f1', primary: 'breast', sex: null, ageYears: 70, lesions: [], createdOn: '2019-01-01' })])).toEqual([
      { caseId: 'case-2', certainty: 'same_patient', because: ['same_record_number'] },
    ]);
  });

  it('are possible when everything else agrees, and say why', () => {
    expect(likelyDuplicates(CASE, [another({ ageYears: 64 })])).toEqual([
      { caseId: 'case-2', certainty: 'possible', because: DUPLICATE_REASONS.filter((reason) => reason !== 'same_record_number') },
    ]);
  });

  it.each<[string, Partial<Stored>]>([
    ['another primary', { primary: 'breast' }],
    ['another sex', { sex: 'female' }],
    ['two years of age', { ageYears: 65 }],
    ['another site', { lesions: [{ site: 'rib', level: null }] }],
    ['91 days', { createdOn: '2026-08-31' }],
    ['91 days before', { createdOn: '2026-03-02' }],
    ['no lesion', { lesions: [] }],
    ['an unknown site', { lesions: [{ site: null, level: null }] }],
    ['a day that is none', { createdOn: '2026-02-30' }],
  ])('are not with %s', (_what, change) => {
    expect(against(change)).toBeNull();
  });

  it('reach 90 days to both sides', () => {
    expect([against({ createdOn: '2026-08-30' }), against({ createdOn: '2026-03-03' })]).toEqual(['possible', 'possible']);
  });

  it('share one lesion at least; a vertebra needs its level', () => {
    const spine = { ...CASE, lesions: [vertebra('L3'), FEMUR] };
    expect(certainty(spine, another({ lesions: [vertebra('L3')] }))).toBe('possible');
    expect(certainty(spine, another({ lesions: [vertebra('L4'), FEMUR] }))).toBe('possible');
    expect(certainty(spine, another({ lesions: [vertebra('L4')] }))).toBeNull();
    expect(certainty(spine, another({ lesions: [vertebra(null)] }))).toBeNull();
    expect(certainty({ ...CASE, lesions: [vertebra(null)] }, another({ lesions: [vertebra(null)] }))).toBeNull();
    expect(certainty({ ...CASE, lesions: [{ site: 'sacrum', level: 'S1' }] }, another({ lesions: [{ site: 'sacrum', level: 'S2' }] }))).toBeNull();
  });

  it('may lack one of primary, sex and age, and no more', () => {
    expect([against({ primary: null }), against({ sex: null }), against({ ageYears: null })]).toEqual(['possible', 'possible', 'possible']);
    expect([against({ primary: null, sex: null }), against({ sex: null, ageYears: null }), against({ ageYears: NaN, primary: null })]).toEqual([null, null, null]);
  });

  it('never count two missing record numbers as the same', () => {
    const nobody = { ...CASE, recordFingerprint: null, primary: null };
    expect(certainty(nobody, another({ recordFingerprint: null, sex: null }))).toBeNull();
    expect(certainty({ ...nobody, recordFingerprint: '' }, another({ recordFingerprint: '', sex: null }))).toBeNull();
  });

  it('are never the case itself, and a case that is not stored yet is like no other', () => {
    expect(likelyDuplicates(CASE, [CASE])).toEqual([]);
    expect(certainty({ ...CASE, caseId: null }, CASE)).toBe('same_patient');
  });

  it('come with the certain ones first, then those with more in common, then by id', () => {
    const others = [
      another({ caseId: 'b', sex: null }),
      another({ caseId: 'd' }),
      another({ caseId: 'c' }),
      another({ caseId: 'e', recordFingerprint: 'f1', primary: null, sex: null, ageYears: null, lesions: [] }),
    ];
    expect(likelyDuplicates(CASE, others).map(({ caseId }) => caseId)).toEqual(['e', 'c', 'd', 'b']);
  });
});

const orNull = <T>(...values: T[]) => fc.constantFrom<T | null>(...values, null);
const aPlace = fc.record({ site: orNull('vertebra', 'rib'), level: orNull('L3', 'L4') });
const aCase = (caseId: string): fc.Arbitrary<Stored> =>
  fc.record({
    caseId: fc.constant(caseId),
    recordFingerprint: orNull('f1', 'f2', 'f3'),
    primary: orNull('renal', 'breast'),
    sex: orNull('male', 'female'),
    ageYears: orNull(62, 63, 65),
    lesions: fc.array(aPlace, { maxLength: 2 }),
    createdOn: fc.constantFrom('2026-06-01', '2026-06-30', '2026-12-01'),
  });
const someCases = fc.tuple(aCase('a'), aCase('b'), aCase('c'), aCase('d'));
/** Two cases that mostly agree, so that what follows is seldom about cases without anything in common. */
const twins = aCase('a').chain((one) => fc.tuple(fc.constant(one), aCase('b').chain((two) => fc.subarray(Object.keys(one) as (keyof Stored)[]).map((same): Stored => ({ ...two, ...Object.fromEntries(same.map((key) => [key, one[key]])), caseId: 'b' })))));

const UNKNOWN = { recordFingerprint: null, primary: null, sex: null, ageYears: null, lesions: [] } as const;
const aFact = fc.constantFrom(...(Object.keys(UNKNOWN) as (keyof typeof UNKNOWN)[]));

describe('duplicates, for any cases', () => {
  it('point both ways', () => {
    fc.assert(
      fc.property(twins, ([one, two]) => {
        const there = likelyDuplicates(one, [two]).map(({ certainty, because }) => ({ certainty, because }));
        const back = likelyDuplicates(two, [one]).map(({ certainty, because }) => ({ certainty, because }));
        expect(there).toEqual(back);
      }),
      { numRuns: 500 },
    );
  });

  it('do not depend on the order of the cases or of their lesions', () => {
    const shuffled = someCases.chain((cases) => fc.tuple(fc.constant(cases), fc.shuffledSubarray([...cases], { minLength: 4 })));
    fc.assert(
      fc.property(aCase('x'), shuffled, (candidate, [cases, other]) => {
        const turned = other.map((one) => ({ ...one, lesions: [...one.lesions].reverse() }));
        expect(likelyDuplicates(candidate, turned)).toEqual(likelyDuplicates(candidate, cases));
      }),
    );
  });

  it('an unknown fact is never a reason', () => {
    const reasonOf = { recordFingerprint: 'same_record_number', primary: 'same_primary', sex: 'same_sex', ageYears: 'age_within_a_year', lesions: 'same_lesion_place' } as const;
    fc.assert(
      fc.property(twins, aFact, ([one, two], fact) => {
        const [found] = likelyDuplicates(one, [{ ...two, [fact]: UNKNOWN[fact] }]);
        expect(found?.because ?? []).not.toContain(reasonOf[fact]);
      }),
      { numRuns: 500 },
    );
  });

  it('an unknown fact stands between one that differs and one that is alike', () => {
    const other = { recordFingerprint: 'f9', primary: 'lung', sex: 'other', ageYears: 30, lesions: [{ site: 'skull', level: null }] } as const;
    const worth = { none: 0, possible: 1, same_patient: 2 } as const;
    const seen = new Set<string>();
    fc.assert(
      fc.property(twins, aFact, ([one, two], fact) => {
        const ranks = [other[fact], UNKNOWN[fact], one[fact]].map((value) => worth[certainty(one, { ...two, [fact]: value }) ?? 'none']);
        expect(ranks).toEqual([...ranks].sort());
        seen.add(ranks.join());
      }),
      { numRuns: 2_000 },
    );
    // Both steps were met: forgetting a difference finds a pair, and learning that a fact is alike finds one.
    expect([...seen]).toEqual(expect.arrayContaining(['0,1,1', '0,0,1', '0,0,2']));
  });
});
