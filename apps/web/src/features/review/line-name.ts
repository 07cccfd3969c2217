import type { BallotOption } from '@bonemet/board';
import { techniqueById, techniqueName } from '@bonemet/engine';
import type { Language } from '@/i18n/locales';

/** What a line is called: its own words, or the name of its technique. */
export function lineName({ technique, label }: Pick<BallotOption, 'technique' | 'label'>, locale: Language): string {
  if (label) return label[locale];
  const known = technique === null ? undefined : techniqueById(technique);
  return known ? techniqueName(known.id, locale) : (technique ?? '');
}

/** The same for a line that only an old answer still knows, by its key: "T-RT:A". */
export function nameOfKey(key: string, locale: Language): string {
  const [technique = '', letter = ''] = key.split(':');
  const name = lineName({ technique, label: null }, locale);
  return letter === '-' || technique === 'own' ? name : `${name} ${letter}`;
}
