import type { useTranslations } from 'next-intl';
import type { CaseWords } from './case-view';

/** The words of a case's summary, from the messages of a page or of a screen. */
export function wordsFrom(t: ReturnType<typeof useTranslations<'caseSummary'>>): CaseWords {
  return {
    woman: t('woman'),
    man: t('man'),
    age: (years) => t('age', { years }),
    walking: (ambulation) => t(`walking.${ambulation}`),
    level: (level, site) => t('level', { level, site }),
    pain: (points) => t('pain', { points }),
    side: (side, site) => t(side, { site }),
    unknownSite: t('unknownSite'),
  };
}
