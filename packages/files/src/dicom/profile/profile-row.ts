/**
 * What becomes of an attribute, in the letters of PS3.15, table E.1-1: X removed, Z kept empty because
 * its module demands the attribute, U replaced by a new identifier. Where the standard leaves a choice,
 * the stricter one is taken.
 */
type ProfileAction = 'X' | 'Z' | 'U';

export type ProfileRow = readonly [tag: number, keyword: string, action: ProfileAction];
