import { SPECIALTIES } from '@bonemet/board';
import { SHEET_WORDS, SPECIALTY_NAMES } from '@bonemet/record';
import { describe, expect, it } from 'vitest';
import english from '../messages/en.json';
import french from '../messages/fr.json';

/** What is printed and what stands on a screen are written in two places, because paper knows no screen. */
describe.each([['en', english], ['fr', french]] as const)('what is printed says what the screen says, in %s', (language, messages) => {
  it('of specialties', () => {
    for (const specialty of SPECIALTIES) expect(SPECIALTY_NAMES[language][specialty]).toBe(messages.specialty[specialty]);
  });

  it('of verdicts', () => {
    const { outcomeOf, agreement } = SHEET_WORDS[language];
    expect({ ...outcomeOf, agreement: agreement.agreement, noAgreement: agreement.none, disagreement: agreement.disagreement }).toEqual(messages.verdict);
  });
});
