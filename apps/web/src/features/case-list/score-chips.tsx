import { Tag } from '@bonemet/ui';
import { getTranslations } from 'next-intl/server';
import type { LesionView } from '../case-summary/case-view';
import { scoreText } from '../case-summary/score-view';

/** Every score of a case as a small printed range; a letter where several lesions could be meant. */
export async function ScoreChips({ lesions }: { readonly lesions: readonly LesionView[] }) {
  const t = await getTranslations('caseRow');
  const scores = lesions.flatMap(({ letter, scores: own }) => own.map((score) => ({ letter, score })));
  if (scores.length === 0) return <span className="bm-xs bm-quiet">{t('noScore')}</span>;
  return scores.map(({ letter, score }) => (
    <Tag key={`${letter}${score.name}`} kind="line">
      <span className="bm-quiet">{lesions.length > 1 ? `${score.name} ${letter}` : score.name}</span>
      <b className={`bm-risk-${score.level} bm-risk-text`}>{scoreText(score)}</b>
      {score.incomplete && <span className="bm-sr">{t('incomplete')}</span>}
    </Tag>
  ));
}
