import type { RoundOption } from '../meeting/events';
import { isSpecialty, type Specialty } from '../people/specialties';
import type { OptionRequirement } from './quorum';

/** What has to be judged by somebody who practises it. A technique may need two, such as cement with radiotherapy. */
export const JUDGE_GROUPS = ['interventional', 'surgery', 'radiotherapy', 'systemic', 'analgesia', 'biopsy'] as const;
export type JudgeGroup = (typeof JUDGE_GROUPS)[number];

/** Which specialties can judge a group; any one of them is enough. */
export type Judges = Readonly<Record<JudgeGroup, readonly Specialty[]>>;

/** What a board begins with. French practice asks for physicians able to judge every procedure considered; which ones is the board's to set. */
export const DEFAULT_JUDGES: Judges = {
  interventional: ['interventional_radiology'],
  surgery: ['orthopaedic_spine_surgery'],
  radiotherapy: ['radiation_oncology'],
  systemic: ['medical_oncology'],
  analgesia: ['pain_palliative_medicine', 'medical_oncology', 'rheumatology'],
  biopsy: ['interventional_radiology', 'diagnostic_radiology'],
};

/**
 * A board's own judges over the defaults. What is stored is believed only where it fits: an unknown group or
 * specialty is passed over, and a group without any specialty keeps its default, so that no option goes unjudged.
 */
export function judgesFrom(stored: unknown): Judges {
  if (typeof stored !== 'object' || stored === null) return DEFAULT_JUDGES;
  const own = stored as Readonly<Record<string, unknown>>;
  const chosen = (group: JudgeGroup): readonly Specialty[] => {
    const named: unknown = Object.hasOwn(own, group) ? own[group] : [];
    const specialties = Array.isArray(named) ? named.filter(isSpecialty) : [];
    return specialties.length > 0 ? specialties : DEFAULT_JUDGES[group];
  };
  return Object.fromEntries(JUDGE_GROUPS.map((group) => [group, chosen(group)])) as Record<JudgeGroup, readonly Specialty[]>;
}

const OTHER_THAN_INTERVENTIONAL: Readonly<Record<string, readonly JudgeGroup[]>> = {
  'T-CEMRT': ['interventional', 'radiotherapy'],
  'T-CRYORT': ['interventional', 'radiotherapy'],
  'T-SURG-SPINE': ['surgery'],
  'T-SURG-LONG': ['surgery'],
  'T-SURG-ACET': ['surgery'],
  'T-SURG-OTHER': ['surgery'],
  'T-RT': ['radiotherapy'],
  'T-SBRT': ['radiotherapy'],
  'T-SYST': ['systemic'],
  'T-MED': ['analgesia'],
  'T-BIOPSY': ['biopsy'],
  'T-NONE': [],
};

/** Who has to be able to judge a technique of the catalogue; an option in the board's own words asks for nobody in particular. */
export function groupsOf(technique: string | null): readonly JudgeGroup[] {
  if (technique === null) return [];
  return Object.hasOwn(OTHER_THAN_INTERVENTIONAL, technique) ? (OTHER_THAN_INTERVENTIONAL[technique] ?? []) : ['interventional'];
}

/** What a ballot asks of those present: one requirement for each group of each option. */
export function requirementsOf(options: readonly RoundOption[], judges: Judges): OptionRequirement[] {
  return options.flatMap(({ optionId, technique }) => groupsOf(technique).map((group) => ({ optionId, anyOf: judges[group] })));
}
