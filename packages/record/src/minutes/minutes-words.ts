import type { Locale } from '../words/locale';

/** Every word of the minutes that a decision sheet does not have. A language that lacks one does not compile. */
export type MinutesWords = {
  readonly title: string;
  readonly summary: (counts: { readonly cases: number; readonly decided: number; readonly data: number; readonly open: number }) => string;
  readonly notClosed: string;
  readonly excused: string;
  readonly nobody: string;
  readonly cases: string;
  readonly decided: string;
  readonly provisional: string;
  readonly dataNeeded: (specialty: string | null) => string;
  readonly undecided: string;
  readonly protocol: (name: string) => string;
  readonly question: string;
  readonly conflict: string;
  readonly tasks: string;
  readonly until: (day: string) => string;
  readonly version: (version: number, signatory: string, moment: string) => string;
  readonly foot: string;
};

const english = (number: number, one: string, many: string) => (number === 1 ? `1 ${one}` : `${number} ${many}`);
const french = (number: number, one: string, many: string) => `${number}\u00a0${number < 2 ? one : many}`;

const minutesInEnglish: MinutesWords = {
  title: 'Meeting minutes',
  summary: ({ cases, decided, data, open }) =>
    [
      english(cases, 'case', 'cases'),
      english(decided, 'signed decision', 'signed decisions'),
      ...(data > 0 ? [`${english(data, 'case', 'cases')} sent back for data`] : []),
      ...(open > 0 ? [`${english(open, 'case', 'cases')} not decided`] : []),
    ].join(', '),
  notClosed: 'The meeting is not closed yet: these minutes can still change.',
  excused: 'Excused',
  nobody: 'nobody',
  cases: 'Cases in the order of the agenda',
  decided: 'Decided',
  provisional: 'Decided, provisional',
  dataNeeded: (specialty) => (specialty ? `Data needed: ${specialty}` : 'Data needed'),
  undecided: 'Not decided',
  protocol: (name) => `Listed under the protocol “${name}”`,
  question: 'Question',
  conflict: 'Conflict of interest',
  tasks: 'Tasks',
  until: (day) => `until ${day}`,
  version: (version, signatory, moment) => `Version ${version}, signed by ${signatory}, ${moment}`,
  foot: 'The signed decision sheets alone are binding; these minutes list them.',
};

const minutesInFrench: MinutesWords = {
  title: 'Compte rendu de réunion',
  summary: ({ cases, decided, data, open }) =>
    [
      french(cases, 'dossier', 'dossiers'),
      french(decided, 'décision signée', 'décisions signées'),
      ...(data > 0 ? [`${french(data, 'dossier renvoyé', 'dossiers renvoyés')} pour données complémentaires`] : []),
      ...(open > 0 ? [french(open, 'dossier non décidé', 'dossiers non décidés')] : []),
    ].join(', '),
  notClosed: 'La réunion n’est pas close\u00a0: ce compte rendu peut encore changer.',
  excused: 'Excusés',
  nobody: 'personne',
  cases: 'Dossiers dans l’ordre du jour',
  decided: 'Décidé',
  provisional: 'Décidé, à titre provisoire',
  dataNeeded: (specialty) => (specialty ? `Données demandées\u00a0: ${specialty}` : 'Données demandées'),
  undecided: 'Non décidé',
  protocol: (name) => `Inscrit selon le protocole «\u00a0${name}\u00a0»`,
  question: 'Question',
  conflict: 'Lien d’intérêts',
  tasks: 'Actions',
  until: (day) => `avant le ${day}`,
  version: (version, signatory, moment) => `Version ${version}, signée par ${signatory}, le ${moment}`,
  foot: 'Seules les fiches de décision signées font foi\u00a0; ce compte rendu les récapitule.',
};

export const MINUTES_WORDS: Readonly<Record<Locale, MinutesWords>> = { en: minutesInEnglish, fr: minutesInFrench };
