import { type ConsensusSummary, panelBounds, SMALL_PANEL_BELOW } from '@bonemet/board';
import { type Block, section, space } from '../paper/block';
import { paragraph } from '../paper/paragraph';
import { boxedMinus, equals, fork, type Picture, tick } from '../paper/pictures';
import { type Cell, type Column, table } from '../paper/table';
import { INK } from '../paper/typeface';
import { type Locale, LOCALE_TAGS } from '../words/locale';
import type { DecisionSheet, SheetRating } from './decision-sheet';
import { heading } from './layout-head';
import type { SheetWords } from './sheet-words';

const RATINGS = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
/** A little more room after 3 and 6 shows the three regions. */
const COUNT_WIDTHS = [15, 15, 19, 15, 15, 19, 15, 15, 17] as const;
const QUIET = { size: 8, colour: INK.third, after: 6 };

/** How often each number was given to each option, and both verdicts. */
export function ratingBlocks({ round }: DecisionSheet, words: SheetWords, locale: Locale): Block[] {
  if (round === null) return [];
  const columns: Column[] = [
    { title: words.option, heads: true },
    ...RATINGS.map((rating, index) => ({ title: String(rating), width: COUNT_WIDTHS[index]!, align: 'centre' as const })),
    { title: words.median, width: 38, align: 'right' },
    { title: words.spread, width: 64, align: 'right' },
    { title: words.result, width: 126 },
  ];
  const rows = round.ratings.map((rating) => ratingRow(rating, words, locale));
  return [section(heading(words.ratings(round.number)), [table(columns, rows, { size: 8.8, after: 2 }), paragraph(ruleOf(round.ratings, words), QUIET)]), space(0)];
}

function ratingRow(rating: SheetRating, words: SheetWords, locale: Locale): Cell[] {
  const { summary } = rating;
  const quiet = [rating.lesionLetter, rating.earlierRound === null ? '' : words.earlier(rating.earlierRound)].filter(Boolean).join(' ');
  const abstained = rating.abstained ? `\n${words.abstained(rating.abstained)}` : '';
  const option: Cell = {
    words: [
      { text: rating.name, weight: rating.chosen ? 'bold' : 'regular' },
      { text: quiet ? ` ${quiet}` : '', colour: INK.third },
      { text: abstained, colour: INK.third },
    ],
  };
  if (summary === null) return [option, { words: [{ text: words.nobody, colour: INK.third }], span: 12 }];
  const number = (value: number, digits: number) => new Intl.NumberFormat(LOCALE_TAGS[locale], { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
  return [
    option,
    ...RATINGS.map((value): Cell => {
      const count = summary.histogram[value - 1] ?? 0;
      const median = value === summary.median;
      const text = count === 0 ? '·' : String(count);
      return median ? { words: [{ text, weight: 'bold', colour: '#ffffff' }], filled: true } : { words: [{ text, colour: count === 0 ? INK.third : INK.text }] };
    }),
    { words: [{ text: number(summary.median, Number.isInteger(summary.median) ? 0 : 1), weight: 'bold' }] },
    { words: `${number(summary.ipr, 1)}\u00a0/\u00a0${number(summary.ipras, 2)}` },
    { words: verdict(summary, words), picture: pictureOf(summary) },
  ];
}

function verdict({ outcome, agreement }: ConsensusSummary, words: SheetWords) {
  return [{ text: words.outcomeOf[outcome], weight: 'semibold' as const }, { text: `, ${words.agreement[agreement]}`, colour: INK.second }];
}

function pictureOf({ outcome, agreement }: ConsensusSummary): Picture {
  if (agreement === 'disagreement') return fork;
  return { appropriate: tick(), uncertain: equals, inappropriate: boxedMinus }[outcome];
}

function ruleOf(ratings: readonly SheetRating[], words: SheetWords): string {
  const panels = [...new Set(ratings.flatMap(({ summary }) => summary?.n ?? []))];
  const raters = Math.max(0, ...panels);
  if (raters === 0) return words.inPlan;
  const { agreementAtMost, disagreementAtLeast } = panelBounds(raters);
  const rule = panels.length === 1 ? words.rule(raters, agreementAtMost, disagreementAtLeast) : words.ruleVaries;
  return [words.inPlan, rule, Math.min(...panels) < SMALL_PANEL_BELOW ? words.smallPanel : ''].filter(Boolean).join(' ');
}
