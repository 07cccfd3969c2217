import type { FieldId } from './facts/catalogue.js';
import type { TechniqueId } from './techniques/techniques.js';
import { fieldTexts as englishFields } from './texts/en/fields/all.js';
import { techniqueNames as englishTechniques } from './texts/en/techniques.js';
import { units as englishUnits } from './texts/en/words.js';
import { fieldTexts as frenchFields } from './texts/fr/fields/all.js';
import { techniqueNames as frenchTechniques } from './texts/fr/techniques.js';
import { units as frenchUnits } from './texts/fr/words.js';
import type { FieldText, Language } from './texts/texts.js';
import type { Unit } from './facts/define.js';

const FIELDS: Readonly<Record<Language, Readonly<Record<FieldId, FieldText>>>> = {
  en: englishFields,
  fr: frenchFields,
};
const TECHNIQUE_NAMES = { en: englishTechniques, fr: frenchTechniques } as const;
const UNITS = { en: englishUnits, fr: frenchUnits } as const;

/** The label of a field. */
export const fieldLabel = (id: FieldId, language: Language): string => FIELDS[language][id].label;

/** What the sources say, or do not say, of a field; null if there is nothing to add. */
export const fieldNote = (id: FieldId, language: Language): string | null => FIELDS[language][id].note ?? null;

/** The label of one value of a field; the value itself if the field has no such value. */
export function valueLabel(id: FieldId, value: string, language: Language): string {
  const values = FIELDS[language][id].values;
  return values !== undefined && Object.hasOwn(values, value) ? (values[value] ?? value) : value;
}

/** The name of a unit; empty for a plain count. */
export const unitLabel = (unit: Unit, language: Language): string => UNITS[language][unit];

/** The name of a technique. */
export const techniqueName = (id: TechniqueId, language: Language): string => TECHNIQUE_NAMES[language][id];
