import { describe, expect, it } from 'vitest';
import { AUDIT_EVENT_TYPES, AUDIT_FIELDS, isWellFormedAudit, type AuditEvent } from '../src';

describe('audit events', () => {
  it('has no field for a rating, a value, a name or words', () => {
    const fields = new Set(Object.values(AUDIT_FIELDS).flat() as string[]);
    for (const forbidden of ['rating', 'ratings', 'value', 'text', 'name', 'comment', 'email', 'label', 'note']) {
      expect(fields.has(forbidden)).toBe(false);
    }
  });

  it('a cast ballot names its round and its option only', () => {
    expect([...AUDIT_FIELDS['ballots.registered']].sort()).toEqual(['ballots', 'digest', 'event', 'meetingId', 'roundId']);
  });

  it('a case that is given to another patient names the case and both patients, by id only', () => {
    expect(AUDIT_FIELDS['case.patientChanged']).toEqual(['caseId', 'from', 'to']);
  });

  it('lists each type once', () => {
    expect(new Set(AUDIT_EVENT_TYPES).size).toBe(AUDIT_EVENT_TYPES.length);
    expect(AUDIT_EVENT_TYPES).toContain('decision.amended');
  });

  it('refuses a missing field, a field too many and an unknown type', () => {
    const event: AuditEvent = { type: 'round.revealed', payload: { meetingId: 'm', roundId: 'r' } };
    expect(isWellFormedAudit(event)).toBe(true);
    expect(isWellFormedAudit({ ...event, payload: { roundId: 'r' } })).toBe(false);
    expect(isWellFormedAudit({ ...event, payload: { roundId: 'r', optionId: 'o', rating: 7 } })).toBe(false);
    expect(isWellFormedAudit({ ...event, payload: { roundId: 'r', rating: 7 } })).toBe(false);
    expect(isWellFormedAudit({ type: 'constructor', payload: {} })).toBe(false);
  });
});
