import type { CaseStatus } from '../case/case-status';
import type { FollowUpPoint } from '../follow-up/points';
import type { Role } from '../people/roles';
import type { Specialty } from '../people/specialties';

/** How a session or an account came to an end or began; codes only, never a sentence. */
type SessionRevocation = 'own_request' | 'administrator' | 'password_changed' | 'expired';

/** Why a signed decision was replaced; the words themselves live with the decision, not here. */
type AmendmentReason = 'new_data' | 'patient_choice' | 'not_feasible' | 'clerical_error' | 'other';

/** Why somebody looked at who a patient is. */
export const IDENTITY_REASONS = ['prepare_meeting', 'contact_patient', 'check_images', 'correct_record', 'patient_record', 'other'] as const;
export type IdentityReason = (typeof IDENTITY_REASONS)[number];

type DocumentKind = 'png' | 'jpeg' | 'pdf' | 'dicom';

/**
 * What each audited act records. Payloads hold ids, codes and counts: no free text, no clinical value
 * and no rating, because the audit is read by administrators, who see neither patients nor ballots.
 */
export type AuditPayloads = {
  'session.opened': { readonly sessionId: string };
  'session.revoked': { readonly sessionId: string; readonly cause: SessionRevocation };
  'password.changed': { readonly userId: string; readonly sessionsRevoked: number };
  'identity.recorded': { readonly patientId: string };
  'identity.revealed': { readonly caseId: string; readonly patientId: string; readonly reason: IdentityReason };

  'case.created': { readonly caseId: string };
  'case.statusChanged': { readonly caseId: string; readonly from: CaseStatus; readonly to: CaseStatus };
  'case.patientChanged': { readonly caseId: string; readonly from: string; readonly to: string };
  'case.discussionChosen': { readonly caseId: string; readonly discussion: 'board' | 'protocol' };
  'case.imported': { readonly caseId: string; readonly facts: number };
  'case.exported': { readonly caseId: string };
  'fact.recorded': { readonly caseId: string; readonly lesionId: string | null; readonly fieldId: string };
  'lesion.added': { readonly caseId: string; readonly lesionId: string };
  'lesion.removed': { readonly caseId: string; readonly lesionId: string };
  'lesion.restored': { readonly caseId: string; readonly lesionId: string };
  'document.added': { readonly caseId: string; readonly documentId: string; readonly kind: DocumentKind };
  'document.changed': { readonly caseId: string; readonly documentId: string };
  'document.withdrawn': { readonly caseId: string; readonly documentId: string };

  'review.opened': { readonly caseId: string };
  'review.revealed': { readonly caseId: string };
  'opinion.given': { readonly caseId: string; readonly line: string };
  'option.proposed': { readonly caseId: string; readonly proposalId: string };
  'comment.written': { readonly caseId: string; readonly commentId: string };
  'request.raised': { readonly caseId: string; readonly requestId: string; readonly specialty: Specialty; readonly blocks: boolean };
  'request.answered': { readonly caseId: string; readonly requestId: string };
  'board.configured': { readonly boardId: string };
  'notices.configured': { readonly membershipId: string };

  'meeting.planned': { readonly meetingId: string };
  'meeting.changed': { readonly meetingId: string };
  'meeting.cancelled': { readonly meetingId: string };
  'invitation.sent': { readonly meetingId: string; readonly people: number };
  'invitation.answered': { readonly meetingId: string; readonly membershipId: string; readonly answer: 'yes' | 'no' | 'maybe' };
  'guest.invited': { readonly meetingId: string; readonly guestId: string; readonly votes: boolean };
  'guest.revoked': { readonly meetingId: string; readonly guestId: string };
  'agenda.itemRemoved': { readonly meetingId: string; readonly agendaItemId: string; readonly caseId: string };
  'agenda.itemChanged': { readonly meetingId: string; readonly agendaItemId: string };
  'agenda.itemAdded': { readonly meetingId: string; readonly agendaItemId: string; readonly caseId: string };
  'meeting.opened': { readonly meetingId: string };
  'meeting.closed': { readonly meetingId: string };
  'attendance.joined': { readonly meetingId: string; readonly membershipId: string; readonly votes: boolean };
  'attendance.left': { readonly meetingId: string; readonly membershipId: string };
  'chair.taken': { readonly meetingId: string; readonly membershipId: string };
  'floor.changed': { readonly meetingId: string; readonly membershipId: string };
  'item.opened': { readonly meetingId: string; readonly agendaItemId: string; readonly caseId: string };
  'item.left': { readonly meetingId: string; readonly agendaItemId: string; readonly caseId: string };
  'item.returned': { readonly meetingId: string; readonly agendaItemId: string; readonly caseId: string };
  'item.extended': { readonly meetingId: string; readonly agendaItemId: string; readonly minutes: number };
  'opinions.revealed': { readonly meetingId: string; readonly agendaItemId: string; readonly caseId: string };
  'conflict.declared': { readonly meetingId: string; readonly agendaItemId: string; readonly membershipId: string };
  'conflict.withdrawn': { readonly meetingId: string; readonly agendaItemId: string; readonly membershipId: string };
  'plan.proposed': { readonly meetingId: string; readonly agendaItemId: string };
  'plan.confirmed': { readonly meetingId: string; readonly agendaItemId: string };
  'minority.recorded': { readonly meetingId: string; readonly agendaItemId: string };
  'minority.withdrawn': { readonly meetingId: string; readonly agendaItemId: string };
  'item.needsData': {
    readonly meetingId: string;
    readonly agendaItemId: string;
    readonly caseId: string;
    readonly specialty: Specialty | null;
  };

  'round.opened': {
    readonly meetingId: string;
    readonly roundId: string;
    readonly number: number;
    readonly options: number;
    readonly electors: number;
  };
  /** Votes that were given their place together: how many, and the hash over their receipts. */
  'ballots.registered': {
    readonly meetingId: string;
    readonly roundId: string;
    readonly event: number;
    readonly ballots: number;
    readonly digest: string;
  };
  'round.closed': {
    readonly meetingId: string;
    readonly roundId: string;
    readonly complete: number;
    readonly electors: number;
  };
  'round.reopened': { readonly meetingId: string; readonly roundId: string };
  'round.cancelled': { readonly meetingId: string; readonly roundId: string };
  'round.revealed': { readonly meetingId: string; readonly roundId: string };

  'decision.drafted': { readonly caseId: string; readonly decisionId: string };
  'decision.signed': {
    readonly caseId: string;
    readonly decisionId: string;
    readonly version: number;
    readonly quorumReached: boolean;
  };
  'decision.amended': {
    readonly caseId: string;
    readonly decisionId: string;
    readonly version: number;
    readonly reason: AmendmentReason;
  };

  'task.added': { readonly caseId: string; readonly taskId: string };
  'task.completed': { readonly caseId: string; readonly taskId: string };
  'task.cancelled': { readonly caseId: string; readonly taskId: string };
  'execution.recorded': { readonly caseId: string; readonly executionId: string; readonly version: number };
  'followUp.recorded': { readonly caseId: string; readonly followUpId: string; readonly point: FollowUpPoint; readonly version: number };

  'decision.identified': { readonly caseId: string; readonly decisionId: string; readonly patientId: string; readonly reason: IdentityReason };
  'decisions.exported': { readonly boardId: string; readonly count: number };

  'institution.provisioned': { readonly institutionId: string };
  'board.provisioned': { readonly boardId: string };
  'user.provisioned': { readonly userId: string };
  'user.deactivated': { readonly userId: string };
  'membership.granted': {
    readonly membershipId: string;
    readonly userId: string;
    readonly roles: readonly Role[];
    readonly specialty: Specialty | null;
  };
  'membership.changed': {
    readonly membershipId: string;
    readonly roles: readonly Role[];
    readonly specialty: Specialty | null;
  };
  'membership.revoked': { readonly membershipId: string };
};

export type AuditEventType = keyof AuditPayloads;

/** One audited act. Who, when and the hash chain are added by the shell that stores it. */
export type AuditEvent = {
  [Type in AuditEventType]: { readonly type: Type; readonly payload: AuditPayloads[Type] };
}[AuditEventType];
