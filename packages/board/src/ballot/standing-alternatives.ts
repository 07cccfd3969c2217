import type { LocalisedLabel } from '../meeting/events';

/**
 * What a board may want whatever the engine says. `scope` tells whether the question is asked for each
 * lesion or once for the patient; `technique` is null where it depends on the site (surgery).
 */
export type StandingAlternative = {
  readonly id: string;
  readonly scope: 'lesion' | 'patient';
  readonly technique: string | null;
  readonly label: LocalisedLabel;
};

export const STANDING_ALTERNATIVES = [
  { id: 'surgery', scope: 'lesion', technique: null, label: { en: 'Surgery of the site', fr: 'Chirurgie du site' } },
  {
    id: 'external_radiotherapy',
    scope: 'lesion',
    technique: 'T-RT',
    label: { en: 'External radiotherapy', fr: 'Radiothérapie externe' },
  },
  {
    id: 'stereotactic_radiotherapy',
    scope: 'lesion',
    technique: 'T-SBRT',
    label: { en: 'Stereotactic radiotherapy', fr: 'Radiothérapie stéréotaxique' },
  },
  {
    id: 'systemic_treatment',
    scope: 'patient',
    technique: 'T-SYST',
    label: { en: 'Systemic treatment', fr: 'Traitement systémique' },
  },
  {
    id: 'better_analgesia',
    scope: 'patient',
    technique: 'T-MED',
    label: { en: 'Better analgesia', fr: 'Optimisation du traitement antalgique' },
  },
  { id: 'biopsy_first', scope: 'lesion', technique: 'T-BIOPSY', label: { en: 'Biopsy first', fr: 'Biopsie d’abord' } },
  {
    id: 'no_local_treatment',
    scope: 'lesion',
    technique: 'T-NONE',
    label: { en: 'No local treatment', fr: 'Pas de traitement local' },
  },
] as const satisfies readonly StandingAlternative[];
