import { isRating, type SpecialtyRating } from '../consensus/rating';
import { summarise, type ConsensusSummary } from '../consensus/summarise';
import { compareShown, compareSpecialties, type Specialty } from '../people/specialties';

/** One revealed opinion, without the person. */
export type RevealedOpinion = {
  readonly line: string;
  /** Null where the board shows totals only. */
  readonly specialty: Specialty | null;
  readonly rating: number | null;
  readonly reasonCodes: readonly string[];
  readonly reason: string;
};

/** Why somebody rated as they did; at most their specialty and never their name. */
type GivenReason = Pick<RevealedOpinion, 'specialty' | 'rating' | 'reasonCodes' | 'reason'>;

export type LineResult = {
  readonly line: string;
  readonly ratings: readonly SpecialtyRating[];
  readonly summary: ConsensusSummary | null;
  /** Who answered "not my field", in the order of the board. */
  readonly notMyField: readonly (Specialty | null)[];
  readonly reasons: readonly GivenReason[];
};

/** Sorted by rating and specialty: the order of arrival would tell who answered when, and so who. */
function inNobodysOrder(opinions: readonly RevealedOpinion[]): RevealedOpinion[] {
  const words = ({ reason, reasonCodes }: RevealedOpinion) => JSON.stringify([reason, [...reasonCodes].sort()]);
  const compareWords = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0);
  return [...opinions].sort(
    (left, right) =>
      (left.rating ?? 0) - (right.rating ?? 0) || compareShown(left.specialty, right.specialty) || compareWords(words(left), words(right)),
  );
}

/** What the physicians think of each line: the lines in their order, then those that only opinions still know. */
export function reviewResults(lines: readonly string[], opinions: readonly RevealedOpinion[]): LineResult[] {
  const forgotten = [...new Set(opinions.map(({ line }) => line))].filter((line) => !lines.includes(line)).sort();
  const sorted = inNobodysOrder(opinions);
  return [...lines, ...forgotten].map((line) => {
    const own = sorted.filter((opinion) => opinion.line === line);
    const ratings = own.flatMap(({ rating, specialty }) => (isRating(rating) ? [{ rating, specialty }] : []));
    return {
      line,
      ratings,
      summary: summarise(ratings),
      notMyField: own.flatMap(({ rating, specialty }) => (rating === null ? [specialty] : [])),
      reasons: own
        .filter(({ reasonCodes, reason }) => reasonCodes.length > 0 || reason !== '')
        .map(({ specialty, rating, reasonCodes, reason }) => ({ specialty, rating, reasonCodes, reason })),
    };
  });
}

/** The specialties of which somebody has answered every line: seats that are filled, and nothing of what was said. */
export function answeredSpecialties(
  lines: readonly string[],
  answers: readonly { readonly line: string; readonly voter: string; readonly specialty: Specialty }[],
): Specialty[] {
  const voters = new Map<string, { readonly specialty: Specialty; readonly lines: Set<string> }>();
  for (const { line, voter, specialty } of answers) {
    const known = voters.get(voter) ?? { specialty, lines: new Set<string>() };
    known.lines.add(line);
    voters.set(voter, known);
  }
  const complete = [...voters.values()].filter((voter) => lines.length > 0 && lines.every((line) => voter.lines.has(line)));
  return [...new Set(complete.map(({ specialty }) => specialty))].sort(compareSpecialties);
}
