import { type Block, beside, rule, space, stack } from '../paper/block';
import { panel } from '../paper/panel';
import { paragraph } from '../paper/paragraph';
import { table } from '../paper/table';
import { INK } from '../paper/typeface';
import type { Moments } from '../words/moments';
import type { DecisionSheet, SheetIdentity } from './decision-sheet';
import type { SheetWords } from './sheet-words';

export const heading = (words: string): Block => paragraph(words, { tag: 'H2', size: 9.6, weight: 'bold', after: 1.2 });

/** Which board, which case, when and by which version; then what nobody may overlook. */
export function headBlocks(sheet: DecisionSheet, identity: SheetIdentity | null | undefined, words: SheetWords, moments: Moments): Block[] {
  const quiet = { size: 8.3, colour: INK.second };
  const left = stack([paragraph(sheet.board, { ...quiet, colour: INK.third }), paragraph(words.title, { tag: 'H1', size: 20, weight: 'bold' })]);
  const right = stack([
    paragraph(sheet.pseudonym, { size: 13.2, weight: 'bold', align: 'right' }),
    paragraph(words.boardOf(moments.day(sheet.meetingAt), sheet.position, sheet.cases), { ...quiet, align: 'right' }),
    paragraph(words.signed(sheet.version, moments.moment(sheet.signedAt)), { ...quiet, align: 'right' }),
  ]);
  const blocks = [beside(left, right, 0.44), space(5), rule(1.8, INK.text, 7)];
  if (sheet.standing === 'provisional') {
    const notice = paragraph([{ text: `${words.provisional.title}. `, weight: 'bold', colour: INK.amber }, { text: words.provisional.note }]);
    blocks.push(panel(notice, INK.amber, '#fdf3e7', 6));
  }
  if (sheet.amendmentReason) {
    blocks.push(paragraph([{ text: `${words.replaces(sheet.version - 1)} `, weight: 'semibold' }, { text: sheet.amendmentReason }], { after: 5 }));
  }
  if (identity !== undefined) blocks.push(panel(identityBlock(identity, words, moments), INK.text, INK.ground, 6));
  return blocks;
}

function identityBlock(identity: SheetIdentity | null, words: SheetWords, moments: Moments): Block {
  if (identity === null) return paragraph(words.noIdentity);
  const columns = [{ title: words.familyName, heads: true }, { title: words.givenNames, width: 150 }, { title: words.birthDate, width: 100 }, { title: words.recordNumber, width: 90 }];
  const row = [
    { words: [{ text: identity.familyName, weight: 'bold' as const }] },
    { words: identity.givenNames },
    { words: moments.calendarDay(identity.birthDate) },
    { words: identity.recordNumber },
  ];
  return table(columns, [row], { size: 9.3, pad: 0.6 });
}
