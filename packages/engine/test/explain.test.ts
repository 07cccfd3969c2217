import { describe, expect, it } from 'vitest';
import { countBack, evaluate, explain, isDay, type Facts, type LesionResult, type TechniqueId } from '../src/index.js';
import { readFixture } from './fixtures.js';

function lesionOf(facts: Facts): LesionResult {
  const [lesion] = evaluate({ facts }).lesions;
  if (lesion === undefined) throw new Error('one lesion expected');
  return lesion;
}

const painfulVertebra: Facts = { 'lesion.site': 'vertebra', 'pain.status': 'severe', 'lesion.matrix': 'lytic' };

describe('explain', () => {
  it('tells why, what is expected and how long it lasts, each with its source', () => {
    const explanation = explain(lesionOf(painfulVertebra), 'T-VP');
    expect(explanation.standing).toBe('proposed');
    expect(explanation.why.map(({ rule }) => rule)).toContain('R-067');
    expect(explanation.figures).toContain('EV-006');
    for (const list of [explanation.expected, explanation.delayAndDuration, explanation.complications]) {
      expect(list.length).toBeGreaterThan(0);
      expect(list.every(({ sources }) => sources.length > 0)).toBe(true);
    }
    expect(explanation.sources).toContainEqual(expect.objectContaining({ file: '001', lines: [85, 90] }));
  });

  it('cites every place once, in the order of the publications', () => {
    const { sources } = explain(lesionOf(painfulVertebra), 'T-VP');
    const keys = sources.map(({ file, lines: [first, last] }) => `${file} ${first * 1000 + last + 1e7}`);
    expect(keys).toEqual([...new Set(keys)].sort());
  });

  it('tells why not: what sets aside, what holds, what calls for caution', () => {
    const facts: Facts = {
      ...painfulVertebra,
      'neuro.canal': 'neural_compression',
      'labs.platelets': 40,
      'lesion.joint_breach': 'yes',
    };
    const explanation = explain(lesionOf(facts), 'T-VP');
    expect(explanation.excluded.map(({ rule }) => rule)).toContain('R-070');
    expect(explanation.held.map(({ rule }) => rule)).toEqual(['R-046']);
    expect(explanation.cautions.map(({ rule }) => rule)).toContain('R-063');
    expect(explanation.conflicts).toContain('C-07');
  });

  it('explains a technique that is only set aside, and one that is not mentioned', () => {
    const lesion = lesionOf({ 'lesion.site': 'tibia', 'patient.active_general_infection': 'yes' });
    expect(explain(lesion, 'T-LONGCEM')).toMatchObject({ standing: 'set_aside', why: [] });
    expect(explain(lesion, 'T-SYST')).toMatchObject({ standing: 'not_listed', excluded: [], held: [] });
  });

  it('names the rules that one or two facts keep from proposing a technique', () => {
    const lesion = lesionOf({ 'lesion.site': 'vertebra' });
    const open = lesion.couldOpen.find(({ technique }) => technique === 'T-CRYO');
    expect(explain(lesion, 'T-CRYO').couldOpen).toContainEqual(open);
  });

  it('says what to verify first', () => {
    const { toVerify } = explain(lesionOf(painfulVertebra), 'T-VP');
    expect(toVerify).toContainEqual({ rule: 'R-045', verbs: ['EXCLUDE'], missing: ['patient.cement_allergy'] });
  });

  it('runs no rule again: it only reads the result', () => {
    const frozen = JSON.parse(JSON.stringify(lesionOf(painfulVertebra))) as LesionResult;
    expect(explain(frozen, 'T-VP')).toEqual(explain(lesionOf(painfulVertebra), 'T-VP'));
  });

  it('explains every technique for every worked case', () => {
    const techniques: readonly TechniqueId[] = ['T-VP', 'T-RFA-M', 'T-NEURO-M', 'T-NONE', 'T-SURG-OTHER'];
    for (const { facts } of readFixture<{ facts: Facts }[]>('worked-cases')) {
      const lesion = lesionOf(facts);
      for (const { technique, standing } of lesion.options) {
        const explanation = explain(lesion, technique);
        expect(explanation.standing).toBe(standing);
        expect(explanation.why.length).toBeGreaterThan(0);
      }
      for (const technique of techniques) expect(explain(lesion, technique).technique).toBe(technique);
    }
  });
});

describe('preparation', () => {
  const facts: Facts = {
    ...painfulVertebra,
    'meds.vka': 'yes',
    'meds.doac': 'apixaban',
    'meds.clopidogrel': 'yes',
    'meds.aspirin_mg_day': 160,
  };
  const rulesAndDays = (planned: Parameters<typeof explain>[2]) =>
    explain(lesionOf(facts), 'T-VP', planned).preparation.map(({ statement, day }) => [statement.rule, day]);

  it('counts days back from the planned day, the longest interval first', () => {
    expect(rulesAndDays('2026-03-03')).toEqual([
      ['R-052', '2026-02-26'],
      ['R-055', '2026-02-26'],
      ['R-050', '2026-03-01'],
      ['R-049', '2026-03-02'],
      ['R-059', null],
    ]);
  });

  it('gives the intervals alone without a planned day', () => {
    expect(rulesAndDays(null).every(([, day]) => day === null)).toBe(true);
    const leads = explain(lesionOf(facts), 'T-VP').preparation.map(({ lead }) => lead);
    expect(leads).toContainEqual({ amount: 48, unit: 'hours' });
  });

  it('counts over the ends of months and years, and part of a day as a day', () => {
    expect(countBack('2028-03-01', { amount: 1, unit: 'days' })).toBe('2028-02-29');
    expect(countBack('2026-01-02', { amount: 5, unit: 'days' })).toBe('2025-12-28');
    expect(countBack('2026-01-02', { amount: 36, unit: 'hours' })).toBe('2025-12-31');
  });

  it.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['0202-01-01', false],
    ['1900-01-01', true],
    ['', false],
  ])('knows whether %j is a day', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});
