import 'server-only';
import { CONFLICTS, type ConflictId, TECHNIQUES } from '@bonemet/engine';
import { GLOSSARY, type LibraryTexts, SYSTEM_IDS } from '@bonemet/engine/library';
import type { Language } from '@/i18n/locales';
import { disagreementHref, LIBRARY, scoreHref, techniqueHref } from './address';
import type { SearchEntry } from './search';

/** Every name of the library, in the order in which kinds are shown. */
export function searchEntries({ texts, systems }: LibraryTexts, locale: Language): SearchEntry[] {
  const other = locale === 'fr' ? 'en' : 'fr';
  return [
    ...TECHNIQUES.map(({ id, aim }) => ({ kind: 'techniques' as const, name: texts.techniques[id], detail: texts.aims[aim], href: techniqueHref(id) })),
    ...SYSTEM_IDS.map((id) => ({ kind: 'scores' as const, name: systems[id].name, detail: systems[id].purpose, href: scoreHref(id) })),
    ...(Object.keys(CONFLICTS) as ConflictId[]).map((id) => ({ kind: 'disagreements' as const, name: texts.conflicts[id].topic, detail: '', href: disagreementHref(id) })),
    ...GLOSSARY.map((term) => ({
      kind: 'glossary' as const,
      name: term[locale],
      detail: term[other],
      href: `${LIBRARY}/glossary?q=${encodeURIComponent(term[locale])}`,
    })),
  ];
}
