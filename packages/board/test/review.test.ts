import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acceptOpinion, answeredSpecialties, composeBallot, MOST_REASONS, opinionsCloseAt, proposalFault, REASON_CODES, REASONS_BY_REGION, reasonsOffered,
  reviewResults, reviewState, type RevealedOpinion, type RevisedOpinion, type Specialty,
} from '../src';

const opinion = (revision: number, change: Partial<RevisedOpinion> = {}): RevisedOpinion => ({ revision, rating: 7, reasonCodes: [], reason: '', ...change });

describe('acceptOpinion', () => {
  it.each<[string, RevisedOpinion | null, RevisedOpinion, string]>([
    ['the first', null, opinion(1), 'record'],
    ['a change of mind', opinion(1), opinion(2, { rating: null }), 'record'],
    ['a repeat', opinion(1, { reasonCodes: ['relieves_pain', 'no_support'] }), opinion(1, { reasonCodes: ['no_support', 'relieves_pain'] }), 'same'],
    ['another rating under the same number', opinion(1), opinion(1, { rating: 8 }), 'stale'],
    ['"not my field" under the number of a rating', opinion(1), opinion(1, { rating: null }), 'stale'],
    ['another reason under the same number', opinion(1), opinion(1, { reasonCodes: ['no_support'] }), 'stale'],
    ['fewer reasons under the same number', opinion(1, { reasonCodes: ['no_support'] }), opinion(1), 'stale'],
    ['other words under the same number', opinion(1), opinion(1, { reason: 'Too close.' }), 'stale'],
    ['something older', opinion(3), opinion(2), 'stale'],
  ])('%s', (_, current, incoming, verdict) => {
    expect(acceptOpinion(current, incoming)).toBe(verdict);
  });

  it('ends with the latest change of mind, however messages are repeated and delayed', () => {
    const saying = fc.record({ rating: fc.option(fc.integer({ min: 1, max: 9 })), reasonCodes: fc.subarray(['a', 'b']), reason: fc.constantFrom('', 'x') });
    const arriving = fc.array(saying, { minLength: 1 }).chain((all) => {
      const sent = all.map((said, index) => ({ ...said, revision: index + 1 }));
      return fc.tuple(fc.constant(sent), fc.shuffledSubarray([...sent, ...sent], { minLength: 2 * sent.length }));
    });
    fc.assert(fc.property(arriving, ([sent, arrivals]) => {
      let recorded: RevisedOpinion | null = null;
      for (const one of arrivals) if (acceptOpinion(recorded, one) === 'record') recorded = one;
      expect(recorded).toEqual(sent.at(-1));
    }));
  });
});

describe('the state of a review', () => {
  const reviewed = { status: 'scheduled', discussion: 'board', opened: true, revealed: false } as const;
  it.each([
    [reviewed, 'open'],
    [{ ...reviewed, status: 'needs_data' as const }, 'open'],
    [{ ...reviewed, status: 'in_discussion' as const }, 'open'],
    [{ ...reviewed, opened: false }, 'not_open'],
    [{ ...reviewed, status: 'draft' as const }, 'not_open'],
    [{ ...reviewed, discussion: 'protocol' as const }, 'not_open'],
    [{ ...reviewed, revealed: true }, 'revealed'],
    [{ ...reviewed, revealed: true, status: 'decided' as const }, 'revealed'],
    [{ ...reviewed, status: 'decided' as const }, 'over'],
  ])('%j is %s', (state, expected) => {
    expect(reviewState(state)).toBe(expected);
  });
});

it('opinions close the board’s hours before the meeting, across a change of the clocks as well', () => {
  expect(opinionsCloseAt(new Date('2026-03-29T07:00:00Z'), 15)).toEqual(new Date('2026-03-28T16:00:00Z'));
  expect(opinionsCloseAt(new Date('2026-03-29T07:00:00Z'), 0)).toEqual(new Date('2026-03-29T07:00:00Z'));
});

describe('short reasons', () => {
  it('each belong to one region, and no region offers more than may be given', () => {
    expect(new Set(REASON_CODES).size).toBe(REASON_CODES.length);
    expect(REASONS_BY_REGION.appropriate.length).toBeLessThanOrEqual(MOST_REASONS);
  });

  it('stay offered once chosen, when the rating moves to another region', () => {
    expect(reasonsOffered('appropriate', ['no_support'])).toEqual([...REASONS_BY_REGION.appropriate, 'no_support']);
    expect(reasonsOffered('inappropriate', ['no_support'])).toEqual(REASONS_BY_REGION.inappropriate);
    expect(reasonsOffered(null, [])).toEqual([]);
  });
});

describe('an option of one’s own', () => {
  const lesions = [{ letter: 'A', site: 'femoral_neck' }];
  const words = (label: string, id = 'p1') => ({ id, label: { en: label, fr: label }, lesionLetter: 'A' });

  it('stands at the end of the ballot under its own id, in words or as a technique', () => {
    const ballot = composeBallot([], lesions, [words('A brace'), { id: 'p2', technique: 'T-CRYO', label: null, lesionLetter: 'A' }]);
    expect(ballot.slice(-2).map(({ key, technique, listedByEngine }) => ({ key, technique, listedByEngine }))).toEqual([
      { key: 'own:p1', technique: null, listedByEngine: false },
      { key: 'own:p2', technique: 'T-CRYO', listedByEngine: false },
    ]);
  });

  it('gives way once the facts list the same technique for the same lesion', () => {
    const proposed = { id: 'p2', technique: 'T-CRYO', label: null, lesionLetter: 'A' };
    const listed = { technique: 'T-CRYO', lesionLetter: 'A', lesionSite: 'femoral_neck' };
    expect(composeBallot([listed], lesions, [proposed]).filter(({ technique }) => technique === 'T-CRYO').map(({ key }) => key)).toEqual(['T-CRYO:A']);
    expect(composeBallot([listed], lesions, [{ ...proposed, lesionLetter: null }]).filter(({ technique }) => technique === 'T-CRYO')).toHaveLength(2);
  });

  it('is refused when the ballot holds it, whatever its spelling, and when it has no name or two', () => {
    const ballot = composeBallot([], lesions, [words('Un  corset')]);
    const line = (technique: string | null, label: string | null, lesionLetter: string | null = 'A') => ({ technique, words: label, lesionLetter });
    expect(proposalFault(ballot, line('T-RT', null))).toBe('option_known');
    expect(proposalFault(ballot, line('T-RT', null, null))).toBeNull();
    expect(proposalFault(ballot, line(null, ' un corset'))).toBe('option_known');
    expect(proposalFault(ballot, line(null, 'Radiothérapie externe'))).toBe('option_known');
    expect(proposalFault(ballot, line('T-CRYO', null))).toBeNull();
    expect(proposalFault(ballot, line(null, null))).toBe('one_name');
    expect(proposalFault(ballot, line('T-CRYO', 'Cryoablation'))).toBe('one_name');
  });
});

describe('revealed opinions', () => {
  const said = (specialty: RevealedOpinion['specialty'], rating: number | null, line = 'T-RT:A', reason = ''): RevealedOpinion => ({ line, specialty, rating, reasonCodes: [], reason });

  it('count ratings, leave "not my field" out of the median and keep lines that are listed no more', () => {
    const results = reviewResults(['T-RT:A', 'T-MED:-'], [said('pathology', null), said('rheumatology', 9), said('medical_oncology', 7, 'T-RT:A', 'It hurts.'), said('pathology', 2, 'T-OLD:A')]);
    expect(results.map(({ line }) => line)).toEqual(['T-RT:A', 'T-MED:-', 'T-OLD:A']);
    expect(results[0]).toMatchObject({
      ratings: [{ rating: 7, specialty: 'medical_oncology' }, { rating: 9, specialty: 'rheumatology' }],
      summary: { n: 2, median: 8 },
      notMyField: ['pathology'],
      reasons: [{ specialty: 'medical_oncology', rating: 7, reason: 'It hurts.' }],
    });
    expect(results[1]).toMatchObject({ ratings: [], summary: null, notMyField: [] });
  });

  it('come in an order that does not depend on who answered first', () => {
    const all = [said('pathology', 3), said('rheumatology', 3), said('medical_oncology', 9), said('pathology', null)];
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(reviewResults(['T-RT:A'], shuffled)).toEqual(reviewResults(['T-RT:A'], all));
    }));
  });

  it('tell no specialty where the board shows totals only, not even by their order', () => {
    const shown = (...order: readonly string[]) => reviewResults(['T-RT:A'], order.map((reason) => ({ ...said('pathology', 5, 'T-RT:A', reason), specialty: null })))[0]!;
    expect(shown('b', 'a')).toEqual(shown('a', 'b'));
    expect(shown('b', 'a')).toMatchObject({ ratings: [{ rating: 5, specialty: null }, { rating: 5, specialty: null }], summary: { n: 2, bySpecialty: [] }, reasons: [{ reason: 'a' }, { reason: 'b' }] });
  });

  it('fill a seat only when one physician of the specialty has answered every line', () => {
    const answer = (line: string, voter: string, specialty: Specialty) => ({ line, voter, specialty });
    const answers = [
      answer('a', '1', 'pathology'), answer('b', '1', 'pathology'), answer('gone', '1', 'pathology'),
      answer('a', '2', 'rheumatology'), answer('b', '3', 'rheumatology'),
      answer('a', '4', 'medical_oncology'), answer('b', '4', 'medical_oncology'),
    ];
    expect(answeredSpecialties(['a', 'b'], answers)).toEqual(['medical_oncology', 'pathology']);
    expect(answeredSpecialties([], answers)).toEqual([]);
  });
});
