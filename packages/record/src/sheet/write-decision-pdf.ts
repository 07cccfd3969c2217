import { beside, type Block } from '../paper/block';
import { drawInTurns, type Pause } from '../paper/in-turns';
import { type Furniture, Paper, type PaperOptions } from '../paper/paper';
import type { Typeface } from '../paper/typeface';
import { writeSmall } from '../paper/write-small';
import { type Locale, LOCALE_TAGS } from '../words/locale';
import { momentsIn } from '../words/moments';
import type { DecisionSheet, SheetIdentity } from './decision-sheet';
import { caseBlocks } from './layout-case';
import { participantBlocks, quorumBlock, signatureBlock } from './layout-end';
import { headBlocks } from './layout-head';
import { dissentBlocks, planBlocks } from './layout-plan';
import { ratingBlocks } from './layout-ratings';
import { SHEET_WORDS } from './sheet-words';

export type DecisionPdf = {
  readonly sheet: DecisionSheet;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly typeface: Typeface;
  readonly pause: Pause;
  /** Undefined: the sheet goes by its pseudonym. Null: it was asked for, and nobody has recorded one. */
  readonly identity?: SheetIdentity | null | undefined;
};

/** Down to the smallest letters that still read well. */
const SMALLER = [0.95, 0.9] as const;

/** A signed decision as a tagged A4 document, in the order of a French board's sheet. The same decision gives the same bytes. */
export async function writeDecisionPdf(order: DecisionPdf): Promise<Uint8Array> {
  const widths = new Map<string, number>();
  const pagesAt = async (scale: number) => (await draft(order, { scale, widths, dry: true })).pages;
  let chosen = { scale: 1, pages: await pagesAt(1) };
  // Smaller letters are taken only where they save a page.
  for (const scale of SMALLER) {
    if (chosen.pages === 1) break;
    const pages = await pagesAt(scale);
    if (pages < chosen.pages) chosen = { scale, pages };
  }
  const paper = await draft(order, { scale: chosen.scale, widths });
  await order.pause();
  return paper.finish(furniture(order));
}

async function draft({ sheet, locale, timeZone, typeface, identity, pause }: DecisionPdf, attempt: Pick<PaperOptions, 'scale' | 'widths' | 'dry'>): Promise<Paper> {
  const words = SHEET_WORDS[locale];
  const moments = momentsIn(locale, timeZone);
  const paper = new Paper({
    typeface, ...attempt, language: LOCALE_TAGS[locale], createdAt: sheet.signedAt, subject: sheet.board,
    title: `${words.title}${words.colon}${sheet.pseudonym}, ${words.boardOf(moments.day(sheet.meetingAt), sheet.position, sheet.cases)}`,
  });
  const { difference, minority } = dissentBlocks(sheet, words, locale);
  const quorum = quorumBlock(sheet, words, locale);
  const blocks: Block[] = [
    ...headBlocks(sheet, identity, words, moments),
    ...caseBlocks(sheet, words),
    ...ratingBlocks(sheet, words, locale),
    ...planBlocks(sheet, words),
    ...(difference ? [beside(difference, minority), quorum] : [beside(minority, quorum)]),
    ...participantBlocks(sheet, words, locale),
    signatureBlock(sheet, words, moments, locale),
  ];
  await drawInTurns(paper, blocks, pause);
  return paper;
}

/** Every page says which sheet it belongs to and which of how many it is. */
function furniture({ sheet, locale, timeZone }: DecisionPdf): Furniture {
  const words = SHEET_WORDS[locale];
  const moments = momentsIn(locale, timeZone);
  const short = `${sheet.pseudonym} · ${words.boardOf(moments.day(sheet.meetingAt), sheet.position, sheet.cases)} · ${words.signed(sheet.version, moments.moment(sheet.signedAt))}`;
  const provisional = sheet.standing === 'provisional' ? `${words.provisional.title} · ` : '';
  return (paper, page, pages) => {
    paper.artifact(() => {
      if (page > 1) {
        writeSmall(paper, `${provisional}${short}`, 'left', paper.headTop);
        writeSmall(paper, words.title, 'right', paper.headTop);
        paper.headRule();
      }
      writeSmall(paper, words.creed, 'left', paper.footTop);
      writeSmall(paper, words.page(page, pages), 'right', paper.footTop);
    }, 'Pagination');
  };
}
