import 'server-only';
import { unitLabel, valueLabel } from '@bonemet/engine';
import { getFormatter, getTranslations } from 'next-intl/server';
import { getLanguage } from '@/i18n/language';
import type { FactView } from './fact-view';

const NO_BREAK_SPACE = '\u00a0';

/** Writes an answer in the reader's language, with its unit. */
export async function factWriter(): Promise<(fact: FactView) => string> {
  const [format, locale, t] = await Promise.all([getFormatter(), getLanguage(), getTranslations('caseFacts')]);
  return ({ field, value }) => {
    if (Array.isArray(value)) return value.length === 0 ? t('none') : value.map((one) => valueLabel(field.id, String(one), locale)).join(', ');
    if (typeof value === 'number') {
      const unit = field.range ? unitLabel(field.range.unit, locale) : '';
      return [format.number(value), unit].filter(Boolean).join(NO_BREAK_SPACE);
    }
    return valueLabel(field.id, String(value), locale);
  };
}
