import { describe, expect, it } from 'vitest';
import { decide, isPermission, PERMISSIONS, ROLES, SPECIALTIES, SPECIALTY_CODES, type Permission, type Role } from '../src';
import { person } from './support/people';

/** Written out again by hand, so that a change of the table in the source must be made on purpose. */
const LETTERS: Record<Role, string> = {
  coordinator: 'C', referrer: 'R', reviewer: 'V', chair: 'H', administrator: 'A', observer: 'O', guest: 'G',
};
const EXPECTED: Record<Permission, string> = {
  'profile.read': 'CRVHAOG', 'password.change': 'CRVHAO',
  'session.listOwn': 'CRVHAOG', 'session.revokeOwn': 'CRVHAOG', 'session.revokeAny': 'A',
  'case.list': 'CRVHAO', 'case.read': 'CRVHAOG', 'case.create': 'CR', 'case.write': 'CRVH',
  'case.submit': 'CR', 'case.schedule': 'CH', 'case.requestData': 'CRVH', 'case.answerRequest': 'CRVH', 'case.comment': 'CRVH',
  'case.import': 'CR', 'case.export': 'CR', 'identity.write': 'CR', 'identity.reveal': 'CRVH',
  'document.read': 'CRVHAOG', 'document.write': 'CRVH',
  'opinion.give': 'VH', 'opinion.readOwn': 'VH', 'opinion.reveal': 'H', 'option.propose': 'RVH',
  'board.read': 'CRVHAO', 'board.configure': 'CA', 'people.list': 'CRVHAO', 'notice.own': 'CRVHAO',
  'meeting.list': 'CRVHAO', 'meeting.plan': 'CH', 'invitation.answer': 'CRVHAO', 'meeting.read': 'CRVHAOG', 'minutes.read': 'CRVHAO', 'meeting.join': 'CRVHAOG', 'meeting.lead': 'VH',
  'round.count': 'VHC', 'ballot.cast': 'VHG', 'ballot.readOwn': 'VHG',
  'decision.read': 'CRVHAOG', 'decision.draft': 'VH', 'decision.sign': 'VH', 'decision.amend': 'H', 'decision.export': 'CH',
  'task.read': 'CRVHAO', 'task.write': 'CRVH', 'execution.record': 'CRVH', 'followUp.read': 'CRVHAO', 'followUp.record': 'CRVH', 'registry.read': 'CRVHAO',
  'audit.read': 'A', 'user.provision': 'A',
};
const permissions = Object.keys(PERMISSIONS) as Permission[];
const table = permissions.flatMap((permission) =>
  ROLES.flatMap((role) => ['institution-a', 'institution-b'].map((institutionId) => ({ permission, role, institutionId }))),
);

describe('permissions', () => {
  it.each(table)('$permission for $role in $institutionId', ({ permission, role, institutionId }) => {
    const held = EXPECTED[permission].includes(LETTERS[role]);
    const verdict = decide(person([role], 'pathology'), permission, { institutionId });
    if (institutionId === 'institution-b') expect(verdict).toEqual({ allowed: false, reason: 'foreign_institution' });
    else expect(verdict).toEqual(held ? { allowed: true } : { allowed: false, reason: 'role_missing' });
  });

  it('the table names every permission', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual([...permissions].sort());
  });

  it.each(['', 'case.delete', 'constructor', '__proto__', 'toString'])('refuses the unknown permission "%s"', (name) => {
    expect(isPermission(name)).toBe(false);
    expect(decide(person(ROLES, 'pathology'), name)).toEqual({ allowed: false, reason: 'unknown_permission' });
  });

  it.each(['ballot.cast', 'ballot.readOwn', 'opinion.give', 'opinion.readOwn'] as const)('%s asks for a specialty', (permission) => {
    expect(decide(person(['chair']), permission)).toEqual({ allowed: false, reason: 'specialty_missing' });
    expect(decide(person(['reviewer']), permission)).toEqual({ allowed: false, reason: 'specialty_missing' });
  });

  it('lets an observer read and never vote, even with a role that votes', () => {
    const both = person(['observer', 'reviewer'], 'pathology');
    expect(decide(both, 'case.read')).toEqual({ allowed: true });
    for (const vote of ['ballot.cast', 'opinion.give'] as const) expect(decide(both, vote)).toEqual({ allowed: false, reason: 'role_missing' });
  });

  it('lets a guest be a guest alone: another role adds nothing, and without a specialty a guest does not vote', () => {
    const guest = person(['guest'], 'pathology');
    const disguised = person(['guest', 'chair', 'administrator', 'coordinator'], 'pathology');
    for (const permission of permissions) expect(decide(disguised, permission)).toEqual(decide(guest, permission));
    expect(decide(guest, 'ballot.cast')).toEqual({ allowed: true });
    expect(decide(person(['guest']), 'ballot.cast')).toEqual({ allowed: false, reason: 'specialty_missing' });
  });

  it('adds the permissions of several roles', () => {
    expect(decide(person(['administrator', 'referrer']), 'case.write').allowed).toBe(true);
  });

  it('refuses somebody without a role', () => {
    for (const permission of permissions) expect(decide(person([]), permission).allowed).toBe(false);
  });

  it('gives each specialty its own code of two letters', () => {
    const codes = SPECIALTIES.map((specialty) => SPECIALTY_CODES[specialty]);
    expect(codes).toEqual(['MO', 'RO', 'OS', 'IR', 'DR', 'RH', 'PP', 'PA']);
  });
});
