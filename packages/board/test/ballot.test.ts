import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeBallot, STANDING_ALTERNATIVES, surgeryAt } from '../src';

const lines = (options: ReturnType<typeof composeBallot>) => options.map(({ key }) => key);

describe('composeBallot', () => {
  it('asks about every alternative even when the engine lists nothing', () => {
    const ballot = composeBallot([], [{ letter: 'A', site: 'vertebra' }]);
    expect(lines(ballot)).toEqual(['T-SURG-SPINE:A', 'T-RT:A', 'T-SBRT:A', 'T-SYST:-', 'T-MED:-', 'T-BIOPSY:A', 'T-NONE:A']);
    expect(ballot.every(({ listedByEngine, label }) => !listedByEngine && label !== null)).toBe(true);
  });

  it('starts with what the engine lists, once, and adds only what it did not list', () => {
    const ballot = composeBallot(
      [
        { technique: 'T-SCREW', lesionLetter: 'A', lesionSite: 'femoral_neck' },
        { technique: 'T-SURG-LONG', lesionLetter: 'A', lesionSite: 'femoral_neck' },
        { technique: 'T-SCREW', lesionLetter: 'A', lesionSite: 'femoral_neck' },
        { technique: 'T-RT', lesionLetter: 'A', lesionSite: 'femoral_neck' },
        { technique: 'T-SYST', lesionLetter: 'A', lesionSite: 'femoral_neck' },
      ],
      [{ letter: 'A', site: 'femoral_neck' }, { letter: 'B', site: 'sacrum' }],
    );
    expect(lines(ballot)).toEqual([
      'T-SCREW:A', 'T-SURG-LONG:A', 'T-RT:A', 'T-SYST:A',
      'T-SURG-SPINE:B', 'T-RT:B', 'T-SBRT:A', 'T-SBRT:B', 'T-MED:-', 'T-BIOPSY:A', 'T-BIOPSY:B', 'T-NONE:A', 'T-NONE:B',
    ]);
    expect(ballot.filter(({ listedByEngine }) => listedByEngine)).toHaveLength(4);
  });

  it('takes a technique without a letter as listed for every lesion', () => {
    const ballot = composeBallot([{ technique: 'T-NONE', lesionLetter: null, lesionSite: null }], [{ letter: 'A', site: 'rib' }]);
    expect(lines(ballot).filter((key) => key.startsWith('T-NONE'))).toEqual(['T-NONE:-']);
  });

  it('knows lesions that only the engine names, and still asks when there is no lesion', () => {
    expect(lines(composeBallot([{ technique: 'T-CEM', lesionLetter: 'C', lesionSite: 'acetabulum' }]))).toContain('T-SURG-ACET:C');
    expect(lines(composeBallot([]))).toContain('T-SURG-OTHER:-');
  });

  it('ends with the options of the board', () => {
    const label = { en: 'Wait for the new scan', fr: 'Attendre le nouveau scanner' };
    expect(composeBallot([], [], [{ label, lesionLetter: 'A' }, { label, lesionLetter: null }]).slice(-2)).toEqual([
      { key: 'own:1', technique: null, label, lesionLetter: 'A', listedByEngine: false },
      { key: 'own:2', technique: null, label, lesionLetter: null, listedByEngine: false },
    ]);
  });

  it.each([
    ['vertebra', 'T-SURG-SPINE'], ['sacrum', 'T-SURG-SPINE'], ['acetabulum', 'T-SURG-ACET'],
    ['femoral_head', 'T-SURG-LONG'], ['femoral_neck', 'T-SURG-LONG'], ['proximal_femur_unspecified', 'T-SURG-LONG'],
    ['femur_trochanteric', 'T-SURG-LONG'], ['femur_diaphysis', 'T-SURG-LONG'], ['femur_distal', 'T-SURG-LONG'],
    ['humeral_head', 'T-SURG-LONG'], ['humerus_proximal_unspecified', 'T-SURG-LONG'], ['humerus_shaft', 'T-SURG-LONG'],
    ['tibia', 'T-SURG-LONG'], ['other_long_bone', 'T-SURG-LONG'], ['iliac_wing', 'T-SURG-OTHER'],
    ['sacroiliac_region', 'T-SURG-OTHER'], ['superior_strait', 'T-SURG-OTHER'], ['pubic_ischial_rami', 'T-SURG-OTHER'],
    ['sternum', 'T-SURG-OTHER'], ['rib', 'T-SURG-OTHER'], ['scapula_glenoid', 'T-SURG-OTHER'],
    ['scapula_body', 'T-SURG-OTHER'], ['clavicle', 'T-SURG-OTHER'], ['skull', 'T-SURG-OTHER'],
    ['soft_tissue', 'T-SURG-OTHER'], ['other_bone', 'T-SURG-OTHER'], [null, 'T-SURG-OTHER'],
  ])('surgery at %s is %s', (site, code) => {
    expect(surgeryAt(site)).toBe(code);
  });

  it('repeats no line and leaves out no alternative, whatever the engine lists', () => {
    const aLetter = fc.option(fc.constantFrom('A', 'B'));
    const aListed = fc.record({
      technique: fc.constantFrom('T-RT', 'T-SYST', 'T-SURG-SPINE', 'T-CEM', 'T-NONE'),
      lesionLetter: aLetter,
      lesionSite: fc.option(fc.constantFrom('vertebra', 'tibia')),
    });
    const lesions = [{ letter: 'A', site: 'vertebra' }, { letter: 'B', site: 'tibia' }];
    fc.assert(fc.property(fc.array(aListed), (listed) => {
      const keys = lines(composeBallot(listed, lesions));
      expect(new Set(keys).size).toBe(keys.length);
      for (const { technique } of STANDING_ALTERNATIVES) {
        expect(keys.some((key) => key.startsWith(technique ?? 'T-SURG-'))).toBe(true);
      }
    }));
  });
});
