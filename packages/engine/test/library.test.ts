import { describe, expect, it } from 'vitest';
import { RULES, scoreFacts, SINS_FIELDS, SINS_POINTS, TECHNIQUES, type Facts, type SinsItem } from '../src/index.js';
import {
  ANOMALY_IDS,
  anomalyText,
  GLOSSARY,
  OPEN_QUESTION_IDS,
  questionText,
  STUDIES,
  studiesQuotedAt,
  SYSTEM_IDS,
  systemPage,
  techniquePage,
  type LibraryPage,
  type LibraryTexts,
} from '../src/library/index.js';
import { cite } from '../src/sources/source.js';
import { englishLibrary } from '../src/texts/en/library.js';
import { frenchLibrary } from '../src/texts/fr/library.js';

const libraries: readonly (readonly [string, LibraryTexts])[] = [
  ['English', englishLibrary],
  ['French', frenchLibrary],
];

const pagesOf = (library: LibraryTexts): LibraryPage[] => [
  ...TECHNIQUES.map(({ id }) => techniquePage(id, library)),
  ...SYSTEM_IDS.map((id) => systemPage(id, library)),
];

const wordsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value === null || typeof value !== 'object'
      ? []
      : Object.values(value).flatMap(wordsOf);

const textsOf = ({ monographs, systems, notes, words, texts }: LibraryTexts): string[] =>
  wordsOf([monographs, systems, notes, words, texts.rules, texts.conflicts, texts.evidence, texts.fields, texts.verbs]);

describe.each(libraries)('library in %s', (_, library) => {
  it('has a page for each of 46 techniques and 38 systems, with words for every statement', () => {
    const pages = pagesOf(library);
    expect(pages).toHaveLength(46 + 38);
    for (const { id, title, sections } of pages) {
      expect(title, id).not.toBe('');
      expect(sections.length, id).toBeGreaterThan(0);
      const statements = sections.flatMap((section) => section.statements);
      expect(
        statements.filter(({ text }) => text.trim() === ''),
        id,
      ).toEqual([]);
      for (const { columns, rows } of sections.flatMap((section) => section.tables)) {
        expect(
          rows.filter(({ cells }) => cells.length !== columns.length),
          id,
        ).toEqual([]);
      }
    }
  });

  it('names 23 anomalies and 37 open questions', () => {
    const texts = [
      ...ANOMALY_IDS.map((id) => anomalyText(id, library)),
      ...OPEN_QUESTION_IDS.map((id) => questionText(id, library)),
    ];
    expect(texts).toHaveLength(23 + 37);
    expect(texts.filter(({ text }) => text.length < 20)).toEqual([]);
  });

  it('speaks to clinicians: no internal number, no code of an article', () => {
    const internal =
      /(?<![\d,][\s\u00a0\u202f]?)\b00[0-4]\b|\b(?:SYS|AN|OQ|EV|T)-[A-Z0-9]|\b[CR]-\d{2,3}\b|\bTableau 8\b/;
    expect(textsOf(library).filter((text) => internal.test(text) && !/^R-\d+$/.test(text))).toEqual([]);
  });

  it('never tells anyone to stop or start a drug', () => {
    const order = /(?:^|[.:;] )(?:Stop|Start|Discontinue|Arrêter|Arrêtez|Débuter|Interrompre|Suspendre)\b/;
    expect(textsOf(library).filter((text) => order.test(text))).toEqual([]);
  });

  it('shows in its table the points with which the SINS is computed', () => {
    const { sections } = systemPage('sins', library);
    const [table] = sections.flatMap(({ tables }) => tables);
    const printed = table?.rows.map(({ cells }) => Number(cells[2])) ?? [];
    const computed = (Object.keys(SINS_POINTS) as SinsItem[]).flatMap((item) =>
      [...new Set(Object.values(SINS_POINTS[item]))].sort((a, b) => b - a),
    );
    expect(printed).toEqual(computed);
    const facts: Facts = { 'lesion.site': 'vertebra', [SINS_FIELDS.collapse]: 'gt_50' };
    expect(scoreFacts(facts).sins.items.collapse).toBe(3);
  });
});

describe('French typography', () => {
  const texts = textsOf(frenchLibrary);

  it('puts a no-break space before : ; ? ! % » and after «', () => {
    expect(texts.filter((text) => / [:;?!%»]|« /.test(text))).toEqual([]);
  });

  it('uses the typographic apostrophe', () => {
    expect(texts.filter((text) => /\p{L}'\p{L}/u.test(text))).toEqual([]);
  });
});

describe('glossary', () => {
  it('has each French term once, in order', () => {
    const terms = GLOSSARY.map(({ fr }) => fr);
    expect(new Set(terms).size).toBe(terms.length);
    expect([...terms].sort((a, b) => a.localeCompare(b, 'fr'))).toEqual(terms);
    expect(GLOSSARY.filter(({ fr, en }) => fr === '' || en === '')).toEqual([]);
  });
});

describe('studies', () => {
  it('are found where a publication quotes them', () => {
    expect(studiesQuotedAt(cite('000', 58)).map((id) => STUDIES[id].label)).toContain('Weill 1996');
    expect(studiesQuotedAt(cite('000', 3))).toEqual([]);
  });

  it('stand behind many rules', () => {
    const quoted = RULES.filter(({ sources }) => sources.some((source) => studiesQuotedAt(source).length > 0));
    expect(quoted.length).toBeGreaterThan(50);
  });
});
