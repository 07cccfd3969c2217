import { Section, SpineColumn } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import type { LesionView } from '../case-summary/case-view';
import { scoreText } from '../case-summary/score-view';

/** The spine with its scores by level, when one of the lesions is a vertebra. */
export function SpineSection({ lesions }: { readonly lesions: readonly LesionView[] }) {
  const t = useTranslations('casePage.spine');
  const scores = lesions.flatMap(({ vertebra, scores: own }) => {
    const sins = own.find(({ name }) => name === 'SINS');
    return vertebra && sins ? [{ vertebra, low: sins.low, high: sins.high, level: sins.level, incomplete: sins.incomplete, text: scoreText(sins) }] : [];
  });
  if (scores.length === 0) return null;
  return (
    <Section title={t('title')} note={t('note')}>
      <SpineColumn
        scores={scores}
        name={t('name', { scores: scores.map(({ vertebra, text }) => `${vertebra} ${text}`).join(', ') })}
        bands={[
          { label: t('stable'), range: '0–6' },
          { label: t('uncertain'), range: '7–12' },
          { label: t('unstable'), range: '13–18' },
        ]}
      />
      <p className="bm-xs bm-quiet case-note">{t('explanation')}</p>
    </Section>
  );
}
