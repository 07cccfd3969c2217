/** The sections of the statement in their order; the words are in the messages under the same names. */
export const SECTIONS = ['purpose', 'people', 'verify', 'notDone', 'knowledge', 'scores', 'consensus', 'data'] as const;
