'use client';
import { AIMS, type PresentedLesion, techniqueName, type TechniqueId } from '@bonemet/engine';
import { LesionMark, Section, StandingPill } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { textsOf } from '../../case-page/texts';
import type { LesionView } from '../../case-summary/case-view';
import { scoreText } from '../../case-summary/score-view';

type Column = { readonly lesion: LesionView; readonly result: PresentedLesion };
type Props = { readonly caseId: string; readonly left: Column; readonly right: Column };

/** Two lesions in two columns: the scores of each, and option by option how it stands for either. */
export function SideBySide({ left, right }: Props) {
  const t = useTranslations('caseForm.panel');
  const locale = useLanguage();
  const texts = textsOf(locale);
  const columns = [left, right];
  const rows = AIMS.map((aim) => ({ aim, techniques: techniquesOf(columns, aim) })).filter(({ techniques }) => techniques.length > 0);
  return (
    <Section title={t('twoLesions')} note={t('noRanking')}>
      <div className="beside-scroll" tabIndex={0} role="region" aria-label={t('twoLesions')}>
        <table className="beside">
          <thead>
            <tr>
              <td />
              {columns.map(({ lesion }) => (
                <th key={lesion.id} scope="col">
                  <LesionMark level={lesion.level} letter={lesion.letter} incomplete={lesion.incomplete} title={lesion.letter} /> {lesion.label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('scores')}</th>
              {columns.map(({ lesion }) => (
                <td key={lesion.id}>
                  {lesion.scores.length === 0 && <span className="bm-quiet">{t('noScore')}</span>}
                  {lesion.scores.map((score) => (
                    <p key={score.name}>
                      {score.name} <b className={`bm-risk-${score.level} bm-risk-text`}>{scoreText(score)}</b>
                    </p>
                  ))}
                </td>
              ))}
            </tr>
          </tbody>
          {rows.map(({ aim, techniques }) => (
            <tbody key={aim}>
              <tr>
                <th scope="rowgroup" colSpan={3} className="aim">
                  {texts.aims[aim]}
                </th>
              </tr>
              {techniques.map((technique) => (
                <tr key={technique}>
                  <th scope="row">{techniqueName(technique, locale)}</th>
                  {columns.map(({ lesion, result }) => (
                    <td key={lesion.id}>
                      <Standing result={result} technique={technique} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </Section>
  );
}

function techniquesOf(columns: readonly Column[], aim: (typeof AIMS)[number]): TechniqueId[] {
  return [...new Set(columns.flatMap(({ result }) => result.options.filter(({ group }) => group === aim).map(({ technique }) => technique)))];
}

/** How one option stands for one lesion: its own mark, and what holds it or sets it aside beside it. */
function Standing({ result, technique }: { readonly result: PresentedLesion; readonly technique: TechniqueId }) {
  const t = useTranslations('caseEngine.pill');
  const words = useTranslations('caseForm.panel');
  const verbs = textsOf(useLanguage()).verbs;
  const option = result.options.find((one) => one.technique === technique);
  if (!option) return <span className="bm-quiet">{words('notListed')}</span>;
  return (
    <span className="beside-pills">
      <StandingPill standing={option.standing}>{verbs[option.standing === 'preferred' ? 'PREFER' : 'PROPOSE']}</StandingPill>
      {option.heldBy.length > 0 && <StandingPill standing="hold">{t('hold')}</StandingPill>}
      {option.excludedBy.length > 0 && <StandingPill standing="aside">{t('aside')}</StandingPill>}
      {option.cautions.length > 0 && <StandingPill standing="caution">{t('cautions', { count: option.cautions.length })}</StandingPill>}
    </span>
  );
}
