import { type Agreement, summarise } from '../consensus/summarise';
import { REGIONS, type Region, type SpecialtyRating } from '../consensus/rating';
import { type PainEntry, type PainPoint, painCourse } from './pain-course';
import { type Distribution, distributionOf, type Share, shareOf } from './quartiles';
import { NOT_CARRIED_OUT_REASONS, type NotCarriedOutReason } from './vocabulary';

/** One signed decision in its newest version, as the figures need it. The patient is a key and no name. */
export type DecidedCase = {
  readonly patient: string;
  /** From the day the case was handed to the board, or else entered, to the signature. */
  readonly daysToDecision: number;
  readonly quorumReached: boolean;
  /** Null where nothing was put to the vote. */
  readonly differsFromEngine: boolean | null;
  /** Whether there is something to carry out: a board that waits for data has decided nothing of that kind. */
  readonly toCarryOut: boolean;
  /** The first option of the plan: its technique, or null for words of the board's own and for no option. */
  readonly technique: string | null;
  /** The ratings of each option in the last round that was revealed. */
  readonly ratings: readonly (readonly SpecialtyRating[])[];
  readonly execution: { readonly carriedOut: boolean; readonly reason: NotCarriedOutReason | null } | null;
  readonly painBefore: number | null;
  readonly followUps: readonly PainEntry[];
};

type AgreementCount = { readonly region: Region } & Readonly<Record<Agreement, number>>;

type BoardFigures = {
  readonly decisions: number;
  readonly patients: number;
  readonly followed: number;
  readonly days: Distribution;
  readonly quorum: Share;
  readonly differs: Share;
  readonly carriedOut: Share;
  readonly notCarriedOut: Share;
  /** Nobody has said what became of it: unknown, and never counted as carried out. */
  readonly silent: Share;
  readonly reasons: readonly { readonly reason: NotCarriedOutReason; readonly count: number }[];
  /** Over options, not over decisions; the number of patients decides whether a share is given. */
  readonly agreement: Readonly<Record<Agreement, Share>>;
  readonly agreementByRegion: readonly AgreementCount[];
  readonly pain: readonly PainPoint[];
  /** Apart by treatment, the most frequent first. */
  readonly painByTechnique: readonly { readonly technique: string; readonly patients: number; readonly points: readonly PainPoint[] }[];
};

/** What a board can learn from its decisions. Nothing here is concluded from fewer than ten patients. */
export function boardFigures(all: readonly DecidedCase[]): BoardFigures {
  const toCarryOut = all.filter((one) => one.toCarryOut);
  const refused = toCarryOut.filter(({ execution }) => execution?.carriedOut === false);
  const treated = toCarryOut.filter(({ execution }) => execution?.carriedOut === true);
  const rated = all.flatMap(({ patient, ratings }) => ratings.flatMap((one) => {
    const summary = summarise(one);
    return summary ? [{ patient, agreement: summary.agreement, region: summary.region }] : [];
  }));
  const agreeing = (wanted: Agreement) => shareOf(rated, ({ agreement }) => agreement === wanted);
  const count = (region: Region, wanted: Agreement) => rated.filter((one) => one.region === region && one.agreement === wanted).length;
  return {
    decisions: all.length,
    patients: patientsOf(all),
    followed: all.filter(({ followUps }) => followUps.length > 0).length,
    days: distributionOf(all.map(({ patient, daysToDecision }) => ({ patient, value: daysToDecision }))),
    quorum: shareOf(all, ({ quorumReached }) => quorumReached),
    differs: shareOf(all.filter(({ differsFromEngine }) => differsFromEngine !== null), ({ differsFromEngine }) => differsFromEngine === true),
    carriedOut: shareOf(toCarryOut, ({ execution }) => execution?.carriedOut === true),
    notCarriedOut: shareOf(toCarryOut, ({ execution }) => execution?.carriedOut === false),
    silent: shareOf(toCarryOut, ({ execution }) => execution === null),
    reasons: reasonsOf(refused),
    agreement: { agreement: agreeing('agreement'), none: agreeing('none'), disagreement: agreeing('disagreement') },
    agreementByRegion: REGIONS.map((region) => ({ region, agreement: count(region, 'agreement'), none: count(region, 'none'), disagreement: count(region, 'disagreement') })),
    pain: painCourse(treated.map(painOf)),
    painByTechnique: byTechnique(treated),
  };
}

const patientsOf = (all: readonly DecidedCase[]): number => new Set(all.map(({ patient }) => patient)).size;
const painOf = ({ patient, painBefore, followUps }: DecidedCase) => ({ patient, before: painBefore, entries: followUps });

/** The most frequent reason first; those of one frequency in the order of the vocabulary. */
function reasonsOf(refused: readonly DecidedCase[]): BoardFigures['reasons'] {
  return NOT_CARRIED_OUT_REASONS
    .map((reason) => ({ reason, count: refused.filter(({ execution }) => execution?.reason === reason).length }))
    .filter(({ count }) => count > 0)
    .sort((left, right) => right.count - left.count);
}

function byTechnique(treated: readonly DecidedCase[]): BoardFigures['painByTechnique'] {
  const techniques = [...new Set(treated.flatMap(({ technique }) => technique ?? []))].sort();
  return techniques
    .map((technique) => {
      const own = treated.filter((one) => one.technique === technique);
      return { technique, patients: patientsOf(own), points: painCourse(own.map(painOf)) };
    })
    .sort((left, right) => right.patients - left.patients);
}
