import type { BallotOption } from '../ballot/compose-ballot';

/** An option that somebody wants on the ballot: a technique of the catalogue, or words of their own. */
type ProposedLine = { readonly technique: string | null; readonly words: string | null; readonly lesionLetter: string | null };

export const PROPOSAL_FAULTS = ['one_name', 'option_known'] as const;

type ProposalFault = (typeof PROPOSAL_FAULTS)[number];

const folded = (words: string) => words.trim().replace(/\s+/g, ' ').toLowerCase();

/** Why an option is not added, or null: it takes exactly one name, and a line that the ballot does not hold yet. */
export function proposalFault(ballot: readonly BallotOption[], { technique, words, lesionLetter }: ProposedLine): ProposalFault | null {
  if ((technique === null) === (words === null)) return 'one_name';
  const same = ballot.some((line) => {
    if (line.lesionLetter !== lesionLetter) return false;
    if (technique !== null) return line.technique === technique;
    return line.label !== null && [line.label.en, line.label.fr].some((label) => folded(label) === folded(words ?? ''));
  });
  return same ? 'option_known' : null;
}
