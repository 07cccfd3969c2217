import { type Block, rule, section, space, stack } from '../paper/block';
import type { Run } from '../paper/lines';
import { paragraph, type ParagraphStyle } from '../paper/paragraph';
import { steps } from '../paper/steps';
import { INK } from '../paper/typeface';
import { type Locale } from '../words/locale';
import { specialtyInside, SPECIALTY_NAMES } from '../words/specialties';
import type { DecisionSheet, SheetStep } from './decision-sheet';
import { heading } from './layout-head';
import type { SheetWords } from './sheet-words';

const STEP = { size: 11.6, weight: 'bold' } as const;

/** What the board decides: the outcome, the steps in their order, and on which condition. */
export function planBlocks(sheet: DecisionSheet, words: SheetWords): Block[] {
  const { outcome, outcomeDetail, plan, conditions, confirmed } = sheet;
  const outcomeLine: Run[] = outcome === null || (outcome === 'treatment' && !outcomeDetail) ? [] : [
    { text: words.outcome[outcome], weight: 'bold' },
    { text: outcomeDetail ? `${words.colon}${outcomeDetail}` : '' },
  ];
  const body = [
    ...(outcomeLine.length > 0 ? [paragraph(outcomeLine, { size: 10.4, after: 4 })] : []),
    ...(plan.length > 0 ? [steps(plan.map((step) => stepBlocks(step, words)))] : []),
    ...(plan.length === 0 && (outcome === null || outcome === 'treatment') ? [paragraph(words.noStep, { after: 3 })] : []),
    ...(conditions ? [paragraph([{ text: `${words.onCondition}${words.colon}`, weight: 'semibold' }, { text: conditions }], { after: 2 })] : []),
    ...(confirmed === null ? [] : [paragraph(words.confirmed(confirmed), { size: 8.8, colour: INK.second, after: 1 })]),
  ];
  const title = paragraph(words.decides, { tag: 'H2', size: 10.6, weight: 'bold', after: 3 });
  return [rule(0.9, INK.text, 6), section(title, body), space(3), rule(0.9, INK.text, 7)];
}

function stepBlocks({ name, place, lesionLetter, listedByEngine, conditions }: SheetStep, words: SheetWords): Block[] {
  const where = [lesionLetter && place ? `${lesionLetter}, ${place}` : lesionLetter, listedByEngine ? '' : words.notListed];
  const line = where.filter(Boolean).join(' · ');
  return [
    paragraph(name, { ...STEP }),
    ...(line ? [paragraph(line, { size: 8.8, colour: INK.second })] : []),
    ...(conditions ? [paragraph([{ text: `${words.onCondition}${words.colon}`, weight: 'semibold' }, { text: conditions }])] : []),
    space(4),
  ];
}

/** Where the plan leaves the engine's list, and who does not share it. */
export function dissentBlocks(sheet: DecisionSheet, words: SheetWords, locale: Locale): { readonly difference: Block | null; readonly minority: Block } {
  const { difference } = sheet;
  const reason = difference?.reason ? ` ${words.differenceReason}${words.colon}${difference.reason}` : ` ${words.noDifferenceReason}`;
  return {
    difference: difference && section(heading(words.difference), [paragraph(difference.differs ? words.differs + reason : words.same, { after: 6 })]),
    minority: section(heading(words.minority), [minorityBody(sheet, words, locale)]),
  };
}

export function minorityBody({ minority, minorityWords }: DecisionSheet, words: SheetWords, locale: Locale, style: ParagraphStyle = { after: 6 }): Block {
  if (minority.length === 0) return paragraph(minorityWords || words.noMinority, { ...style, ...(minorityWords ? {} : { colour: INK.third }) });
  return stack(
    minority.map(({ specialty, opinion, reason }) =>
      paragraph(
        [
          { text: `${specialty ? SPECIALTY_NAMES[locale][specialty] : words.someone}${words.colon}`, weight: 'semibold' },
          { text: opinion },
          { text: reason ? ` ${words.minorityReason}${words.colon}${reason}` : '' },
        ],
        { ...style, after: Math.min(style.after ?? 0, 4) },
      ),
    ),
  );
}

export const anyOf = (specialties: readonly Parameters<typeof specialtyInside>[0][], words: SheetWords, locale: Locale): string =>
  specialties.map((specialty) => specialtyInside(specialty, locale)).join(` ${words.or} `);
