import type { LocalisedLabel, RoundOption } from '../meeting/events';
import { STANDING_ALTERNATIVES, type StandingAlternative } from './standing-alternatives';
import { surgeryAt } from './surgery-by-site';

/** A technique that the engine lists; without a letter it concerns the patient or every lesion. */
type ListedTechnique = {
  readonly technique: string;
  readonly lesionLetter: string | null;
  readonly lesionSite: string | null;
};

/** A lesion under discussion: its letter on the skeleton and its `lesion.site`. */
type BallotLesion = { readonly letter: string; readonly site: string | null };

/** An option of one's own: in the words of the board, or a technique of the catalogue that nothing else put there. */
export type OwnOption = {
  /** Under which it was kept; without one it is counted. */
  readonly id?: string;
  readonly technique?: string | null;
  readonly label: LocalisedLabel | null;
  readonly lesionLetter: string | null;
};

/** A line of the ballot. `key` is stable for the same line of the same case; the shell adds an id. */
export type BallotOption = Omit<RoundOption, 'optionId'> & { readonly key: string };

/**
 * Composes a ballot: first what the engine lists, each line once and in its order; then, for every
 * lesion and for the patient, the standing alternatives that it did not list; then the board's own.
 * Lesions that only appear in the engine's list are asked about as well.
 */
export function composeBallot(
  listedByEngine: readonly ListedTechnique[],
  lesions: readonly BallotLesion[] = [],
  own: readonly OwnOption[] = [],
): BallotOption[] {
  const listed = listedByEngine.map(({ technique, lesionLetter }) => option(technique, null, lesionLetter, true));
  const places = placesOf(listedByEngine, lesions);
  const alternatives = STANDING_ALTERNATIVES.flatMap((alternative: StandingAlternative) =>
    (alternative.scope === 'patient' ? [PATIENT] : places)
      .filter((place) => !isListed(alternative, place, listedByEngine))
      .map((place) => option(alternative.technique ?? surgeryAt(place.site), alternative.label, place.letter, false)),
  );
  const known = withoutRepeats([...listed, ...alternatives]);
  const ownOptions = own
    .map(({ id, technique = null, label, lesionLetter }, index) => ({
      ...option(technique, label, lesionLetter, false),
      key: `own:${id ?? index + 1}`,
    }))
    // What the facts list by now has its line already: nobody is asked about one thing twice.
    .filter(({ technique, lesionLetter }) => technique === null || !known.some((line) => line.technique === technique && line.lesionLetter === lesionLetter));
  return withoutRepeats([...known, ...ownOptions]);
}

type Place = { readonly letter: string | null; readonly site: string | null };

const PATIENT: Place = { letter: null, site: null };

function placesOf(listed: readonly ListedTechnique[], lesions: readonly BallotLesion[]): Place[] {
  const places = new Map<string, Place>();
  for (const lesion of lesions) places.set(lesion.letter, places.get(lesion.letter) ?? lesion);
  for (const { lesionLetter: letter, lesionSite: site } of listed) {
    if (letter !== null && !places.has(letter)) places.set(letter, { letter, site });
  }
  return places.size === 0 ? [PATIENT] : [...places.values()];
}

/** Listed for this lesion, or for the patient as a whole; a patient-wide alternative, at any lesion. */
function isListed(alternative: StandingAlternative, place: Place, listed: readonly ListedTechnique[]): boolean {
  return listed.some(({ technique, lesionLetter }) => {
    const same = alternative.technique === null ? technique.startsWith('T-SURG-') : technique === alternative.technique;
    return same && (alternative.scope === 'patient' || lesionLetter === null || lesionLetter === place.letter);
  });
}

function option(
  technique: string | null,
  label: LocalisedLabel | null,
  lesionLetter: string | null,
  listedByEngine: boolean,
): BallotOption {
  return { key: `${technique ?? 'own'}:${lesionLetter ?? '-'}`, technique, label, lesionLetter, listedByEngine };
}

function withoutRepeats(options: readonly BallotOption[]): BallotOption[] {
  const seen = new Set<string>();
  return options.filter(({ key }) => !seen.has(key) && seen.add(key));
}
