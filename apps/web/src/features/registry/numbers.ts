import type { Language } from '@/i18n/locales';

/** Numbers as they are written in the reader's language: never more than one decimal, and the true minus sign. */
export function numbersIn(locale: Language) {
  const one = new Intl.NumberFormat(locale === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 1 });
  const plain = (value: number): string => one.format(value).replace('-', '−');
  return {
    plain,
    /** A whole percentage, without its sign. */
    percent: (share: number): string => one.format(Math.round(share * 100)),
    /** A change always says its direction. */
    change: (value: number): string => (value > 0 ? `+${plain(value)}` : plain(value)),
  };
}

export type Numbers = ReturnType<typeof numbersIn>;
