import { LesionMark } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import type { LesionView } from '../case-summary/case-view';
import { scoreText } from '../case-summary/score-view';

/** The first score of a lesion at the end of its line, or that there is none. */
export function LesionScore({ lesion }: { readonly lesion: LesionView }) {
  const t = useTranslations('casePage');
  const [score] = lesion.scores;
  return (
    <span className="lesion-score">
      {score ? (
        <>
          <b className={`bm-risk-${score.level} bm-risk-text`}>{scoreText(score)}</b>
          <span className="bm-xs bm-quiet">{score.name}</span>
        </>
      ) : (
        <span className="bm-xs bm-quiet">{t('noScore')}</span>
      )}
    </span>
  );
}

/** What the marks on the bones mean: by their outline, and not by colour alone. */
export function LesionLegend() {
  const t = useTranslations('casePage.legend');
  return (
    <p className="lesion-legend">
      {(['low', 'uncertain', 'high', 'none'] as const).map((level) => (
        <span key={level}>
          <LesionMark level={level} size="small" /> {t(level)}
        </span>
      ))}
      <span>
        <LesionMark level="none" incomplete size="small" /> {t('incomplete')}
      </span>
    </p>
  );
}
