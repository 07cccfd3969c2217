import { type ConsensusSummary, panelBounds } from '@bonemet/board';
import { Verdict } from '@bonemet/ui';
import { getFormatter, getTranslations } from 'next-intl/server';
import { TechniqueLink } from '../library/links';
import type { SheetRating } from './load-decision';

type Props = { readonly number: number; readonly ratings: readonly SheetRating[] };

const RATINGS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const AGREEMENT = { agreement: 'agreement', none: 'noAgreement', disagreement: 'disagreement' } as const;

/** How the board rated each option in its latest round: how often each number was given, and both verdicts. */
export async function RatingsTable({ number, ratings }: Props) {
  const t = await getTranslations('decision.ratings');
  const panels = [...new Set(ratings.flatMap(({ summary }) => summary?.n ?? []))];
  const raters = Math.max(0, ...panels);
  const bounds = panelBounds(raters);
  const title = t('title', { number });
  return (
    <section>
      <h2 id="sheet-ratings">{title}</h2>
      <div className="sheet-ratings-region" role="region" aria-labelledby="sheet-ratings" tabIndex={0}>
        <table className="sheet-ratings" aria-labelledby="sheet-ratings">
          <thead>
            <tr>
              <th scope="col">{t('option')}</th>
              {RATINGS.map((rating) => (
                <th key={rating} scope="col" className="sheet-count">
                  {rating}
                </th>
              ))}
              <th scope="col" className="sheet-figure">{t('median')}</th>
              <th scope="col" className="sheet-figure sheet-spread">{t('spread')}</th>
              <th scope="col">{t('outcome')}</th>
            </tr>
          </thead>
          <tbody>
            {ratings.map((rating) => (
              <tr key={rating.id} className={rating.chosen ? 'sheet-chosen' : undefined}>
                <th scope="row">
                  {rating.technique ? <TechniqueLink technique={rating.technique} look="quiet">{rating.name}</TechniqueLink> : rating.name}
                  {rating.lesionLetter && <span className="bm-quiet"> {rating.lesionLetter}</span>}
                  {rating.earlierRound !== null && <span className="bm-quiet"> {t('earlier', { number: rating.earlierRound })}</span>}
                </th>
                {rating.summary ? <Figures summary={rating.summary} /> : <td colSpan={12} className="bm-quiet">{t('nobody')}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {raters > 0 && (
        <p className="sheet-rule">
          {panels.length === 1 ? t('rule', { raters, outside: bounds.agreementAtMost, extreme: bounds.disagreementAtLeast }) : t('ruleVaries')}
          {raters < 5 && ` ${t('small')}`}
        </p>
      )}
    </section>
  );
}

async function Figures({ summary }: { readonly summary: ConsensusSummary }) {
  const [format, words] = await Promise.all([getFormatter(), getTranslations('verdict')]);
  const digits = (value: number, count: number) => format.number(value, { minimumFractionDigits: count, maximumFractionDigits: count });
  const agreement = AGREEMENT[summary.agreement];
  return (
    <>
      {RATINGS.map((rating) => {
        const count = summary.histogram[rating - 1] ?? 0;
        return (
          <td key={rating} className="sheet-count">
            <span className={rating === summary.median ? 'sheet-median' : undefined}>{count === 0 ? '·' : count}</span>
          </td>
        );
      })}
      <td className="sheet-figure">
        <b>{format.number(summary.median)}</b>
      </td>
      <td className="sheet-figure sheet-spread">
        {digits(summary.ipr, 1)} / {digits(summary.ipras, 2)}
      </td>
      <td>
        <Verdict outcome={summary.outcome} agreement={agreement} words={{ outcome: words(summary.outcome), agreement: words(agreement) }} />
      </td>
    </>
  );
}
