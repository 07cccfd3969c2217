import 'server-only';
import { techniqueById, type TechniqueId } from '@bonemet/engine';
import { type LibraryTexts, SYSTEM_IDS, type SystemId } from '@bonemet/engine/library';
import { englishLibrary } from '@bonemet/engine/library/en';
import { frenchLibrary } from '@bonemet/engine/library/fr';
import { notFound } from 'next/navigation';
import { getLanguage } from '@/i18n/language';
import type { Language } from '@/i18n/locales';

const LIBRARIES: Readonly<Record<Language, LibraryTexts>> = { en: englishLibrary, fr: frenchLibrary };

/** The library in the language of this request. It stays on the server: a browser needs a page of it at a time. */
export const readLibrary = async (): Promise<LibraryTexts> => LIBRARIES[await getLanguage()];

/** The technique that an address names, or the page "not found". One address each: lower case alone is known. */
export function techniqueOrNotFound(name: string): TechniqueId {
  const found = name === name.toLowerCase() ? techniqueById(name.toUpperCase()) : undefined;
  return found?.id ?? notFound();
}

/** The score, classification or list that an address names, or the page "not found". */
export function scoreOrNotFound(name: string): SystemId {
  return SYSTEM_IDS.find((id) => id === name) ?? notFound();
}
