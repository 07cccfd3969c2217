import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { CaseWords } from './case-view';

export async function caseWords(): Promise<CaseWords> {
  const t = await getTranslations('caseSummary');
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
