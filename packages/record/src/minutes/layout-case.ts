import { type Block, beside, rule, section, space, stack } from '../paper/block';
import type { Run } from '../paper/lines';
import { paragraph } from '../paper/paragraph';
import { INK } from '../paper/typeface';
import type { DecisionSheet, SheetStep } from '../sheet/decision-sheet';
import { quorumLine } from '../sheet/layout-end';
import { minorityBody } from '../sheet/layout-plan';
import { prepareSheet } from '../sheet/prepare-sheet';
import { SHEET_WORDS, type SheetWords } from '../sheet/sheet-words';
import { type Locale, SEMICOLON } from '../words/locale';
import type { Moments } from '../words/moments';
import { specialtyInside, SPECIALTY_NAMES } from '../words/specialties';
import type { MinutesItem, MinutesTask } from './meeting-record';
import { MINUTES_WORDS, type MinutesWords } from './minutes-words';

const NUMBER_INDENT = 20;

/** One case of the agenda: what was asked, what was decided and how, or why not. */
export function caseBlock(item: MinutesItem, locale: Locale, moments: Moments): Block {
  const words = SHEET_WORDS[locale];
  const own = MINUTES_WORDS[locale];
  const { decision } = item;
  const head = beside(
    paragraph([{ text: `${item.position}\u00a0\u00a0`, colour: INK.third }, { text: item.pseudonym }], { tag: 'H2', size: 11.4, weight: 'bold' }),
    paragraph(standingRuns(item, own, locale), { size: 9, align: 'right' }),
    0.5,
  );
  const lines = [
    paragraph([{ text: `${own.question}${words.colon}`, weight: 'semibold' }, { text: item.question }], { after: 2, indent: NUMBER_INDENT, size: 9 }),
    ...conflictLines(item, words, own, locale),
    ...(item.protocolName && !decision ? [paragraph(own.protocol(item.protocolName), { after: 2, indent: NUMBER_INDENT, size: 9 })] : []),
    ...(decision ? decisionLines(prepareSheet(decision, locale), words, own, locale, moments) : []),
    ...taskLines(item.tasks, words, own, locale, moments),
  ];
  return stack([rule(0.6, INK.line, 4), section(head, [space(1), ...lines]), space(5)]);
}

function standingRuns({ decision, stage, dataFrom }: MinutesItem, own: MinutesWords, locale: Locale): Run[] {
  if (decision) {
    const provisional = decision.snapshot.deliberation?.standing === 'provisional';
    return [{ text: provisional ? own.provisional : own.decided, weight: 'bold', colour: provisional ? INK.amber : INK.green }];
  }
  if (stage === 'needs_data') return [{ text: own.dataNeeded(dataFrom && specialtyInside(dataFrom, locale)), weight: 'bold', colour: INK.amber }];
  return [{ text: own.undecided, weight: 'bold', colour: INK.second }];
}

function decisionLines(sheet: DecisionSheet, words: SheetWords, own: MinutesWords, locale: Locale, moments: Moments): Block[] {
  const { outcome, outcomeDetail, plan, conditions, signatory, minority, minorityWords } = sheet;
  const style = { indent: NUMBER_INDENT, size: 9 } as const;
  const toSay = outcome !== null && (outcome !== 'treatment' || outcomeDetail !== '');
  return [
    ...(toSay ? [paragraph([{ text: words.outcome[outcome], weight: 'bold' }, { text: outcomeDetail ? `${words.colon}${outcomeDetail}` : '' }], style)] : []),
    ...plan.map((step, index) => paragraph(stepRuns(step, index, words), { ...style, size: 9.6, after: 0.6 })),
    ...(plan.length === 0 && !toSay ? [paragraph(words.noStep, style)] : []),
    ...(conditions ? [paragraph([{ text: `${words.onCondition}${words.colon}`, weight: 'semibold' }, { text: conditions }], style)] : []),
    ...(minority.length > 0 || minorityWords ? [paragraph(words.minority, { ...style, weight: 'semibold' }), minorityBody(sheet, words, locale, { ...style, after: 0.6 })] : []),
    paragraph([{ text: `${words.quorum}${words.colon}`, weight: 'semibold' }, ...quorumLine(sheet, words, locale, false)], style),
    paragraph(own.version(sheet.version, signatory?.name ?? words.someone, moments.moment(sheet.signedAt)), { ...style, size: 8, colour: INK.third, after: 2 }),
  ];
}

function stepRuns({ name, lesionLetter, place, listedByEngine, conditions }: SheetStep, index: number, words: SheetWords): Run[] {
  const where = [lesionLetter && place ? `${lesionLetter}, ${place}` : lesionLetter, listedByEngine ? '' : words.notListed];
  const detail = where.filter(Boolean).join(' · ');
  return [
    { text: `${index + 1}.\u00a0${name}`, weight: 'bold' },
    { text: detail ? ` (${detail})` : '', colour: INK.second },
    { text: conditions ? `. ${words.onCondition}${words.colon}${conditions}` : '' },
  ];
}

function conflictLines({ conflicts }: MinutesItem, words: SheetWords, own: MinutesWords, locale: Locale): Block[] {
  if (conflicts.length === 0) return [];
  const text = conflicts.map(({ name, reason }) => `${name ?? words.someone} (${reason})`).join(SEMICOLON[locale]);
  return [paragraph([{ text: `${own.conflict}${words.colon}`, weight: 'semibold', colour: INK.amber }, { text }], { after: 2, indent: NUMBER_INDENT, size: 9 })];
}

function taskLines(tasks: readonly MinutesTask[], words: SheetWords, own: MinutesWords, locale: Locale, moments: Moments): Block[] {
  if (tasks.length === 0) return [];
  const lineOf = ({ what, assignee, specialty, dueOn }: MinutesTask) =>
    `${what} (${[assignee ?? (specialty ? SPECIALTY_NAMES[locale][specialty] : words.someone), own.until(moments.calendarDay(dueOn))].join(', ')})`;
  return [
    paragraph([{ text: `${own.tasks}${words.colon}`, weight: 'semibold' }, { text: tasks.map(lineOf).join(SEMICOLON[locale]) }], {
      indent: NUMBER_INDENT, size: 9, after: 2,
    }),
  ];
}
