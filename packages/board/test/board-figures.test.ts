import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardFigures, type DecidedCase, distributionOf, FEWEST_PATIENTS, type FollowUpPoint, FOLLOW_UP_POINTS, NOT_CARRIED_OUT_REASONS, painAt, painCourse, shareOf, type SpecialtyRating } from '../src';

const rated = (...ratings: number[]): SpecialtyRating[] => ratings.map((rating) => ({ rating, specialty: 'pathology' }) as SpecialtyRating);
const decided = (patient: string, more: Partial<DecidedCase> = {}): DecidedCase => ({
  patient, daysToDecision: 7, quorumReached: true, differsFromEngine: false, toCarryOut: true, technique: 'T-CRYO', ratings: [],
  execution: { carriedOut: true, reason: null }, painBefore: 8, followUps: [], ...more,
});
const many = (count: number, more: (index: number) => Partial<DecidedCase> = () => ({})) => Array.from({ length: count }, (_, index) => decided(`p${index}`, more(index)));

const aCase = fc.record({
  patient: fc.nat(15).map((n) => `p${n}`),
  daysToDecision: fc.nat(60),
  quorumReached: fc.boolean(), differsFromEngine: fc.option(fc.boolean()), toCarryOut: fc.boolean(),
  technique: fc.option(fc.constantFrom('T-CRYO', 'T-RT')),
  ratings: fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 6 }).map((list) => rated(...list)), { maxLength: 3 }),
  execution: fc.option(fc.oneof(fc.constant({ carriedOut: true, reason: null }), fc.constantFrom(...NOT_CARRIED_OUT_REASONS).map((reason) => ({ carriedOut: false, reason })))),
  painBefore: fc.option(fc.integer({ min: 0, max: 10 })),
  followUps: fc.array(fc.record({ lesionId: fc.option(fc.constantFrom('A', 'B')), point: fc.constantFrom(...FOLLOW_UP_POINTS), pain: fc.option(fc.integer({ min: 0, max: 10 })) }), { maxLength: 6 }),
});

describe('a figure over patients', () => {
  it('concludes from ten patients and from no fewer', () => {
    const of = (count: number) => distributionOf(Array.from({ length: count }, (_, index) => ({ patient: `p${index}`, value: index })));
    expect(of(9)).toEqual({ values: [0, 1, 2, 3, 4, 5, 6, 7, 8], patients: 9, summary: null });
    expect(of(10).summary).toEqual({ q1: 2.25, median: 4.5, q3: 6.75, mean: 4.5 });
  });

  it('counts a patient who comes back once', () => {
    const same = Array.from({ length: 12 }, (_, value) => ({ patient: `p${value % 9}`, value }));
    expect(distributionOf(same)).toMatchObject({ patients: 9, summary: null });
    expect(shareOf(same, () => true)).toEqual({ count: 12, of: 12, patients: 9, share: null });
  });

  it('[property] never sums up, and never gives a share, below ten patients', () => {
    fc.assert(fc.property(fc.array(aCase, { maxLength: 30 }), (cases) => {
      const figures = boardFigures(cases);
      const shares = [figures.quorum, figures.differs, figures.carriedOut, figures.notCarriedOut, figures.silent, ...Object.values(figures.agreement)];
      for (const { share, patients, count, of } of shares) {
        expect(share === null).toBe(patients < FEWEST_PATIENTS);
        expect(count).toBeLessThanOrEqual(of);
      }
      const courses = [figures.pain, ...figures.painByTechnique.map(({ points }) => points)];
      for (const one of [figures.days, ...courses.flat().flatMap(({ pain, change }) => [pain, change])]) {
        expect(one.summary === null).toBe(one.patients < FEWEST_PATIENTS);
        if (one.summary) {
          const { q1, median, q3, mean } = one.summary;
          expect(q1 <= median && median <= q3).toBe(true);
          expect(mean).toBeGreaterThanOrEqual(one.values[0]! - 1e-9);
          expect(mean).toBeLessThanOrEqual(one.values.at(-1)! + 1e-9);
        }
      }
    }));
  });

  it('[property] what was carried out, what was not and what nobody told add up to what there was to do', () => {
    fc.assert(fc.property(fc.array(aCase, { maxLength: 30 }), (cases) => {
      const { carriedOut, notCarriedOut, silent, reasons } = boardFigures(cases);
      expect(carriedOut.count + notCarriedOut.count + silent.count).toBe(cases.filter(({ toCarryOut }) => toCarryOut).length);
      expect(reasons.reduce((sum, { count }) => sum + count, 0)).toBe(notCarriedOut.count);
    }));
  });

  it('[property] does not depend on the order of the decisions', () => {
    fc.assert(fc.property(fc.array(aCase, { maxLength: 14 }), (cases) => {
      const [there, back] = [boardFigures(cases), boardFigures([...cases].reverse())];
      expect({ ...back, painByTechnique: [] }).toEqual({ ...there, painByTechnique: [] });
    }));
  });
});

describe('what a board can learn', () => {
  it('does not weigh what was never put to the vote against the engine', () => {
    const figures = boardFigures([...many(10), decided('q1', { differsFromEngine: true }), decided('q2', { differsFromEngine: null })]);
    expect(figures).toMatchObject({ decisions: 12, differs: { count: 1, of: 11 } });
  });

  it('counts silence as unknown and a wait for data as nothing to carry out', () => {
    const figures = boardFigures([
      ...many(10), decided('q1', { execution: null }), decided('q2', { execution: null, toCarryOut: false }),
      decided('q3', { execution: { carriedOut: false, reason: 'progression' } }),
    ]);
    expect(figures).toMatchObject({
      decisions: 13, carriedOut: { count: 10, of: 12 }, silent: { count: 1, of: 12 }, notCarriedOut: { count: 1, of: 12 },
      reasons: [{ reason: 'progression', count: 1 }],
    });
    expect(figures.carriedOut.share).toBeCloseTo(10 / 12);
  });

  it('sees agreement and disagreement by the rules of the board, option by option', () => {
    const figures = boardFigures(many(10, () => ({ ratings: [rated(8, 8, 8, 8), rated(1, 1, 9, 9), rated()] })));
    expect(figures.agreement).toMatchObject({ agreement: { count: 10, of: 20, share: 0.5 }, disagreement: { count: 10, of: 20 }, none: { count: 0 } });
    expect(figures.agreementByRegion).toEqual([
      { region: 'inappropriate', agreement: 0, none: 0, disagreement: 0 }, { region: 'uncertain', agreement: 0, none: 0, disagreement: 10 },
      { region: 'appropriate', agreement: 10, none: 0, disagreement: 0 },
    ]);
  });

  it('draws pain of those who were treated alone, apart by treatment, the most frequent first', () => {
    const followUps = [{ lesionId: null, point: 'w1' as const, pain: 3 }];
    const figures = boardFigures([
      ...many(11, () => ({ followUps })), decided('r', { technique: 'T-RT', followUps }), decided('n', { execution: { carriedOut: false, reason: 'toxicity' }, followUps }),
    ]);
    expect(figures.painByTechnique.map(({ technique, patients }) => [technique, patients])).toEqual([['T-CRYO', 11], ['T-RT', 1]]);
    expect(figures.pain.find(({ point }) => point === 'w1')).toMatchObject({ pain: { patients: 12, summary: { median: 3 } }, change: { patients: 12, summary: { median: -5 } } });
  });
});

describe('pain at a point', () => {
  const at = (lesionId: string | null, pain: number | null, point: FollowUpPoint = 'm1') => ({ lesionId, point, pain });
  it('is that of the patient as a whole, or else of the worst lesion', () => {
    expect(painAt([at('A', 9), at(null, 4)], 'm1')).toBe(4);
    expect(painAt([at('A', 2), at('B', 6), at('C', null)], 'm1')).toBe(6);
  });

  it('is not known when nobody knows, whatever a lesion says', () => {
    expect(painAt([at('A', 9), at(null, null)], 'm1')).toBeNull();
    expect(painAt([at('A', 9)], 'w1')).toBeNull();
  });

  it('changes only from a pain that was known before', () => {
    const course = painCourse([{ patient: 'p', before: null, entries: [at(null, 2)] }, { patient: 'q', before: 7, entries: [at(null, 9)] }]);
    expect(course[0]).toMatchObject({ point: 'before', pain: { values: [7] } });
    expect(course[3]).toMatchObject({ point: 'm1', pain: { values: [2, 9], patients: 2 }, change: { values: [2], patients: 1 } });
  });
});
