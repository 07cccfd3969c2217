import { describe, expect, it } from 'vitest';
import { agendaLoad, arrangeAgenda, attendanceOutlook, guestCode, type Invited, moveOnAgenda, plainGuestCode, spacedGuestCode } from '../src';

const items = [
  { id: 'a', discussion: 'board' }, { id: 'p', discussion: 'protocol' }, { id: 'b', discussion: 'board' },
  { id: 'q', discussion: 'protocol' }, { id: 'c', discussion: 'board' },
] as const;
const ids = (agenda: readonly { readonly id: string }[] | null) => agenda?.map(({ id }) => id).join('') ?? null;

describe('an agenda', () => {
  it('has its protocol cases in a block of their own, at the end, and keeps the order in each block', () => {
    expect(ids(arrangeAgenda(items))).toBe('abcpq');
  });

  it.each([
    ['c', 'a', 'cabpq'], ['a', 'c', 'bacpq'], ['a', null, 'bcapq'], ['c', 'c', 'abcpq'], ['q', 'p', 'abcqp'], ['p', null, 'abcqp'],
  ])('moves %s before %s: %s', (id, before, expected) => {
    expect(ids(moveOnAgenda(items, id, before))).toBe(expected);
  });

  it('moves nothing that is not there, and nothing from one block into the other', () => {
    expect(moveOnAgenda(items, 'x', 'a')).toBeNull();
    expect(moveOnAgenda(items, 'a', 'x')).toBeNull();
    expect(moveOnAgenda(items, 'a', 'p')).toBeNull();
    expect(moveOnAgenda(items, 'p', 'a')).toBeNull();
  });

  it('loses no case and doubles none, wherever one goes', () => {
    for (const { id } of items) for (const before of [...items.map((item) => item.id), null]) {
      const moved = moveOnAgenda(items, id, before);
      if (moved) expect([...moved].map((item) => item.id).sort()).toEqual(['a', 'b', 'c', 'p', 'q']);
    }
  });

  it.each([
    [[], 60, { planned: 0, available: 60, free: 60, over: 0 }],
    [[20, 40], 60, { planned: 60, available: 60, free: 0, over: 0 }],
    [[20, 41], 60, { planned: 61, available: 60, free: 0, over: 1 }],
  ])('of %j minutes in %d takes %j', (minutes, available, expected) => {
    expect(agendaLoad(minutes, available)).toEqual(expected);
  });
});

describe('who will come', () => {
  const rule = { minimumPhysicians: 2, minimumSpecialties: 2 };
  const invited: Invited[] = [
    { membershipId: '1', specialty: 'pathology', answer: 'yes' },
    { membershipId: '2', specialty: 'rheumatology', answer: 'unanswered' },
    { membershipId: '3', specialty: 'medical_oncology', answer: 'no' },
    { membershipId: '4', specialty: null, answer: 'yes' },
  ];

  it('is certain of those who said so, and possible with whoever has not said no', () => {
    const { certain, possible } = attendanceOutlook(invited, rule);
    expect(certain).toMatchObject({ reached: false, physicians: 1, missing: { physicians: 1, specialties: 1 } });
    expect(possible).toMatchObject({ reached: true, physicians: 2, specialties: ['rheumatology', 'pathology'] });
  });

  it('cannot be quorate any more when too many have said no', () => {
    const refused = invited.map((one) => (one.membershipId === '2' ? { ...one, answer: 'no' as const } : one));
    expect(attendanceOutlook(refused, rule).possible.reached).toBe(false);
  });
});

describe('the code of a guest', () => {
  it('takes every letter alike and needs enough bytes', () => {
    const every = Array.from({ length: 240 }, (_, byte) => guestCode(new Uint8Array(8).fill(byte))?.[0]);
    const letters = [...new Set(every)];
    expect(letters).toHaveLength(24);
    for (const letter of letters) expect(every.filter((other) => other === letter)).toHaveLength(10);
    expect(guestCode(new Uint8Array(64).fill(255))).toBeNull();
    expect(guestCode(new Uint8Array(7))).toBeNull();
  });

  it('is heard with or without its space, in small letters or in capitals', () => {
    expect(spacedGuestCode('CDFH2345')).toBe('CDFH 2345');
    expect(plainGuestCode(' cdfh-23 45')).toBe('CDFH2345');
  });
});
