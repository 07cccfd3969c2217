import { describe, expect, it } from 'vitest';
import { scoreFacts, type Facts } from '../src/index.js';
import { exceeds } from '../src/scores/femoral-criteria.js';
import { pointsOf } from '../src/scores/points.js';
import { situationOf } from './fixtures.js';

describe('points', () => {
  it('are those of a value of the table, and of nothing that only resembles one', () => {
    expect(pointsOf({ lytic: 2, none: 0 }, 'lytic')).toBe(2);
    expect(pointsOf({ lytic: 2, none: 0 }, 'none')).toBe(0);
    for (const value of [undefined, null, 'permeative', 'toString', ['lytic'], 2]) {
      expect(pointsOf({ lytic: 2, none: 0 }, value)).toBeNull();
    }
  });
});

describe('scores that do not apply', () => {
  it('are empty but for the items, and ask for nothing', () => {
    const rib = scoreFacts({ 'lesion.site': 'rib' });
    const unknownItems = { location: null, pain: null, bone: null, alignment: null };
    expect(rib.sins).toEqual({
      applicable: false,
      items: { ...unknownItems, collapse: null, posterolateral: null },
      min: null,
      max: null,
      total: null,
      missing: [],
      categories: [],
      category: null,
    });
    expect(rib.mirels).toEqual({
      applicable: false,
      items: { site: null, lesion: null, size: null, pain: null },
      min: null,
      max: null,
      total: null,
      missing: [],
    });
    expect(rib.vanDerLinden).toEqual({
      applicable: false,
      positive: null,
      criteria: { axial: null, circumferential: null },
      missing: [],
    });
  });

  it('keep what was entered, whatever the site', () => {
    const entered = { 'lesion.site': 'rib', 'longbone.axial_cortical_mm': 31, 'spine.level': 'L1' } as const;
    const { vanDerLinden, sins } = scoreFacts(entered);
    expect(vanDerLinden).toMatchObject({ positive: null, criteria: { axial: true, circumferential: null } });
    expect(sins.items.location).toBe(3);
  });
});

const WALLS = ['yes', 'no', null] as const;
const SUBCHONDRAL = ['intact', 'limited', 'extensive', null] as const;

/** Every combination of collapse, medial wall, roof and lateral rim that has a group (Ahmed 2019). */
const GROUPS: readonly (readonly [pattern: RegExp, subchondral: RegExp, group: string])[] = [
  [/^yes/, /./, 'IV'],
  [/^no yes yes yes$/, /./, 'III'],
  [/^no yes no no$/, /./, 'II'],
  [/^no no no no$/, /intact|limited/, 'I'],
];

function expectedGroup(walls: readonly (string | null)[], subchondral: string | null): string | null {
  const found = GROUPS.find(([pattern, bone]) => pattern.test(walls.join(' ')) && bone.test(String(subchondral)));
  return found?.[2] ?? null;
}

function acetabulum(walls: readonly ('yes' | 'no' | null | undefined)[], subchondral: (typeof SUBCHONDRAL)[number]) {
  const [collapse = null, medial = null, roof = null, lateral = null] = walls;
  const facts: Facts = {
    'lesion.site': 'acetabulum',
    'pelvis.subchondral': subchondral,
    'pelvis.medial_wall_destroyed': medial,
    'pelvis.roof_destroyed': roof,
    'pelvis.lateral_rim_destroyed': lateral,
    'pelvis.acetabular_collapse': collapse,
  };
  return facts;
}

const COMBINATIONS = WALLS.flatMap((collapse) =>
  WALLS.flatMap((medial) => WALLS.flatMap((roof) => WALLS.map((lateral) => [collapse, medial, roof, lateral]))),
);

describe('acetabular groups of Harrington', () => {
  it('follow from every combination of components as the article defines them', () => {
    for (const walls of COMBINATIONS) {
      for (const subchondral of SUBCHONDRAL) {
        const facts = acetabulum(walls, subchondral);
        const expected = expectedGroup(walls, subchondral);
        const { group, origin } = scoreFacts(facts).harringtonAcetabular;
        expect([group, origin], JSON.stringify(facts)).toEqual([expected, expected === null ? null : 'components']);
        const reported = scoreFacts({ ...facts, 'pelvis.harrington_reported': 'III' }).harringtonAcetabular;
        const wanted = expected === null ? ['III', 'reported'] : [expected, 'components'];
        expect([reported.group, reported.origin]).toEqual(wanted);
      }
    }
    expect(COMBINATIONS).toHaveLength(81);
  });

  it('ask for the components that are not known while they give no group', () => {
    const missingOf = (...[walls, subchondral]: Parameters<typeof acetabulum>) =>
      scoreFacts(acetabulum(walls, subchondral)).harringtonAcetabular.missing;
    expect(missingOf([], null)).toEqual(['subchondral', 'medialWall', 'roof', 'lateralRim', 'collapse']);
    expect(missingOf(['no', 'yes', null, 'no'], 'intact')).toEqual(['roof']);
    expect(missingOf(['no', 'no', 'no', 'no'], null)).toEqual(['subchondral']);
    expect(missingOf(['no', 'no', 'yes', 'no'], 'intact')).toEqual([]);
    expect(missingOf(['yes', null, null, null], null)).toEqual([]);
  });

  it('do not apply elsewhere, and apply without a site when something of the acetabulum is known', () => {
    const collapsed: Facts = { ...acetabulum(['yes'], 'limited'), 'lesion.site': 'sacrum' };
    expect(scoreFacts(collapsed).harringtonAcetabular).toEqual({
      applicable: false,
      group: null,
      origin: null,
      components: { subchondral: 'limited', medialWall: null, roof: null, lateralRim: null, collapse: 'yes' },
      missing: [],
    });
    expect(scoreFacts({}).harringtonAcetabular.applicable).toBeNull();
    expect(scoreFacts({ 'pelvis.sacral_zone': 'ala' }).harringtonAcetabular.applicable).toBeNull();
    expect(scoreFacts({ 'pelvis.harrington_reported': 'II' }).harringtonAcetabular.applicable).toBe(true);
    expect(scoreFacts({ 'pelvis.roof_destroyed': 'no' }).harringtonAcetabular.applicable).toBe(true);
  });
});

describe('femoral criteria', () => {
  const femur: Facts = { 'lesion.site': 'femur_diaphysis' };

  it('name what is not known, in the order of the list', () => {
    expect(scoreFacts(femur).vanDerLinden.missing).toEqual(['axial', 'circumferential']);
    expect(scoreFacts({ ...femur, 'lesion.size_mm': 10 }).harringtonFemur).toEqual({
      applicable: true,
      positive: null,
      criteria: {
        corticalDestruction: null,
        size: false,
        lesserTrochanterAvulsion: null,
        stressPainAfterRadiotherapy: null,
      },
      missing: ['corticalDestruction', 'lesserTrochanterAvulsion', 'stressPainAfterRadiotherapy'],
    });
    const complete = { 'longbone.axial_cortical_mm': 0, 'longbone.circumferential_pct': 51 };
    expect(scoreFacts({ ...femur, ...complete }).vanDerLinden).toEqual({
      applicable: true,
      positive: 'yes',
      criteria: { axial: false, circumferential: true },
      missing: [],
    });
  });

  it('apply to a femur alone; without a site, a fact of a long bone shows one and a size does not', () => {
    expect(scoreFacts(femur).harringtonFemur.applicable).toBe(true);
    expect(scoreFacts({ 'lesion.site': 'tibia' }).harringtonFemur.applicable).toBe(false);
    expect(scoreFacts({}).harringtonFemur.applicable).toBeNull();
    expect(scoreFacts({ 'lesion.size_mm': 40 }).harringtonFemur.applicable).toBeNull();
    expect(scoreFacts({ 'longbone.stress_pain_after_rt': 'no' }).harringtonFemur.applicable).toBe(true);
    expect(scoreFacts({ 'longbone.stress_pain_after_rt': 'no' }).vanDerLinden.applicable).toBeNull();
  });

  it('exceed a limit by a number only, and strictly', () => {
    expect([49, 50, 50.1].map(exceeds(50))).toEqual([false, false, true]);
    expect(['51', undefined, null].map(exceeds(50))).toEqual([false, false, false]);
  });
});

describe('computed facts', () => {
  it('stay unknown without a site, whatever the scores say', () => {
    const facts: Facts = {
      'longbone.axial_cortical_mm': 31,
      'longbone.lesser_trochanter_avulsion': 'yes',
      'pelvis.acetabular_collapse': 'yes',
      'longbone.mirels_site': 'lower_limb',
      'longbone.mirels_lesion': 'lytic',
      'longbone.mirels_size': 'gt_two_thirds',
      'longbone.mirels_pain': 'functional',
    };
    const nothing = {
      'calc.mirels_total': null,
      'calc.harrington_acetabular': null,
      'calc.vdl_positive': null,
      'calc.harrington_femur_positive': null,
    };
    expect(situationOf(facts).computed).toMatchObject(nothing);
    expect(situationOf({ ...facts, 'lesion.site': 'femoral_neck' }).computed).toMatchObject({
      'calc.mirels_total': 11,
      'calc.harrington_acetabular': null,
      'calc.vdl_positive': 'yes',
      'calc.harrington_femur_positive': 'yes',
    });
  });

  it('confine an incomplete total of Mirels at a site only', () => {
    const facts: Facts = { 'longbone.mirels_pain': 'functional', 'longbone.mirels_lesion': 'lytic' };
    const interval = (entered: Facts) => {
      const { lowest, highest } = situationOf(entered).facts;
      return [lowest, highest].map((bounds) => bounds.filter((bound) => !Number.isNaN(bound)));
    };
    expect(interval({ ...facts, 'lesion.site': 'tibia' })).toEqual([[8], [12]]);
    expect(interval(facts)).toEqual([[], []]);
    expect(interval({ ...facts, 'lesion.site': 'rib' })).toEqual([[], []]);
  });
});
