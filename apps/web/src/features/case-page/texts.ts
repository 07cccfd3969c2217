import { english, french, type Texts } from '@bonemet/engine';
import type { Locale } from '@/i18n/locales';

export const textsOf = (locale: Locale): Texts => (locale === 'fr' ? french : english);
