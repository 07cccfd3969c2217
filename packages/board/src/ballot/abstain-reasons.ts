/** Why somebody abstains, where a word is enough; other reasons are kept in the voter's own words. */
export const ABSTAIN_REASONS = ['not_my_field', 'too_little_known', 'missed_discussion'] as const;

type AbstainReason = (typeof ABSTAIN_REASONS)[number];

export const isAbstainReason = (text: string): text is AbstainReason => (ABSTAIN_REASONS as readonly string[]).includes(text);
