import { type ConsensusSummary, panelBounds, SMALL_PANEL_BELOW } from '@bonemet/board';
import type { DecisionSheet, SheetWords } from '@bonemet/record';
import { Verdict } from '@bonemet/ui';
import { type Language, LOCALES } from '@/i18n/locales';
import { TechniqueLink } from '../library/links';

type Props = { readonly round: NonNullable<DecisionSheet['round']>; readonly words: SheetWords; readonly language: Language };

const RATINGS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const AGREEMENT = { agreement: 'agreement', none: 'noAgreement', disagreement: 'disagreement' } as const;

/** How the board rated each option in its latest round: how often each number was given, and both verdicts. */
export function RatingsTable({ round: { number, ratings }, words, language }: Props) {
  const panels = [...new Set(ratings.flatMap(({ summary }) => summary?.n ?? []))];
  const raters = Math.max(0, ...panels);
  const bounds = panelBounds(raters);
  const title = words.ratings(number);
  return (
    <section>
      <h2 id="sheet-ratings">{title}</h2>
      <div className="sheet-ratings-region" role="region" aria-labelledby="sheet-ratings" tabIndex={0}>
        <table className="sheet-ratings" aria-labelledby="sheet-ratings">
          <thead>
            <tr>
              <th scope="col">{words.option}</th>
              {RATINGS.map((rating) => (
                <th key={rating} scope="col" className="sheet-count">
                  {rating}
                </th>
              ))}
              <th scope="col" className="sheet-figure">{words.median}</th>
              <th scope="col" className="sheet-figure sheet-spread">{words.spread}</th>
              <th scope="col">{words.result}</th>
            </tr>
          </thead>
          <tbody>
            {ratings.map((rating) => (
              <tr key={rating.id} className={rating.chosen ? 'sheet-chosen' : undefined}>
                <th scope="row">
                  {rating.technique ? <TechniqueLink technique={rating.technique} look="quiet">{rating.name}</TechniqueLink> : rating.name}
                  {rating.lesionLetter && <span className="bm-quiet"> {rating.lesionLetter}</span>}
                  {rating.abstained !== null && rating.abstained > 0 && <span className="bm-quiet"> {words.abstained(rating.abstained)}</span>}
                  {rating.earlierRound !== null && <span className="bm-quiet"> {words.earlier(rating.earlierRound)}</span>}
                </th>
                {rating.summary ? <Figures summary={rating.summary} words={words} language={language} /> : <td colSpan={12} className="bm-quiet">{words.nobody}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {raters > 0 && (
        <p className="sheet-rule">
          {panels.length === 1 ? words.rule(raters, bounds.agreementAtMost, bounds.disagreementAtLeast) : words.ruleVaries}
          {Math.min(...panels) < SMALL_PANEL_BELOW && ` ${words.smallPanel}`}
        </p>
      )}
    </section>
  );
}

function Figures({ summary, words, language }: { readonly summary: ConsensusSummary } & Omit<Props, 'round'>) {
  const digits = (value: number, count: number) =>
    new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: count, maximumFractionDigits: count }).format(value);
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
        <b>{digits(summary.median, Number.isInteger(summary.median) ? 0 : 1)}</b>
      </td>
      <td className="sheet-figure sheet-spread">
        {digits(summary.ipr, 1)} / {digits(summary.ipras, 2)}
      </td>
      <td>
        <Verdict outcome={summary.outcome} agreement={AGREEMENT[summary.agreement]} words={{ outcome: words.outcomeOf[summary.outcome], agreement: words.agreement[summary.agreement] }} />
      </td>
    </>
  );
}
