import { type Block, beside, rule, section, space, stack } from '../paper/block';
import { drawInTurns, type Pause } from '../paper/in-turns';
import { type Furniture, Paper } from '../paper/paper';
import { panel } from '../paper/panel';
import { paragraph } from '../paper/paragraph';
import { INK, type Typeface } from '../paper/typeface';
import { writeSmall } from '../paper/write-small';
import { participantTable } from '../sheet/layout-end';
import { heading } from '../sheet/layout-head';
import { SHEET_WORDS } from '../sheet/sheet-words';
import { type Locale, LOCALE_TAGS, SEMICOLON } from '../words/locale';
import { type Moments, momentsIn } from '../words/moments';
import { specialtyInside } from '../words/specialties';
import { caseBlock } from './layout-case';
import type { MeetingRecord } from './meeting-record';
import { MINUTES_WORDS } from './minutes-words';

export type MinutesPdf = { readonly meeting: MeetingRecord; readonly locale: Locale; readonly timeZone: string; readonly typeface: Typeface; readonly pause: Pause };

/** The minutes of a whole meeting as one tagged document. The same meeting gives the same bytes. */
export async function writeMinutesPdf({ meeting, locale, timeZone, typeface, pause }: MinutesPdf): Promise<Uint8Array> {
  const words = SHEET_WORDS[locale];
  const own = MINUTES_WORDS[locale];
  const moments = momentsIn(locale, timeZone);
  const paper = new Paper({
    typeface, scale: 1, language: LOCALE_TAGS[locale], createdAt: meeting.startsAt, subject: meeting.board,
    title: `${own.title}${words.colon}${meeting.board}, ${moments.day(meeting.startsAt)}`,
  });
  const blocks = [...headBlocks(meeting, locale, moments), ...meeting.items.map((item) => caseBlock(item, locale, moments)), rule(0.6, INK.line, 4), paragraph(own.foot, { size: 8, colour: INK.third })];
  await drawInTurns(paper, blocks, pause);
  await pause();
  return paper.finish(furniture(`${own.title} · ${meeting.board} · ${moments.day(meeting.startsAt)}`, locale));
}

function headBlocks(meeting: MeetingRecord, locale: Locale, moments: Moments): Block[] {
  const words = SHEET_WORDS[locale];
  const own = MINUTES_WORDS[locale];
  const quiet = { size: 8.3, colour: INK.second, align: 'right' } as const;
  const undecided = meeting.items.filter(({ decision }) => decision === null);
  const data = undecided.filter(({ stage }) => stage === 'needs_data').length;
  const cases = meeting.items.length;
  const counts = { cases, decided: cases - undecided.length, data, open: undecided.length - data };
  const excused = meeting.excused.map(({ name, specialty }) => [name, specialty && specialtyInside(specialty, locale)].filter(Boolean).join(', ')).join(SEMICOLON[locale]);
  return [
    beside(
      stack([paragraph(meeting.board, { size: 8.3, colour: INK.third }), paragraph(own.title, { tag: 'H1', size: 20, weight: 'bold' })]),
      stack([
        paragraph(moments.day(meeting.startsAt), { size: 13.2, weight: 'bold', align: 'right' }),
        paragraph([moments.time(meeting.startsAt), meeting.place].filter(Boolean).join(', '), quiet),
        paragraph(own.summary(counts), quiet),
      ]),
      0.5,
    ),
    space(5),
    rule(1.8, INK.text, 7),
    ...(meeting.status === 'closed' ? [] : [panel(paragraph(own.notClosed), INK.amber, INK.ground, 6)]),
    section(heading(words.participants), [
      meeting.participants.length === 0 ? paragraph(own.nobody, { after: 4 }) : participantTable(meeting.participants.map((person) => ({ ...person, conflict: false })), words, locale, 4),
      ...(excused ? [paragraph([{ text: `${own.excused}${words.colon}`, weight: 'semibold' }, { text: excused }], { after: 4, size: 8.9 })] : []),
    ]),
    space(3),
    paragraph(own.cases, { size: 9.6, weight: 'bold', after: 4 }),
  ];
}

function furniture(short: string, locale: Locale): Furniture {
  const words = SHEET_WORDS[locale];
  return (paper, page, pages) => {
    paper.artifact(() => {
      if (page > 1) {
        writeSmall(paper, short, 'left', paper.headTop);
        paper.headRule();
      }
      writeSmall(paper, words.creed, 'left', paper.footTop);
      writeSmall(paper, words.page(page, pages), 'right', paper.footTop);
    }, 'Pagination');
  };
}
