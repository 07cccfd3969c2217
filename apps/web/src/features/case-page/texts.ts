import { english, french, type Texts } from '@bonemet/engine';
import type { Language } from '@/i18n/locales';

export const textsOf = (locale: Language): Texts => (locale === 'fr' ? french : english);
