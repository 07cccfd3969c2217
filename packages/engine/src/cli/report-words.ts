import type { Day } from '../evaluation/preparation.js';
import type { Language } from '../texts/texts.js';

export interface ReportWords {
  readonly title: string;
  readonly disclaimer: string;
  readonly lesion: string;
  readonly scores: string;
  readonly options: string;
  readonly setAside: string;
  readonly questions: string;
  readonly asks: string;
  readonly missing: string;
  readonly conflicts: string;
  readonly notes: string;
  readonly preferred: string;
  readonly why: string;
  readonly caution: string;
  readonly toVerify: string;
  readonly preparation: string;
  readonly alsoSetAside: string;
  readonly between: (min: number, max: number) => string;
  readonly missingItems: string;
  readonly none: string;
  readonly order: string;
  readonly knowledge: string;
  readonly more: (count: number) => string;
  readonly decides: (count: number) => string;
  readonly colon: string;
  readonly semicolon: string;
  readonly planned: string;
  readonly day: (day: Day) => string;
  readonly countedBack: (day: string) => string;
  readonly patients: (count: string) => string;
  readonly figures: string;
  readonly remark: string;
  readonly publications: string;
}

/** "26 February 2026": the day of the calendar, whatever the time zone of the machine. */
const dayInWords = (day: Day, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

export const REPORT_WORDS: Readonly<Record<Language, ReportWords>> = {
  en: {
    title: 'BoneMet: options to discuss',
    disclaimer:
      'Options for discussion at the tumour board, with their sources. The board decides. Not a medical device.',
    lesion: 'Lesion',
    scores: 'Scores',
    options: 'Options to discuss',
    setAside: 'Set aside (the board may overrule)',
    questions: 'Questions for the board',
    asks: 'Data to complete',
    missing: 'Missing facts, most decisive first',
    conflicts: 'The sources differ',
    notes: 'Information',
    preferred: 'put first by a source',
    why: 'Why',
    caution: 'Caution',
    toVerify: 'To verify before this option',
    preparation: 'Preparation',
    alsoSetAside: 'Also set aside',
    between: (min, max) => `between ${min} and ${max}`,
    missingItems: 'missing',
    none: 'None.',
    order: 'Inside a group: first what a source puts first, then by number of sources. Not a ranking.',
    knowledge: 'Knowledge',
    more: (count) => `and ${count} more`,
    decides: (count) => `${count} ${count === 1 ? 'option' : 'options'}`,
    colon: ':',
    semicolon: '; ',
    planned: 'Planned day of the procedure',
    day: (day) => dayInWords(day, 'en-GB'),
    countedBack: (day) => `Counted back from the planned day, ${day}`,
    patients: (count) => `${count} ${count === '1' ? 'patient' : 'patients'}`,
    figures: 'Reported figures',
    remark: 'remark of BoneMet',
    publications: 'Publications',
  },
  fr: {
    title: 'BoneMet : options à discuter',
    disclaimer:
      'Options à discuter en RCP, avec leurs sources. La décision revient à la RCP. Ce n’est pas un dispositif médical.',
    lesion: 'Lésion',
    scores: 'Scores',
    options: 'Options à discuter',
    setAside: 'Mis de côté (la RCP peut en juger autrement)',
    questions: 'Questions pour la RCP',
    asks: 'Données à compléter',
    missing: 'Données manquantes, les plus déterminantes d’abord',
    conflicts: 'Les sources diffèrent',
    notes: 'Informations',
    preferred: 'mise en avant par une source',
    why: 'Pourquoi',
    caution: 'Prudence',
    toVerify: 'À vérifier avant cette option',
    preparation: 'Préparation',
    alsoSetAside: 'Aussi mise de côté',
    between: (min, max) => `entre ${min} et ${max}`,
    missingItems: 'manquent',
    none: 'Aucune.',
    order:
      'Dans un groupe : d’abord ce qu’une source met en avant, puis selon le nombre de sources. Ce n’est pas un classement.',
    knowledge: 'Connaissances',
    more: (count) => `et ${count} de plus`,
    decides: (count) => `${count} ${count === 1 ? 'option' : 'options'}`,
    colon: '\u00a0:',
    semicolon: '\u00a0; ',
    planned: 'Jour prévu du geste',
    day: (day) => dayInWords(day, 'fr-FR'),
    countedBack: (day) => `À rebours du jour prévu, ${day}`,
    patients: (count) => `${count} ${count === '1' ? 'patient' : 'patients'}`,
    figures: 'Chiffres rapportés',
    remark: 'remarque de BoneMet',
    publications: 'Publications',
  },
};
