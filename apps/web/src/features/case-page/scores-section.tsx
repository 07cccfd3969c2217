import { MIRELS_FIELDS, type MirelsItem, type PresentedLesion, SINS_FIELDS, type SinsItem, fieldLabel, valueLabel } from '@bonemet/engine';
import { Icon, ScoreRange, Section } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import type { LesionView } from '../case-summary/case-view';
import { SCORE_PAGE, scoreText, type ScoreView } from '../case-summary/score-view';
import { ScoreLink } from '../library/links';
import { FieldLinks } from './field-links';

type Props = { readonly lesions: readonly LesionView[]; readonly chosen: LesionView; readonly result: PresentedLesion };

/** The scores of the chosen lesion on their whole scales, those of the others in one line each. */
export function ScoresSection({ lesions, chosen, result }: Props) {
  const t = useTranslations('caseScores');
  const others = lesions.filter(({ id, scores }) => id !== chosen.id && scores.length > 0);
  return (
    <Section title={t('title')} note={t('note')}>
      {chosen.scores.length === 0 && <p className="bm-sm bm-muted">{t('none', { place: chosen.label })}</p>}
      {chosen.scores.map((score) => (
        <Score key={score.name} score={score} lesion={chosen} lettered={lesions.length > 1} />
      ))}
      <Classifications result={result} />
      {others.flatMap((lesion) =>
        lesion.scores.map((score) => (
          <p key={`${lesion.id}${score.name}`} className="score score--line">
            <b>{score.name}</b>
            <span className="bm-sm bm-muted bm-grow">
              {lesion.letter}, {lesion.label}
            </span>
            <b className={`bm-risk-${score.level} bm-risk-text`}>{scoreText(score)}</b>
          </p>
        )),
      )}
    </Section>
  );
}

const FIELDS = { SINS: SINS_FIELDS, Mirels: MIRELS_FIELDS } as const;

function missingFields(score: ScoreView) {
  return score.missing.map((item) => (score.name === 'SINS' ? FIELDS.SINS[item as SinsItem] : FIELDS.Mirels[item as MirelsItem]));
}

function Score({ score, lesion, lettered }: { readonly score: ScoreView; readonly lesion: LesionView; readonly lettered: boolean }) {
  const t = useTranslations('caseScores');
  const { min, max } = score.scale;
  const bands =
    score.name === 'SINS'
      ? [{ from: 0, to: 6, label: t('sins.stable') }, { from: 7, to: 12, label: t('sins.uncertain') }, { from: 13, to: 18, label: t('sins.unstable') }]
      : [{ from: 4, to: 7, label: t('mirels.low') }, { from: 8, to: 8, label: '8' }, { from: 9, to: 12, label: t('mirels.high') }];
  return (
    <div className="score">
      <div className="score-head">
        <h3>{score.name}</h3>
        <span className="bm-sm bm-muted bm-grow">{lettered ? `${lesion.letter}, ${lesion.label}` : lesion.label}</span>
        <b className={`score-figure bm-risk-${score.level} bm-risk-text`}>{scoreText(score)}</b>
      </div>
      <ScoreRange
        min={min}
        max={max}
        low={score.low}
        high={score.high}
        level={score.level}
        incomplete={score.incomplete}
        bands={bands}
        label={t('label', { name: score.name, low: score.low, high: score.high, min, max })}
      />
      {score.missing.length > 0 && (
        <p className="bm-xs bm-muted">
          <Icon name="missing" size="small" /> {t('missing')} <FieldLinks fields={missingFields(score)} />
        </p>
      )}
      <p className="bm-xs bm-quiet">{t(score.name === 'SINS' ? 'sins.verdict' : 'mirels.verdict', { level: score.level })}</p>
      <p className="bm-xs score-how">
        <ScoreLink score={SCORE_PAGE[score.name]}>{t('how', { name: score.name })}</ScoreLink>
      </p>
    </div>
  );
}

/** Classifications that are not sums: Harrington of the acetabulum and the femur, Van der Linden. */
function Classifications({ result: { scores, computed } }: { readonly result: PresentedLesion }) {
  const t = useTranslations('caseScores');
  const locale = useLanguage();
  const rows = [
    { id: 'calc.harrington_acetabular', score: 'harrington-acetabular', applies: scores.harringtonAcetabular.applicable },
    { id: 'calc.harrington_femur_positive', score: 'harrington-femur', applies: scores.harringtonFemur.applicable },
    { id: 'calc.vdl_positive', score: 'van-der-linden', applies: scores.vanDerLinden.applicable },
  ] as const;
  const shown = rows.filter(({ applies }) => applies === true);
  if (shown.length === 0) return null;
  return (
    <dl className="score-classes">
      {shown.map(({ id, score }) => {
        const value = computed[id];
        return (
          <div key={id}>
            <dt>
              <ScoreLink score={score} look="quiet">{fieldLabel(id, locale)}</ScoreLink>
            </dt>
            <dd>{value === null ? <span className="bm-quiet">{t('notYet')}</span> : <b>{valueLabel(id, String(value), locale)}</b>}</dd>
          </div>
        );
      })}
    </dl>
  );
}
