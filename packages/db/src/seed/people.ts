import type { NewAccount } from '../operator/provision';

type Person = Omit<NewAccount, 'passwordHash'>;

export const DEMO_INSTITUTION = 'Hôpital Sainte-Claire';
export const OTHER_INSTITUTION = 'Clinique des Pins';

const at = (name: string) => `${name}@demo.bonemet.example`;

/** Everybody at the demonstration's hospital. All invented. */
export const DEMO_PEOPLE: readonly Person[] = [
  { email: at('chair'), displayName: 'Claire Renaud', roles: ['chair', 'reviewer'], specialty: 'medical_oncology' },
  { email: at('coordinator'), displayName: 'Sophie Laurent', roles: ['coordinator'], specialty: null },
  { email: at('oncology'), displayName: 'Mathieu Ollier', roles: ['referrer', 'reviewer'], specialty: 'medical_oncology' },
  { email: at('radiotherapy'), displayName: 'Rachel Oudin', roles: ['reviewer'], specialty: 'radiation_oncology' },
  { email: at('surgery'), displayName: 'Olivier Simon', roles: ['reviewer'], specialty: 'orthopaedic_spine_surgery' },
  { email: at('interventional'), displayName: 'Nadia Kessler', roles: ['reviewer'], specialty: 'interventional_radiology' },
  { email: at('imaging'), displayName: 'David Rey', roles: ['reviewer'], specialty: 'diagnostic_radiology' },
  { email: at('rheumatology'), displayName: 'Hugo Rollin', roles: ['reviewer'], specialty: 'rheumatology' },
  { email: at('palliative'), displayName: 'Pauline Petit', roles: ['reviewer'], specialty: 'pain_palliative_medicine' },
  { email: at('pathology'), displayName: 'Antoine Paris', roles: ['reviewer'], specialty: 'pathology' },
  { email: at('observer'), displayName: 'Emma Bailly', roles: ['observer'], specialty: null },
  { email: at('administrator'), displayName: 'Yann Morel', roles: ['administrator'], specialty: null },
];

/** A second hospital, which must see nothing of the first. */
export const OTHER_PEOPLE: readonly Person[] = [
  { email: at('other.chair'), displayName: 'Louis Vidal', roles: ['chair', 'reviewer', 'coordinator'], specialty: 'radiation_oncology' },
  { email: at('other.interventional'), displayName: 'Inès Faure', roles: ['reviewer'], specialty: 'interventional_radiology' },
];
