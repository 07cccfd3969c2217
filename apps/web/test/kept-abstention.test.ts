import { describe, expect, it } from 'vitest';
import { fromStored } from '@/features/live-board/use-ballot';

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
