import { describe, expect, it } from 'vitest';
import { type Entry, fromStored, refusedEntry } from '@/features/live-board/ballot-entry';

const stored = { roundId: 'round', optionId: 'option', revision: 2, receipt: 'f'.repeat(64) };

describe('a ballot after a reload', () => {
  it('abstains for the reason that was given, or for none', () => {
    for (const abstainReason of ['not_my_field', 'The images are a year old.', null]) {
      expect(fromStored([{ ...stored, rating: null, abstainReason }])['option']).toMatchObject({ rating: null, abstains: true, abstainReason, revision: 2, status: 'saved' });
    }
  });

  it('that rates does not abstain', () => {
    expect(fromStored([{ ...stored, rating: 7, abstainReason: null }])['option']).toMatchObject({ rating: 7, abstains: false, abstainReason: null });
  });
});

describe('a vote that the board refused for good', () => {
  const counted: Entry = { rating: 7, abstains: false, abstainReason: null, revision: 1, status: 'saved', refusal: null, receipt: 'a'.repeat(64) };
  const vote = { roundId: 'round', optionId: 'option', rating: 3, abstainReason: null, revision: 2, nonce: 'n' } as const;

  it('leaves what was counted before, with its receipt, and says why the change does not count', () => {
    expect(refusedEntry(vote, 'round_closed', counted)).toEqual({ ...counted, status: 'failed', refusal: 'round_closed' });
  });

  it('is no loss when it only added a reason to an abstention that counts', () => {
    const abstention: Entry = { ...counted, rating: null, abstains: true };
    expect(refusedEntry({ ...vote, rating: null, abstainReason: 'not_my_field' }, 'round_closed', abstention)).toBe(abstention);
  });

  it('stays on the screen as what was not taken when nothing was counted before', () => {
    expect(refusedEntry(vote, 'round_closed', null)).toMatchObject({ rating: 3, status: 'failed', refusal: 'round_closed', receipt: null });
  });
});
