import { type Participant, SPECIALTIES, type Specialty } from '@bonemet/board';
import { type Block, beside, rule, section, space, stack, together } from '../paper/block';
import type { Run } from '../paper/lines';
import { paragraph } from '../paper/paragraph';
import { type Cell, table } from '../paper/table';
import { INK } from '../paper/typeface';
import type { Locale } from '../words/locale';
import type { Moments } from '../words/moments';
import { specialtyInside, SPECIALTY_NAMES } from '../words/specialties';
import { sentence } from './case-lines';
import { type DecisionSheet, grouped } from './decision-sheet';
import { heading } from './layout-head';
import { anyOf } from './layout-plan';
import type { SheetWords } from './sheet-words';

/** Whether enough could judge, and what was missing; `whole` also says who they were. */
export function quorumLine({ quorum, present, unjudged }: DecisionSheet, words: SheetWords, locale: Locale, whole: boolean): Run[] {
  const missing = [
    quorum.missing.physicians > 0 ? words.missingPhysicians(quorum.missing.physicians) : '',
    quorum.missing.specialties > 0 ? words.missingSpecialties(quorum.missing.specialties) : '',
    ...unjudged.map(({ option, anyOf: able }) => words.unjudged(option, anyOf(able, words, locale))),
  ].filter(Boolean);
  const who = whole ? listed(present.length > 0 ? present : quorum.specialties, locale) : '';
  const verdict = quorum.reached ? words.reached : words.notReached;
  return [
    { text: `${whole ? sentence(verdict) : verdict}. `, weight: 'bold', colour: quorum.reached ? INK.green : INK.amber },
    { text: `${words.present(quorum.physicians, quorum.specialties.length)}${who ? `${words.colon}${who}` : ''}. ${missing.join(' ')}`.trim() },
  ];
}

export const quorumBlock = (sheet: DecisionSheet, words: SheetWords, locale: Locale): Block =>
  section(heading(words.quorum), [paragraph(quorumLine(sheet, words, locale, true), { after: 6 })]);

function listed(present: readonly Specialty[], locale: Locale): string {
  const counted = SPECIALTIES.map((specialty) => ({ specialty, count: present.filter((one) => one === specialty).length })).filter(({ count }) => count > 0);
  return counted.map(({ specialty, count }) => specialtyInside(specialty, locale) + (count > 1 ? ` (${count})` : '')).join(', ');
}

export function participantBlocks({ participants }: DecisionSheet, words: SheetWords, locale: Locale): Block[] {
  if (participants === null || participants.length === 0) return [];
  const conflicts = participants.some(({ conflict }) => conflict);
  return [
    section(heading(words.participants), [
      participantTable(participants, words, locale, conflicts ? 1 : 6),
      ...(conflicts ? [paragraph(words.conflictNote, { size: 8, colour: INK.third, after: 6 })] : []),
    ]),
  ];
}

/** Names in two columns, read down. */
export function participantTable(participants: readonly Participant[], words: SheetWords, locale: Locale, after: number): Block {
  const cellOf = ({ name, specialty, part, conflict }: Participant): Cell => ({
    words: [
      { text: name, weight: 'semibold' },
      { text: [specialty && specialtyInside(specialty, locale), part === 'member' ? '' : words.part[part]].filter(Boolean).map((text) => `, ${text}`).join('') },
      { text: conflict ? ` (${words.conflict})` : '', colour: INK.amber, weight: 'semibold' },
    ],
  });
  const half = Math.ceil(participants.length / 2);
  const rows = Array.from({ length: half }, (_, row): Cell[] => {
    const other = participants[row + half];
    return [cellOf(participants[row]!), other ? cellOf(other) : { words: '' }];
  });
  return table([{ title: '', width: 262 }, { title: '' }], rows, { pad: 0.5, size: 8.9, lines: false, headless: true, after });
}

/** Who signed and when, what the sheet is, and the fingerprint it was signed with. */
export function signatureBlock(sheet: DecisionSheet, words: SheetWords, moments: Moments, locale: Locale): Block {
  const { signatory, fingerprint } = sheet;
  const quiet = { size: 8, colour: INK.second };
  const role = [words.chair, signatory?.specialty ? SPECIALTY_NAMES[locale][signatory.specialty].toLowerCase() : ''].filter(Boolean).join(', ');
  return stack([
    rule(0.6, INK.line, 6),
    together(
      beside(
        section(heading(words.signature), [
          paragraph(signatory?.name ?? words.someone, { weight: 'bold', size: 10.2 }),
          paragraph(role, { size: 8.6 }),
          paragraph(moments.moment(sheet.signedAt), { size: 8.6 }),
        ]),
        stack([
          paragraph(`${words.creed} ${words.immutable}`, { ...quiet, after: 2.5 }),
          paragraph(`${words.fingerprint}${words.colon}${fingerprint ? grouped(fingerprint) : words.none}`, { ...quiet, size: 7.5, after: 1 }),
          paragraph(words.knowledge(sheet.engine, sheet.knowledgeVersion, grouped(sheet.knowledgeHash)), quiet),
        ]),
        0.3,
      ),
    ),
    space(0),
  ]);
}
