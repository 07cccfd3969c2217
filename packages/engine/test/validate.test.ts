import { describe, expect, it } from 'vitest';
import { validate, validateFact, type InputError } from '../src/index.js';

function errorsOf(input: unknown): readonly InputError[] {
  const validation = validate(input);
  return validation.ok ? [] : validation.errors;
}

const brief = (input: unknown): string[] => errorsOf(input).map(({ path, code }) => `${path} ${code}`);

describe('validate', () => {
  it('accepts an empty case, a case without lesions, and lesions', () => {
    expect(validate({})).toEqual({ ok: true, input: {} });
    expect(brief({ facts: { 'lesion.site': 'rib', 'labs.platelets': 120 } })).toEqual([]);
    expect(
      brief({ facts: { 'labs.platelets': 120 }, lesions: [{ id: 'L1', facts: { 'lesion.site': 'rib' } }] }),
    ).toEqual([]);
  });

  it('takes null for unknown, wherever a fact or facts may stand', () => {
    expect(brief({ facts: { 'labs.platelets': null } })).toEqual([]);
    expect(brief({ facts: null, lesions: [{ id: 'L1', facts: null }] })).toEqual([]);
  });

  it('names every error at once', () => {
    const input = {
      patient: {},
      facts: { 'labs.platelets': '120', 'labs.platelet': 120, 'patient.sex': 'F', 'labs.tp_percent': 151 },
      lesions: [
        { id: 'L1', facts: { 'lesion.size_mm': 0, 'pain.mechanisms': 'neuropathic', 'spine.levels_to_treat': 1.5 } },
        { id: 'L1', facts: { 'pain.mechanisms': ['neuropathic', 'other'] }, name: 'x' },
        { id: '', facts: [] },
        { facts: {} },
        7,
      ],
    };
    expect(brief(input)).toEqual([
      'patient unknown_field',
      'facts.labs.platelets wrong_type',
      'facts.labs.platelet unknown_field',
      'facts.patient.sex not_allowed',
      'facts.labs.tp_percent out_of_range',
      'lesions[0].facts.lesion.size_mm out_of_range',
      'lesions[0].facts.pain.mechanisms wrong_type',
      'lesions[0].facts.spine.levels_to_treat wrong_type',
      'lesions[1].name unknown_field',
      'lesions[1].id not_allowed',
      'lesions[1].facts.pain.mechanisms not_allowed',
      'lesions[2].id not_allowed',
      'lesions[2].facts wrong_type',
      'lesions[3].id wrong_type',
      'lesions[4] wrong_type',
    ]);
  });

  it('refuses anything that is not a case', () => {
    for (const input of [null, [], 'x', 1, true]) expect(brief(input)).toEqual([' wrong_type']);
    expect(brief({ lesions: {} })).toEqual(['lesions wrong_type']);
    expect(brief({ facts: [] })).toEqual(['facts wrong_type']);
  });

  it('refuses computed fields: they are derived, not entered', () => {
    expect(brief({ facts: { 'calc.mirels_total': 9 } })).toEqual(['facts.calc.mirels_total unknown_field']);
  });

  it('refuses a fact in the wrong place once there are lesions', () => {
    const input = { facts: { 'lesion.site': 'rib' }, lesions: [{ id: 'L1', facts: { 'labs.platelets': 10 } }] };
    expect(brief(input)).toEqual(['facts.lesion.site not_allowed', 'lesions[0].facts.labs.platelets not_allowed']);
  });

  it('never repeats the value, in no language', () => {
    const secret = 'Jeanne Dupont 1951';
    const input = {
      facts: { 'patient.sex': secret, 'labs.platelets': secret, [secret]: 1, 'pain.mechanisms': [secret] },
    };
    const said = JSON.stringify(errorsOf(input));
    expect(said).not.toContain('Dupont');
    expect(errorsOf(input)).toHaveLength(4);
  });

  it('says what is expected in both languages', () => {
    const [error] = errorsOf({ facts: { 'labs.platelets': -1 } });
    expect(error?.message).toEqual({
      en: 'Platelets: expected a number from 0 to 2000 G/L.',
      fr: 'Plaquettes : attendu : un nombre de 0 à 2000 G/L.',
    });
  });

  it('is not fooled by keys that objects inherit', () => {
    const input: unknown = JSON.parse(
      '{"__proto__":{"facts":{}},"facts":{"__proto__":1,"constructor":1,"toString":1}}',
    );
    expect(brief(input)).toEqual([
      '__proto__ unknown_field',
      'facts.__proto__ unknown_field',
      'facts.constructor unknown_field',
      'facts.toString unknown_field',
    ]);
    expect(brief(Object.create({ facts: 7 }))).toEqual([]);
    expect(Object.hasOwn(Object.prototype, 'facts')).toBe(false);
  });
});

describe('validateFact', () => {
  it('gives a code and what the field accepts', () => {
    expect(validateFact('labs.platelets', 120)).toEqual({ ok: true });
    expect(validateFact('labs.platelets', null)).toEqual({ ok: true });
    expect(validateFact('lesion.size_mm', 501)).toEqual({
      ok: false,
      code: 'out_of_range',
      params: { field: 'lesion.size_mm', type: 'number', unit: 'mm', min: 1, max: 500, values: [] },
    });
    expect(validateFact('lesion.size_mm', Number.NaN)).toMatchObject({ code: 'wrong_type' });
    expect(validateFact('patient.age_years', 54.5)).toMatchObject({ code: 'wrong_type' });
    expect(validateFact('patient.pacemaker', true)).toMatchObject({ code: 'wrong_type' });
    expect(validateFact('patient.preferences', 'no general anaesthesia')).toEqual({ ok: true });
    expect(validateFact('__proto__', 1)).toMatchObject({ code: 'unknown_field' });
  });
});
