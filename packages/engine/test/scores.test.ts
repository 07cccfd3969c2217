import { describe, expect, it } from 'vitest';
import { scoreFacts, type HarringtonGroup, type MirelsScore, type SinsScore } from '../src/index.js';
import { readFixture, situationOf, type Vector } from './fixtures.js';

describe('SINS', () => {
  const vectors = readFixture<Vector<Partial<SinsScore>>[]>('sins');

  it.each(vectors.map((vector, index) => [index, vector] as const))('vector %i', (_, vector) => {
    expect(scoreFacts(vector.facts).sins).toMatchObject(vector.expect);
  });

  it('does not apply to a femur, whatever is entered', () => {
    const { sins } = scoreFacts({ 'lesion.site': 'femoral_neck', 'spine.level': 'L1' });
    expect(sins).toMatchObject({ applicable: false, min: null, max: null, total: null, category: null });
  });

  it('does not claim to apply while nothing says that the lesion is spinal', () => {
    expect(scoreFacts({ 'lesion.matrix': 'lytic' }).sins.applicable).toBeNull();
  });

  it('counts at a site only: the computed category stays unknown without one', () => {
    const facts = {
      'spine.level': 'L1',
      'spine.sins_pain': 'mechanical',
      'lesion.matrix': 'lytic',
      'spine.sins_alignment': 'subluxation',
      'spine.sins_collapse': 'gt_50',
      'spine.sins_posterolateral': 'bilateral',
    } as const;
    expect(situationOf(facts).computed['calc.sins_category']).toBeNull();
    const placed = situationOf({ ...facts, 'lesion.site': 'vertebra' });
    expect(placed.computed).toMatchObject({ 'calc.sins_total': 18, 'calc.sins_category': 'unstable' });
  });

  it('bounds a missing pain item by the recorded pain and a collapse of unstated degree', () => {
    const base = { 'lesion.site': 'vertebra', 'spine.level': 'L3' } as const;
    const { sins } = scoreFacts({ ...base, 'pain.status': 'severe', 'spine.sins_collapse': 'present_pct_unknown' });
    expect(sins.min).toBe(2 + 1 + 2);
    expect(sins.missing).toEqual(['pain', 'bone', 'alignment', 'collapse', 'posterolateral']);
  });
});

describe('Mirels', () => {
  const vectors = readFixture<Vector<Partial<MirelsScore>>[]>('mirels');

  it('gives the expected points for every vector', () => {
    for (const { facts, expect: expected } of vectors) expect(scoreFacts(facts).mirels).toMatchObject(expected);
    expect(vectors.length).toBeGreaterThan(80);
  });

  it('has no object once the bone is broken', () => {
    const { mirels } = scoreFacts({ 'lesion.site': 'humerus_shaft', 'lesion.fracture': 'pathological' });
    expect(mirels).toMatchObject({ applicable: false, min: null, max: null });
  });
});

describe('classifications', () => {
  it('gives the acetabular group of every vector', () => {
    const vectors = readFixture<Vector<HarringtonGroup | null>[]>('harrington-acetabular');
    for (const { facts, expect: group } of vectors) expect(scoreFacts(facts).harringtonAcetabular.group).toBe(group);
  });

  it('takes a reported group only where the components give none', () => {
    const { harringtonAcetabular } = scoreFacts({
      'lesion.site': 'acetabulum',
      'pelvis.harrington_reported': 'II',
    });
    expect(harringtonAcetabular).toMatchObject({ group: 'II', origin: 'reported' });
    const collapsed = scoreFacts({ 'pelvis.acetabular_collapse': 'yes', 'pelvis.harrington_reported': 'II' });
    expect(collapsed.harringtonAcetabular).toMatchObject({ group: 'IV', origin: 'components' });
  });

  it('checks the femoral criteria of every vector', () => {
    for (const { facts, expect: positive } of readFixture<Vector<string | null>[]>('van-der-linden')) {
      expect(scoreFacts(facts).vanDerLinden.positive).toBe(positive);
    }
    for (const { facts, expect: positive } of readFixture<Vector<string | null>[]>('harrington-femur')) {
      expect(scoreFacts(facts).harringtonFemur.positive).toBe(positive);
    }
  });

  it('classes the number of metastases and the dominant load of every vector', () => {
    for (const { facts, expect: oligo } of readFixture<Vector<string>[]>('oligo')) {
      expect(situationOf(facts).computed['calc.oligo']).toBe(oligo);
    }
    for (const { facts, expect: load } of readFixture<Vector<string>[]>('load-class')) {
      expect(situationOf(facts).computed['calc.load_class']).toBe(load);
    }
  });
});
