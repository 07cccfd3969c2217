import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CATALOGUE,
  CONFLICTS,
  english,
  ENGINE_VERSION,
  fieldLabel,
  formatSource,
  formatSources,
  french,
  KNOWLEDGE,
  knowledgeHash,
  PUBLICATIONS,
  RULES,
  sha256,
  techniqueById,
  techniqueName,
  TECHNIQUES,
  valueLabel,
  type Texts,
} from '../src/index.js';
import { COMPILED_RULES } from '../src/rules/compiled.js';
import { cite } from '../src/sources/source.js';

const textsOf = (texts: Texts): string[] => [
  ...Object.values(texts.rules).flatMap(({ message, notes = {} }) => [message, ...Object.values(notes)]),
  ...Object.values(texts.conflicts).flatMap(({ topic, display, positions }) => [topic, display, ...positions]),
  ...Object.values(texts.fields).flatMap(({ label, note = '', values = {} }) => [
    label,
    note,
    ...Object.values(values),
  ]),
  ...Object.values(texts.techniques),
  ...Object.values(texts.evidence).flatMap((evidence) => Object.values(evidence).filter((text) => text !== null)),
];

describe('catalogue', () => {
  it('holds 152 fields, ten of them computed', () => {
    expect(CATALOGUE).toHaveLength(152);
    expect(CATALOGUE.filter((field) => field.computed)).toHaveLength(10);
  });

  it('shares patient, cancer, laboratory, medication, centre and meeting facts between lesions', () => {
    const shared = new Set(CATALOGUE.filter((field) => field.scope === 'case').map((field) => field.group));
    expect([...shared].sort()).toEqual(['cancer', 'center', 'context', 'labs', 'meds', 'patient']);
  });

  it('gives numbers a range and choices their values', () => {
    for (const field of CATALOGUE.filter(({ computed }) => !computed)) {
      const numeric = field.type === 'number' || field.type === 'integer';
      expect(field.range !== null, field.id).toBe(numeric);
      expect(field.values.length > 0, field.id).toBe(!numeric && field.type !== 'text');
    }
  });
});

describe.each([english, french])('texts in $language', (texts) => {
  it('have a note only for an effect that exists', () => {
    for (const rule of COMPILED_RULES) {
      const effects = rule.effects.map(({ verb, target }) => `${verb} ${target}`);
      expect(effects, rule.id).toEqual(expect.arrayContaining(Object.keys(texts.rules[rule.id].notes ?? {})));
    }
  });

  it('name publications as a clinician does, and no internal number', () => {
    const internal = textsOf(texts).filter((text) =>
      /(?<!\d\s)\b00[0-4]\b|\[\d{3} L|\b(AN|OQ|C|R|EV)-\d|\bI-\d\d\b/.test(text),
    );
    expect(internal).toEqual([]);
  });

  it('are never empty where they must not be', () => {
    expect(RULES.filter(({ id }) => texts.rules[id].message.trim() === '')).toEqual([]);
    expect(Object.keys(texts.conflicts)).toEqual(Object.keys(CONFLICTS));
  });
});

describe('labels', () => {
  it('exist in both languages', () => {
    expect(fieldLabel('labs.platelets', 'fr')).toBe('Plaquettes');
    expect(valueLabel('lesion.site', 'vertebra', 'en')).toBe(english.fields['lesion.site'].values?.['vertebra']);
    expect(valueLabel('lesion.site', 'toString', 'en')).toBe('toString');
    expect(techniqueName('T-VP', 'fr')).toBe('Vertébroplastie');
  });
});

describe('techniques', () => {
  it('are 46, and their parents exist', () => {
    expect(TECHNIQUES).toHaveLength(46);
    for (const { parent } of TECHNIQUES) if (parent !== null) expect(techniqueById(parent)).toBeDefined();
    expect(techniqueById(['T', 'XYZ'].join('-'))).toBeUndefined();
  });
});

describe('sources', () => {
  it('read like a citation', () => {
    const section = (file: '000' | '001' | '002' | '004', heading: string, language: 'en' | 'fr' = 'en'): string =>
      formatSource({ file, heading, lines: [1, 1] }, language);
    expect(section('001', 'Percutaneous Osteosynthesis')).toBe('Mastier 2018, Percutaneous Osteosynthesis');
    expect(section('001', 'End points (untitled, opening)')).toBe('Mastier 2018, End points');
    expect(section('001', 'Objectives / opening (untitled)')).toBe('Mastier 2018, Objectives');
    expect(section('000', '1 a. › Technique › FIG. 1 caption')).toBe('Laredo 2018, Vertébroplastie, Technique, fig. 1');
    expect(section('000', 'TECHNIQUES ENDOVASCULAIRES')).toBe('Laredo 2018, Techniques endovasculaires');
    expect(section('000', 'INDICATIONS › Métastases vertébrales › TABLEAU 1 (SINS)', 'fr')).toBe(
      'Laredo 2018, Indications, Métastases vertébrales, tableau 1 (SINS)',
    );
    expect(section('004', 'Fig. 3 legend (Case 3)')).toBe('Ahmed 2019, fig. 3 (Case 3)');
  });

  it('name each publication once, and leave out a section that holds another', () => {
    const sources = [cite('000', 177), cite('000', 223), cite('001', 139), cite('001', 145)];
    expect(formatSources(sources, 'en')).toBe(
      'Laredo 2018, Indications, Métastases vertébrales; Mastier 2018, Percutaneous Osteosynthesis',
    );
    expect(formatSources(sources, 'fr')).toContain('\u00a0; Mastier 2018');
  });

  it('are four publications', () => {
    expect(Object.keys(PUBLICATIONS)).toEqual(['000', '001', '002', '004']);
    expect(KNOWLEDGE).toMatchObject({ version: '2026.11', rules: 280, sources: 4, conflicts: 38 });
  });
});

describe('hash', () => {
  it('is SHA-256', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
    expect(sha256('')).toMatch(/^e3b0c442/);
  });

  it('names the knowledge, always in the same way', () => {
    expect(knowledgeHash()).toMatch(/^sha256:[0-9a-f]{64}$/);
    expect(knowledgeHash()).toBe(knowledgeHash());
  });
});

describe('version', () => {
  it('is that of the package', () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
      version: string;
    };
    expect(ENGINE_VERSION).toBe(manifest.version);
  });
});
