import { type Block, beside, section, space } from '../paper/block';
import { paragraph } from '../paper/paragraph';
import { type Cell, table } from '../paper/table';
import { INK } from '../paper/typeface';
import type { DecisionSheet, SheetLesion } from './decision-sheet';
import { heading } from './layout-head';
import type { SheetWords } from './sheet-words';

/** Why the board was asked, about whom, what the patient wants, and what is known of each lesion. */
export function caseBlocks(sheet: DecisionSheet, words: SheetWords): Block[] {
  const patient = [sheet.person, sheet.primary].filter(Boolean).join('. ');
  const lines = [
    ...(patient ? [{ text: `${patient}. `, weight: 'semibold' as const }] : []),
    { text: sheet.facts.length === 0 ? '' : `${sentences(sheet.facts)}.` },
  ];
  return [
    section(heading(words.question), [paragraph(sheet.question, { after: 6 })]),
    beside(
      section(heading(words.patient), [paragraph(lines, { after: 6 })]),
      section(heading(words.wishes), [paragraph(sheet.patientWishes, { after: 6 })]),
      0.56,
    ),
    ...(sheet.lesions.length === 0 ? [] : [section(heading(words.lesions), [lesionTable(sheet.lesions, words)]), space(6)]),
  ];
}

const sentences = (facts: readonly string[]) => {
  const joined = facts.join(', ');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
};

function lesionTable(lesions: readonly SheetLesion[], words: SheetWords): Block {
  const rows = lesions.map(({ letter, label, facts, scores }): Cell[] => [
    { words: [{ text: letter, weight: 'bold' }] },
    {
      words: [{ text: label, weight: 'semibold' }, { text: facts.length === 0 ? '' : `. ${sentences(facts)}.`, colour: INK.second }],
    },
    {
      words:
        scores.length === 0
          ? [{ text: words.noScore, colour: INK.third }]
          : scores.flatMap(({ name, text, category }, index) => [
              { text: `${index > 0 ? '\n' : ''}${name}\u00a0` },
              { text, weight: 'bold' as const },
              { text: category ? `, ${category}` : '' },
            ]),
    },
  ]);
  const columns = [{ title: '', width: 16, heads: true }, { title: words.lesion }, { title: words.scores, width: 112, align: 'right' as const }];
  return table(columns, rows, { pad: 1.6, headless: true });
}
