import type { Agreement, DecisionOutcome, Participant, Region } from '@bonemet/board';
import type { SinsCategory } from '@bonemet/engine';
import type { Locale } from '../words/locale';
import { englishSheet } from './words-en';
import { frenchSheet } from './words-fr';

/** Every word of a decision sheet. A language that lacks one does not compile. */
export type SheetWords = {
  readonly title: string;
  readonly boardOf: (date: string, position: number, cases: number) => string;
  readonly signed: (version: number, moment: string) => string;
  readonly replaces: (version: number) => string;
  readonly provisional: { readonly title: string; readonly note: string };

  readonly identity: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: string;
  readonly recordNumber: string;
  readonly noIdentity: string;

  readonly question: string;
  readonly patient: string;
  readonly wishes: string;
  readonly lesions: string;
  readonly lesion: string;
  readonly facts: string;
  readonly scores: string;
  readonly noScore: string;
  readonly unknown: string;
  readonly nothing: string;
  readonly woman: string;
  readonly man: string;
  readonly age: (years: number) => string;
  readonly level: (level: string, site: string) => string;
  readonly side: (side: 'left' | 'right', site: string) => string;
  readonly unknownSite: string;
  readonly stability: Readonly<Record<SinsCategory, string>>;

  readonly ratings: (round: number) => string;
  readonly noRatings: string;
  readonly option: string;
  readonly median: string;
  readonly spread: string;
  readonly result: string;
  readonly nobody: string;
  readonly abstained: (count: number) => string;
  readonly earlier: (round: number) => string;
  readonly outcomeOf: Readonly<Record<Region, string>>;
  readonly agreement: Readonly<Record<Agreement, string>>;
  readonly rule: (raters: number, outside: number, extreme: number) => string;
  readonly ruleVaries: string;
  readonly smallPanel: string;
  readonly inPlan: string;

  readonly decides: string;
  readonly outcome: Readonly<Record<DecisionOutcome, string>>;
  readonly confirmed: (people: number) => string;
  /** Of a case that was listed under this protocol. */
  readonly undiscussed: (protocol: string) => string;
  readonly noStep: string;
  readonly notListed: string;
  readonly onCondition: string;
  readonly difference: string;
  readonly differs: string;
  readonly same: string;
  readonly differenceReason: string;
  readonly noDifferenceReason: string;
  readonly minority: string;
  readonly noMinority: string;
  readonly minorityReason: string;
  readonly someone: string;

  readonly quorum: string;
  readonly reached: string;
  readonly notReached: string;
  readonly present: (physicians: number, specialties: number) => string;
  readonly missingPhysicians: (count: number) => string;
  readonly missingSpecialties: (count: number) => string;
  readonly unjudged: (option: string, specialties: string) => string;
  readonly or: string;

  readonly participants: string;
  readonly part: Readonly<Record<Participant['part'], string>>;
  readonly conflict: string;
  readonly conflictNote: string;

  readonly signature: string;
  readonly chair: string;
  readonly creed: string;
  readonly immutable: string;
  readonly fingerprint: string;
  readonly none: string;
  readonly knowledge: (engine: string, version: string, hash: string) => string;
  readonly page: (page: number, pages: number) => string;
  /** What stands between a heading and its words on one line. */
  readonly colon: string;
};

export const SHEET_WORDS: Readonly<Record<Locale, SheetWords>> = { en: englishSheet, fr: frenchSheet };
