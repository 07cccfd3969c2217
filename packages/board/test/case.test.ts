import { describe, expect, it } from 'vitest';
import { CASE_STATUSES, CASE_TRANSITIONS, type CaseCommand, transition, type CaseStatus } from '../src';

const ALLOWED: Record<CaseStatus, Record<string, CaseStatus>> = {
  draft: { markReady: 'ready' },
  ready: { reopenDraft: 'draft', schedule: 'scheduled', requestData: 'needs_data' },
  scheduled: { unschedule: 'ready', postpone: 'ready', startDiscussion: 'in_discussion', requestData: 'needs_data', signProvisional: 'ready', decideByProtocol: 'decided' },
  in_discussion: { postpone: 'ready', requestData: 'needs_data', signDecision: 'decided', signProvisional: 'ready', decideByProtocol: 'decided' },
  decided: { recordCarriedOut: 'carried_out', recordNotCarriedOut: 'not_carried_out' },
  carried_out: { recordNotCarriedOut: 'not_carried_out', recordFollowUp: 'followed_up' },
  not_carried_out: { recordCarriedOut: 'carried_out', recordFollowUp: 'followed_up' },
  followed_up: {},
  needs_data: { dataReceived: 'ready', startDiscussion: 'in_discussion' },
};
const table = CASE_STATUSES.flatMap((status) => Object.keys(CASE_TRANSITIONS).map((command) => ({ status, command })));

describe('the way of a case', () => {
  it.each(table)('$status, $command', ({ status, command }) => {
    const next = ALLOWED[status][command];
    expect(transition(status, command)).toEqual(
      next === undefined ? { ok: false, reason: 'not_from_this_status' } : { ok: true, status: next },
    );
  });

  it.each(['', 'delete', 'constructor', '__proto__'])('refuses the unknown command "%s"', (command) => {
    expect(transition('draft', command)).toEqual({ ok: false, reason: 'unknown_command' });
  });

  const commandsFrom = (status: CaseStatus) => (Object.keys(CASE_TRANSITIONS) as CaseCommand[]).filter((command) => transition(status, command).ok);

  it('reaches every status from a draft', () => {
    const reached = new Set<CaseStatus>(['draft']);
    for (const status of reached) {
      for (const command of commandsFrom(status)) reached.add(CASE_TRANSITIONS[command].to);
    }
    expect([...reached].sort()).toEqual([...CASE_STATUSES].sort());
  });

  it('never leads from a decision back to a discussion', () => {
    const after = new Set<CaseStatus>(['decided']);
    for (const status of after) for (const command of commandsFrom(status)) after.add(CASE_TRANSITIONS[command].to);
    expect([...after].sort()).toEqual(['carried_out', 'decided', 'followed_up', 'not_carried_out']);
  });
});
