import type { FollowUpPoint, NotCarriedOutReason } from '@bonemet/board';

/** How an invented patient of the past fared: pain before, then at each point that somebody recorded. */
export type PastCase = {
  /** The worked case whose facts are taken over. */
  readonly source: string;
  readonly pseudonym: string;
  readonly painBefore: number;
  /** Which meeting of the past: the first is the oldest. */
  readonly meeting: 0 | 1 | 2;
  /** What the voters answer to the option that the board chose, in the order of the seats. */
  readonly ratings: readonly number[];
  /** Days after the meeting, or why not; null for a decision of which nobody has told. */
  readonly treatedAfter: number | null;
  readonly reason?: NotCarriedOutReason;
  readonly pain: Readonly<Partial<Record<FollowUpPoint, number>>>;
  readonly complication?: 1 | 2 | 3;
};

/** All invented. Enough of them for a figure, few enough for each treatment apart to stay single values. */
export const PAST_CASES: readonly PastCase[] = [
  { source: 'CASE-01', pseudonym: 'Acamar 016', painBefore: 8, meeting: 0, ratings: [8, 8, 7, 9, 8, 7], treatedAfter: 6, pain: { h24: 5, w1: 4, m1: 3, m3: 2, m6: 2 } },
  { source: 'CASE-02', pseudonym: 'Baham 233', painBefore: 7, meeting: 0, ratings: [7, 8, 8, 8, 9, 7], treatedAfter: 4, pain: { h24: 4, w1: 3, m1: 2, m3: 2, m6: 3 }, complication: 1 },
  { source: 'CASE-03', pseudonym: 'Caph 091', painBefore: 6, meeting: 0, ratings: [8, 6, 7, 8, 5, 7], treatedAfter: 9, pain: { w1: 4, m1: 4, m3: 3, m6: 3 } },
  { source: 'CASE-04', pseudonym: 'Diadem 178', painBefore: 9, meeting: 0, ratings: [9, 8, 8, 9, 9, 8], treatedAfter: 2, pain: { h24: 6, w1: 3, m1: 2, m3: 1, m6: 2 } },
  { source: 'CASE-05', pseudonym: 'Eltanin 264', painBefore: 7, meeting: 0, ratings: [2, 8, 9, 1, 8, 2], treatedAfter: null, reason: 'progression', pain: {} },
  { source: 'CASE-07', pseudonym: 'Furud 042', painBefore: 8, meeting: 1, ratings: [8, 7, 8, 8, 7, 8], treatedAfter: 5, pain: { h24: 4, w1: 3, m1: 3, m3: 4 } },
  { source: 'CASE-08', pseudonym: 'Gienah 159', painBefore: 6, meeting: 1, ratings: [7, 7, 8, 6, 8, 7], treatedAfter: 7, pain: { h24: 3, w1: 2, m1: 1, m3: 2 } },
  { source: 'CASE-13', pseudonym: 'Homam 305', painBefore: 8, meeting: 1, ratings: [8, 9, 9, 8, 8, 9], treatedAfter: 3, pain: { h24: 5, w1: 5, m1: 4, m3: 3 }, complication: 2 },
  { source: 'CASE-14', pseudonym: 'Intrepida 087', painBefore: 7, meeting: 1, ratings: [7, 5, 6, 8, 7, 4], treatedAfter: 8, pain: { w1: 5, m1: 3, m3: 3 } },
  { source: 'CASE-11', pseudonym: 'Jabbah 121', painBefore: 5, meeting: 1, ratings: [8, 8, 7, 7, 8, 8], treatedAfter: null, reason: 'patient_wish', pain: {} },
  { source: 'CASE-12', pseudonym: 'Kochab 198', painBefore: 7, meeting: 1, ratings: [9, 7, 8, 8, 8, 7], treatedAfter: 6, pain: { h24: 4, w1: 4, m1: 2, m3: 2 } },
  { source: 'CASE-01', pseudonym: 'Lesath 073', painBefore: 8, meeting: 2, ratings: [8, 8, 8, 7, 9, 8], treatedAfter: 4, pain: { h24: 6, w1: 4, m1: 3 } },
  { source: 'CASE-03', pseudonym: 'Markab 240', painBefore: 9, meeting: 2, ratings: [7, 8, 8, 9, 8, 7], treatedAfter: 5, pain: { h24: 5, w1: 3 } },
  { source: 'CASE-07', pseudonym: 'Nashira 112', painBefore: 6, meeting: 2, ratings: [8, 7, 7, 8, 6, 7], treatedAfter: null, pain: {} },
];
