import type { FieldId } from '../facts/catalogue.js';
import { fieldTexts as englishFields } from '../texts/en/fields/all.js';
import { units as englishUnits } from '../texts/en/words.js';
import { fieldTexts as frenchFields } from '../texts/fr/fields/all.js';
import { units as frenchUnits } from '../texts/fr/words.js';
import type { FactErrorParams, InputErrorCode } from './validate-fact.js';

/** The same sentence in both languages. It names the field and what it accepts, never the value given. */
export interface Message {
  readonly en: string;
  readonly fr: string;
}

const asSuffix = (unit: string): string => (unit === '' ? '' : ` ${unit}`);

function expectation({ type, unit, min, max, values }: FactErrorParams): Message {
  const list = values.join(', ');
  const en = unit === null ? '' : asSuffix(englishUnits[unit]);
  const fr = unit === null ? '' : asSuffix(frenchUnits[unit]);
  switch (type) {
    case 'tri':
    case 'enum':
      return { en: `expected one of ${list}`, fr: `attendu : une valeur parmi ${list}` };
    case 'multi':
      return { en: `expected a list of values among ${list}`, fr: `attendu : une liste de valeurs parmi ${list}` };
    case 'number':
      return {
        en: `expected a number from ${min} to ${max}${en}`,
        fr: `attendu : un nombre de ${min} à ${max}${fr}`,
      };
    case 'integer':
      return {
        en: `expected a whole number from ${min} to ${max}${en}`,
        fr: `attendu : un nombre entier de ${min} à ${max}${fr}`,
      };
    default:
      return { en: 'expected text', fr: 'attendu : un texte' };
  }
}

/** The message of a refused fact. */
export function factMessage(code: InputErrorCode, params: FactErrorParams): Message {
  if (code === 'unknown_field') {
    return {
      en: 'This is not a field that can be entered.',
      fr: "Ce n'est pas un champ qui peut être saisi.",
    };
  }
  const { en, fr } = expectation(params);
  const id = params.field as FieldId;
  return { en: `${englishFields[id].label}: ${en}.`, fr: `${frenchFields[id].label} : ${fr}.` };
}

/** A fact that stands in the wrong part of the case. */
export function scopeMessage(id: FieldId, scope: 'case' | 'lesion'): Message {
  const en = englishFields[id].label;
  const fr = frenchFields[id].label;
  return scope === 'case'
    ? {
        en: `${en}: belongs to the facts of the case, not to a lesion.`,
        fr: `${fr} : relève du dossier, pas d'une lésion.`,
      }
    : { en: `${en}: belongs to one of the lesions.`, fr: `${fr} : relève d'une des lésions.` };
}

/** Messages about the form of the input. */
export const SHAPE_MESSAGES = {
  notJson: { en: 'The input is not valid JSON.', fr: "L'entrée n'est pas du JSON valide." },
  case: {
    en: 'A case is an object with "facts" and, if wanted, "lesions".',
    fr: 'Un dossier est un objet avec « facts » et, au besoin, « lesions ».',
  },
  unknownKey: {
    en: 'This key is not part of the input format.',
    fr: "Cette clé ne fait pas partie du format d'entrée.",
  },
  facts: {
    en: 'Facts are an object from field id to value.',
    fr: "Les faits sont un objet qui associe une valeur à l'identifiant d'un champ.",
  },
  lesions: { en: 'Lesions are a list.', fr: 'Les lésions forment une liste.' },
  lesion: {
    en: 'A lesion is an object with "id" and "facts".',
    fr: 'Une lésion est un objet avec « id » et « facts ».',
  },
  lesionId: { en: 'The id of a lesion is a text.', fr: "L'identifiant d'une lésion est un texte." },
  emptyLesionId: { en: 'The id of a lesion cannot be empty.', fr: "L'identifiant d'une lésion ne peut pas être vide." },
  sameLesionId: {
    en: 'Two lesions of a case cannot have the same id.',
    fr: "Deux lésions d'un dossier ne peuvent pas avoir le même identifiant.",
  },
} as const satisfies Record<string, Message>;
