import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quorum, SPECIALTIES } from '../src';

const three = [
  { specialty: 'medical_oncology' },
  { specialty: 'radiation_oncology' },
  { specialty: 'interventional_radiology' },
] as const;

describe('quorum', () => {
  it('is reached by three physicians of three specialties', () => {
    expect(quorum(three)).toEqual({
      reached: true,
      physicians: 3,
      specialties: ['medical_oncology', 'radiation_oncology', 'interventional_radiology'],
      missing: { physicians: 0, specialties: 0, options: [] },
    });
  });

  it('is not reached by three of one specialty', () => {
    const same = [1, 2, 3].map(() => ({ specialty: 'rheumatology' as const }));
    expect(quorum(same)).toMatchObject({ reached: false, physicians: 3, missing: { physicians: 0, specialties: 2 } });
  });

  it('does not count somebody without a specialty', () => {
    expect(quorum([...three.slice(0, 2), { specialty: null }])).toMatchObject({ reached: false, physicians: 2 });
  });

  it('counts one physician for one specialty, also on two screens', () => {
    const twice = [
      { specialty: 'medical_oncology', physicianId: 'p' },
      { specialty: 'pathology', physicianId: 'p' },
      { specialty: 'rheumatology', physicianId: 'q' },
    ] as const;
    expect(quorum(twice)).toMatchObject({ physicians: 2, specialties: ['medical_oncology', 'rheumatology'] });
  });

  it('asks for somebody who could carry out each option', () => {
    const surgery = { optionId: 'surgery', anyOf: ['orthopaedic_spine_surgery'] } as const;
    const cement = { optionId: 'cement', anyOf: ['orthopaedic_spine_surgery', 'interventional_radiology'] } as const;
    const nothing = { optionId: 'nothing', anyOf: [] } as const;
    const result = quorum(three, undefined, [surgery, cement, nothing]);
    expect(result.reached).toBe(false);
    expect(result.missing.options).toEqual([surgery]);
  });

  it('takes the rule of the board', () => {
    expect(quorum(three, { minimumPhysicians: 5, minimumSpecialties: 2 }).missing).toMatchObject({ physicians: 2, specialties: 0 });
  });

  it('is never lost by somebody who joins', () => {
    const anAttendee = fc.record({ specialty: fc.option(fc.constantFrom(...SPECIALTIES)) });
    fc.assert(fc.property(fc.array(anAttendee), anAttendee, (attendees, late) => {
      expect(quorum([...attendees, late]).reached || !quorum(attendees).reached).toBe(true);
    }));
  });
});
