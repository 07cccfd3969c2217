import type { RoundOption } from '@bonemet/board';
import type { Language } from '@/i18n/locales';

/** How a line of a ballot is called: the technique's name, or the board's own words. */
export function optionName(option: Pick<RoundOption, 'technique' | 'label'>, names: Readonly<Record<string, string>>, locale: Language): string {
  return option.label?.[locale] ?? (option.technique === null ? '' : (names[option.technique] ?? option.technique));
}
