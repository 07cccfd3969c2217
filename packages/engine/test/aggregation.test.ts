import { describe, expect, it } from 'vitest';
import { AIMS, english, evaluate, french, present, type Facts, type LesionResult } from '../src/index.js';
import { reach, shownAs } from '../src/evaluation/reach.js';

function lesionOf(facts: Facts): LesionResult {
  const [lesion] = evaluate({ facts }).lesions;
  if (lesion === undefined) throw new Error('one lesion expected');
  return lesion;
}

const optionOf = (lesion: LesionResult, technique: string) =>
  lesion.options.find((option) => option.technique === technique);

describe('generic techniques', () => {
  it.each([
    ['vertebra', 'T-VP'],
    ['acetabulum', 'T-ACET'],
    ['iliac_wing', 'T-RAMI'],
    ['sacroiliac_region', 'T-SACRO'],
    ['scapula_body', 'T-SCAP'],
    ['rib', 'T-FLAT'],
    ['femoral_head', 'T-HEAD'],
    ['tibia', 'T-LONGCEM'],
    ['skull', 'T-CEM'],
    ['superior_strait', 'T-CEM'],
    ['soft_tissue', null],
  ] as const)('cement at %s is shown as %s', (site, shown) => {
    expect(shownAs('T-CEM', site)).toBe(shown);
  });

  it('are listed as the form of the site, with its variants', () => {
    const lesion = lesionOf({
      'lesion.site': 'vertebra',
      'lesion.matrix': 'lytic',
      'pain.status': 'severe',
      'pain.distribution': 'localised',
    });
    expect(optionOf(lesion, 'T-CEM')).toBeUndefined();
    expect(optionOf(lesion, 'T-VP')?.variants.map(({ technique }) => technique)).toEqual(['T-BKP', 'T-VAI']);
  });

  it('close their modes, and are closed only when all modes are', () => {
    const base = { 'lesion.site': 'rib', 'pain.status': 'severe', 'pain.mechanisms': ['tumour_volume'] } as const;
    const pacemaker = lesionOf({ ...base, 'patient.pacemaker': 'yes' });
    const asideWith = (lesion: LesionResult): string[] => lesion.setAside.map(({ technique }) => technique);
    expect(asideWith(pacemaker)).toContain('T-RFA-M');
    expect(asideWith(pacemaker)).not.toContain('T-RFA');
    const option = optionOf(pacemaker, 'T-RFA');
    expect(option?.variants.find(({ technique }) => technique === 'T-RFA-M')?.setAsideBy).toContain('R-173');
    expect(reach({ verb: 'EXCLUDE', target: 'T-RFA' }, 'rib')).toEqual(['T-RFA', 'T-RFA-M', 'T-RFA-B']);
    expect(reach({ verb: 'EXCLUDE', target: 'T-RFA-M' }, 'rib')).toEqual(['T-RFA-M']);
  });
});

describe('tags', () => {
  it('stand for the techniques that are possible at the site', () => {
    const reached = reach({ verb: 'EXCLUDE', target: '@cement_only' }, 'rib');
    expect(reached).toEqual(['T-FLAT']);
    expect(reach({ verb: 'EXCLUDE', target: '@cement_containing' }, 'soft_tissue')).toEqual([]);
  });

  it('name generic cement alone while the site is unknown', () => {
    expect(reach({ verb: 'EXCLUDE', target: '@cement_only' }, null)).toEqual(['T-CEM']);
  });
});

describe('options', () => {
  const infected = lesionOf({
    'lesion.site': 'vertebra',
    'pain.status': 'severe',
    'lesion.matrix': 'lytic',
    'patient.active_general_infection': 'yes',
  });

  it('stand in both lists when one rule proposes and another sets aside', () => {
    const option = optionOf(infected, 'T-VP');
    expect(option?.excludedBy).toContain('R-040');
    expect(option?.conflicts).toContain('C-38');
    expect(infected.setAside.find(({ technique }) => technique === 'T-VP')).toMatchObject({
      verb: 'EXCLUDE',
      proposed: true,
    });
  });

  it('come in groups by aim, preferred first', () => {
    const lesion = lesionOf({
      'lesion.site': 'scapula_glenoid',
      'pain.status': 'severe',
      'goal.intents': ['tumour_control'],
      'nearby.visualisation_critical': 'yes',
    });
    const groups = lesion.options.map((option) => AIMS.indexOf(option.group));
    expect(groups).toEqual([...groups].sort((a, b) => a - b));
    const destruction = lesion.options.filter((option) => option.group === 'tumour_destruction');
    expect(destruction[0]).toMatchObject({ technique: 'T-CRYO', standing: 'preferred' });
  });

  it('say what to verify first, with the missing facts', () => {
    const toVerify = optionOf(infected, 'T-VP')?.toVerify.find(({ rule }) => rule === 'R-046');
    expect(toVerify).toEqual({ rule: 'R-046', verbs: ['HOLD', 'CAUTION'], missing: ['labs.platelets'] });
  });

  it('always exist for a painful lesion with a site', () => {
    for (const site of ['vertebra', 'skull', 'soft_tissue', 'other_bone', 'tibia'] as const) {
      expect(lesionOf({ 'lesion.site': site, 'pain.status': 'present' }).options.length).toBeGreaterThan(0);
    }
  });
});

describe('missing facts', () => {
  it('are fields that can be entered, those that decide most first', () => {
    const { missing } = lesionOf({ 'lesion.site': 'femur_diaphysis', 'pain.status': 'severe' });
    expect(missing.some(({ field }) => field.startsWith('calc.'))).toBe(false);
    const weights = missing.map(({ opens, closes }) => opens.length + closes.length);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(missing.map(({ field }) => field)).toContain('longbone.mirels_size');
  });

  it('lead to techniques that could be opened', () => {
    const lesion = lesionOf({ 'lesion.site': 'femur_diaphysis', 'pain.status': 'severe' });
    expect(lesion.couldOpen.every(({ missing }) => missing.length <= 2)).toBe(true);
    expect(lesion.couldOpen.some(({ technique }) => optionOf(lesion, technique) !== undefined)).toBe(false);
  });
});

describe('present', () => {
  it('adds the words of a language and changes nothing else', () => {
    const facts: Facts = { 'lesion.site': 'sternum', 'pain.status': 'severe', 'lesion.fracture': 'pathological' };
    const result = evaluate({ facts });
    const [en] = present(result, english).lesions;
    const [fr] = present(result, french).lesions;
    expect(en?.options.map(({ technique }) => technique)).toEqual(fr?.options.map(({ technique }) => technique));
    expect(en?.rules).toEqual(result.lesions[0]?.rules);
    expect(en?.options[0]?.reasons[0]?.text).not.toBe(fr?.options[0]?.reasons[0]?.text);
    expect(Object.keys(en?.options[0]?.reasons[0] ?? {}).slice(0, 4)).toEqual(['rule', 'verb', 'text', 'note']);
  });
});
