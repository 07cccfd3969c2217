import type { AuditEventType, AuditPayloads } from './audit-event';

/**
 * The fields that each audited act may carry, as data, so that the shell can refuse anything else
 * before it is written. An allow-list: a field added by mistake is refused, not quietly stored.
 */
export const AUDIT_FIELDS: { readonly [Type in AuditEventType]: readonly (keyof AuditPayloads[Type] & string)[] } = {
  'session.opened': ['sessionId'],
  'session.revoked': ['sessionId', 'cause'],
  'password.changed': ['userId', 'sessionsRevoked'],
  'identity.recorded': ['patientId'],
  'identity.revealed': ['caseId', 'patientId', 'reason'],
  'case.created': ['caseId'],
  'case.statusChanged': ['caseId', 'from', 'to'],
  'case.patientChanged': ['caseId', 'from', 'to'],
  'case.discussionChosen': ['caseId', 'discussion'],
  'case.imported': ['caseId', 'facts'],
  'case.exported': ['caseId'],
  'fact.recorded': ['caseId', 'lesionId', 'fieldId'],
  'lesion.added': ['caseId', 'lesionId'],
  'lesion.removed': ['caseId', 'lesionId'],
  'lesion.restored': ['caseId', 'lesionId'],
  'document.added': ['caseId', 'documentId', 'kind'],
  'document.changed': ['caseId', 'documentId'],
  'document.withdrawn': ['caseId', 'documentId'],
  'review.opened': ['caseId'],
  'review.revealed': ['caseId'],
  'opinion.given': ['caseId', 'line'],
  'option.proposed': ['caseId', 'proposalId'],
  'comment.written': ['caseId', 'commentId'],
  'request.raised': ['caseId', 'requestId', 'specialty', 'blocks'],
  'request.answered': ['caseId', 'requestId'],
  'board.configured': ['boardId'],
  'notices.configured': ['membershipId'],
  'meeting.planned': ['meetingId'],
  'agenda.itemAdded': ['meetingId', 'agendaItemId', 'caseId'],
  'meeting.opened': ['meetingId'],
  'meeting.closed': ['meetingId'],
  'attendance.joined': ['meetingId', 'membershipId', 'votes'],
  'item.opened': ['meetingId', 'agendaItemId', 'caseId'],
  'item.needsData': ['meetingId', 'agendaItemId', 'caseId', 'specialty'],
  'round.opened': ['meetingId', 'roundId', 'number', 'options', 'electors'],
  'ballot.cast': ['roundId', 'optionId'],
  'round.closed': ['meetingId', 'roundId', 'complete', 'electors'],
  'round.revealed': ['meetingId', 'roundId'],
  'decision.drafted': ['caseId', 'decisionId'],
  'decision.signed': ['caseId', 'decisionId', 'version', 'quorumReached'],
  'decision.amended': ['caseId', 'decisionId', 'version', 'reason'],
  'task.added': ['caseId', 'taskId'],
  'task.completed': ['caseId', 'taskId'],
  'task.cancelled': ['caseId', 'taskId'],
  'execution.recorded': ['caseId', 'executionId', 'version'],
  'followUp.recorded': ['caseId', 'followUpId', 'point', 'version'],
  'institution.provisioned': ['institutionId'],
  'board.provisioned': ['boardId'],
  'user.provisioned': ['userId'],
  'user.deactivated': ['userId'],
  'membership.granted': ['membershipId', 'userId', 'roles', 'specialty'],
  'membership.changed': ['membershipId', 'roles', 'specialty'],
  'membership.revoked': ['membershipId'],
};

export const AUDIT_EVENT_TYPES = Object.keys(AUDIT_FIELDS) as readonly AuditEventType[];

/** Whether an event has a known type and exactly the fields that this type may carry. */
export function isWellFormedAudit(event: { readonly type: string; readonly payload: object }): boolean {
  if (!Object.hasOwn(AUDIT_FIELDS, event.type)) return false;
  const expected: readonly string[] = AUDIT_FIELDS[event.type as AuditEventType];
  const present = Object.keys(event.payload);
  return present.length === expected.length && present.every((field) => expected.includes(field));
}
