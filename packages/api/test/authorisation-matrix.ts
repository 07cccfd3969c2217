import { DEFAULT_JUDGES, type Permission } from '@bonemet/board';
import type { SessionActor } from '@bonemet/db';
import { aBallot, aPlan, type Scene, type Stage } from './support/scene';

export const OLD_PASSWORD = 'seven tortoises in the rain';
const NEW_PASSWORD = 'eleven herons over the marsh';

export type Row = {
  /** Said here a second time, so that a door is not opened wider by changing one word. */
  readonly permission: Permission;
  /** How far the meeting must have come for the procedure to have something to do. */
  readonly stage: Stage;
  /** An input that fits this hospital, for this person of it. */
  readonly input: (scene: Scene, actor: SessionActor, keys: readonly string[]) => unknown;
  /** What a stranger gets who names this hospital's ids: nothing found, or a list without them. */
  readonly foreign: 'NOT_FOUND' | 'nothing of it';
};

const RULES = { quorumPhysicians: 4, quorumSpecialties: 3, judges: DEFAULT_JUDGES, ratingsShown: 'totals_only' };
const WHEN = { startsAt: new Date('2031-02-03T09:00:00Z'), place: 'Room 9', minutes: 90 };
const meeting = ({ hospital: { meetingId } }: Scene) => ({ meetingId });
const item = ({ hospital: { meetingId, agendaItemId } }: Scene) => ({ meetingId, agendaItemId });
const ofCase = ({ hospital: { caseId } }: Scene) => ({ caseId });
const round = ({ hospital: { meetingId }, roundId }: Scene) => ({ meetingId, roundId });
const plan = ({ optionId }: Scene) => ({ proposal: aPlan(optionId) });

/**
 * One row a procedure, by its path. A new procedure without a row fails the test, and so does a row
 * whose procedure is gone.
 */
export const MATRIX: Readonly<Record<string, Row>> = {
  'profile.get': { permission: 'profile.read', stage: 'planned', input: () => undefined, foreign: 'nothing of it' },
  'profile.changePassword': { permission: 'password.change', stage: 'planned', input: () => ({ current: OLD_PASSWORD, next: NEW_PASSWORD }), foreign: 'nothing of it' },
  'session.list': { permission: 'session.listOwn', stage: 'planned', input: () => undefined, foreign: 'nothing of it' },
  'session.revoke': { permission: 'session.revokeOwn', stage: 'planned', input: (_, { sessionId }) => ({ sessionId }), foreign: 'NOT_FOUND' },
  'session.revokeMember': { permission: 'session.revokeAny', stage: 'planned', input: ({ chair }) => ({ membershipId: chair.membershipId }), foreign: 'NOT_FOUND' },
  'case.list': { permission: 'case.list', stage: 'planned', input: ({ hospital }) => ({ after: hospital.caseId, limit: 100, words: 'screws', status: ['scheduled'] }), foreign: 'nothing of it' },
  'case.get': { permission: 'case.read', stage: 'signed', input: ofCase, foreign: 'NOT_FOUND' },
  'case.columns': { permission: 'case.list', stage: 'planned', input: () => ({ perColumn: 5 }), foreign: 'nothing of it' },
  'case.readiness': { permission: 'case.read', stage: 'planned', input: ofCase, foreign: 'NOT_FOUND' },
  'case.duplicates': { permission: 'case.read', stage: 'planned', input: ofCase, foreign: 'NOT_FOUND' },
  'case.move': { permission: 'case.submit', stage: 'planned', input: ({ draftId }) => ({ caseId: draftId, command: 'markReady' }), foreign: 'NOT_FOUND' },
  'case.chooseDiscussion': {
    permission: 'case.submit',
    stage: 'planned',
    input: ({ draftId }) => ({ caseId: draftId, discussion: 'protocol', protocolName: 'Single fraction' }),
    foreign: 'NOT_FOUND',
  },
  'case.create': { permission: 'case.create', stage: 'planned', input: ({ hospital: { boardId, caseId } }) => ({ boardId, samePatientAs: caseId }), foreign: 'NOT_FOUND' },
  'case.workspace': { permission: 'case.read', stage: 'planned', input: ofCase, foreign: 'NOT_FOUND' },
  'case.record': {
    permission: 'case.write',
    stage: 'planned',
    input: ({ hospital: { caseId, lesionId } }) => ({ caseId, entries: [{ lesionId, fieldId: 'lesion.matrix', value: 'mixed', basedOn: 1 }] }),
    foreign: 'NOT_FOUND',
  },
  'case.history': { permission: 'case.read', stage: 'planned', input: ofCase, foreign: 'NOT_FOUND' },
  'case.presence': { permission: 'case.read', stage: 'planned', input: (scene) => ({ ...ofCase(scene), entry: null }), foreign: 'NOT_FOUND' },
  'case.addLesion': {
    permission: 'case.write',
    stage: 'planned',
    input: (scene) => ({ ...ofCase(scene), lesionId: scene.hospital.lesionId, side: 'left', site: 'vertebra', level: 'T11' }),
    foreign: 'NOT_FOUND',
  },
  'case.removeLesion': {
    permission: 'case.write',
    stage: 'planned',
    input: ({ hospital: { caseId, lesionId } }) => ({ caseId, lesionId, removed: true }),
    foreign: 'NOT_FOUND',
  },
  'case.recordIdentity': {
    permission: 'identity.write',
    stage: 'planned',
    input: (scene) => ({ ...ofCase(scene), identity: { familyName: 'New', givenNames: 'Name', birthDate: '1961-02-03', recordNumber: 'R-1' } }),
    foreign: 'NOT_FOUND',
  },
  'case.previewFile': { permission: 'case.import', stage: 'planned', input: () => ({ text: '{"facts":{"patient.age_years":61}}' }), foreign: 'nothing of it' },
  'case.importFile': {
    permission: 'case.import',
    stage: 'planned',
    input: ({ hospital: { boardId } }) => ({ boardId, text: '{"facts":{"patient.age_years":61}}' }),
    foreign: 'NOT_FOUND',
  },
  'case.exportFile': { permission: 'case.export', stage: 'planned', input: ofCase, foreign: 'NOT_FOUND' },
  'review.needsMine': { permission: 'opinion.readOwn', stage: 'planned', input: ({ hospital }) => ({ after: hospital.caseId, limit: 50 }), foreign: 'nothing of it' },
  'review.waiting': { permission: 'opinion.readOwn', stage: 'planned', input: () => undefined, foreign: 'nothing of it' },
  'review.get': { permission: 'opinion.readOwn', stage: 'planned', input: ofCase, foreign: 'NOT_FOUND' },
  'review.results': { permission: 'case.read', stage: 'presenting', input: ofCase, foreign: 'NOT_FOUND' },
  'review.propose': {
    permission: 'option.propose',
    stage: 'planned',
    input: ({ hospital: { caseId, lesionId } }) => ({ caseId, lesionId, technique: null, label: 'A walking frame' }),
    foreign: 'NOT_FOUND',
  },
  'opinion.give': {
    permission: 'opinion.give',
    stage: 'planned',
    input: (scene) => ({ ...ofCase(scene), line: 'T-RT:A', rating: 4, reasonCodes: ['only_combined'], reason: '', revision: 2 }),
    foreign: 'NOT_FOUND',
  },
  'opinion.reveal': { permission: 'opinion.reveal', stage: 'presenting', input: ofCase, foreign: 'NOT_FOUND' },
  'comment.list': { permission: 'case.read', stage: 'planned', input: ofCase, foreign: 'NOT_FOUND' },
  'comment.write': {
    permission: 'case.comment',
    stage: 'planned',
    input: ({ hospital: { caseId, lesionId }, chair }) => ({ caseId, lesionId, line: 'T-RT:A', body: 'Seen.', mentions: [chair.membershipId] }),
    foreign: 'NOT_FOUND',
  },
  'request.raise': {
    permission: 'case.requestData',
    stage: 'planned',
    input: ({ hospital: { caseId, lesionId } }) => ({ caseId, lesionId, fieldId: 'lesion.fracture', specialty: 'pathology', body: 'Is it broken?', blocks: true }),
    foreign: 'NOT_FOUND',
  },
  'request.answer': { permission: 'case.answerRequest', stage: 'planned', input: ({ preparation }) => ({ requestId: preparation.requestId, answer: 'No.' }), foreign: 'NOT_FOUND' },
  'request.list': { permission: 'case.read', stage: 'planned', input: ofCase, foreign: 'NOT_FOUND' },
  'request.forMe': { permission: 'case.answerRequest', stage: 'planned', input: () => ({ limit: 100 }), foreign: 'nothing of it' },
  'document.list': { permission: 'document.read', stage: 'planned', input: ofCase, foreign: 'NOT_FOUND' },
  'document.change': {
    permission: 'document.write',
    stage: 'planned',
    input: ({ hospital: { lesionId }, preparation: { documentId } }) => ({ documentId, caption: 'Right hip', lesionId, takenOn: '2019-12-30' }),
    foreign: 'NOT_FOUND',
  },
  'document.move': { permission: 'document.write', stage: 'planned', input: ({ preparation: { documentId } }) => ({ documentId, before: null }), foreign: 'NOT_FOUND' },
  'document.withdraw': { permission: 'document.write', stage: 'planned', input: ({ preparation: { documentId } }) => ({ documentId, withdrawn: true }), foreign: 'NOT_FOUND' },
  'board.list': { permission: 'board.read', stage: 'planned', input: () => undefined, foreign: 'nothing of it' },
  'board.configure': {
    permission: 'board.configure',
    stage: 'planned',
    input: ({ hospital: { boardId } }) => ({ boardId, opinionsCloseHours: 20, laboratoryDays: 14, imagingDays: null, viewerUrl: null }),
    foreign: 'NOT_FOUND',
  },
  'board.setRules': { permission: 'board.configure', stage: 'planned', input: ({ hospital: { boardId } }) => ({ boardId, ...RULES }), foreign: 'NOT_FOUND' },
  'notice.list': { permission: 'notice.own', stage: 'planned', input: () => undefined, foreign: 'nothing of it' },
  'notice.unread': { permission: 'notice.own', stage: 'planned', input: () => undefined, foreign: 'nothing of it' },
  'notice.read': { permission: 'notice.own', stage: 'planned', input: ({ preparation }) => ({ noticeIds: [preparation.noticeId] }), foreign: 'nothing of it' },
  'notice.preference': { permission: 'notice.own', stage: 'planned', input: () => undefined, foreign: 'nothing of it' },
  'notice.setPreference': { permission: 'notice.own', stage: 'planned', input: () => ({ language: 'en', delivery: { mentioned: 'none' } }), foreign: 'nothing of it' },
  'board.figures': { permission: 'registry.read', stage: 'signed', input: ({ hospital: { boardId } }) => ({ boardId, from: '2019-01-01', until: '2020-12-31' }), foreign: 'nothing of it' },
  'task.add': {
    permission: 'task.write',
    stage: 'signed',
    input: ({ hospital: { caseId }, chair }) => ({ caseId, what: 'Book the theatre', assigneeId: chair.membershipId, specialty: null, dueOn: '2020-02-01' }),
    foreign: 'NOT_FOUND',
  },
  'task.list': { permission: 'task.read', stage: 'planned', input: ({ preparation }) => ({ caseId: preparation.followed.caseId }), foreign: 'NOT_FOUND' },
  'task.mine': { permission: 'task.read', stage: 'planned', input: () => ({ limit: 100 }), foreign: 'nothing of it' },
  'task.complete': { permission: 'task.write', stage: 'planned', input: ({ preparation }) => ({ taskId: preparation.followed.taskId }), foreign: 'NOT_FOUND' },
  'task.cancel': { permission: 'task.write', stage: 'planned', input: ({ preparation }) => ({ taskId: preparation.followed.taskId }), foreign: 'NOT_FOUND' },
  'case.recordExecution': {
    permission: 'execution.record',
    stage: 'signed',
    input: (scene) => ({ ...ofCase(scene), carriedOut: false, happenedOn: '2020-01-02', reason: 'patient_wish', note: '', basedOn: 0 }),
    foreign: 'NOT_FOUND',
  },
  'followUp.record': {
    permission: 'followUp.record',
    stage: 'planned',
    input: ({ preparation: { followed } }) => ({
      caseId: followed.caseId, lesionId: followed.lesionId, point: 'w1', seenOn: '2019-12-28', pain: null, analgesia: 'unknown', complication: null,
      fracture: 'unknown', localControl: 'unknown', note: '', basedOn: 0,
    }),
    foreign: 'NOT_FOUND',
  },
  'followUp.list': { permission: 'followUp.read', stage: 'planned', input: ({ preparation }) => ({ caseId: preparation.followed.caseId }), foreign: 'NOT_FOUND' },
  'followUp.due': { permission: 'followUp.read', stage: 'planned', input: () => ({ limit: 100 }), foreign: 'nothing of it' },
  'people.list': { permission: 'people.list', stage: 'planned', input: () => undefined, foreign: 'nothing of it' },
  'case.revealIdentity': { permission: 'identity.reveal', stage: 'planned', input: (scene) => ({ ...ofCase(scene), reason: 'check_images' }), foreign: 'NOT_FOUND' },
  'meeting.list': { permission: 'meeting.list', stage: 'planned', input: () => undefined, foreign: 'nothing of it' },
  'meeting.minutes': { permission: 'minutes.read', stage: 'signed', input: meeting, foreign: 'NOT_FOUND' },
  'meeting.get': { permission: 'meeting.read', stage: 'signed', input: meeting, foreign: 'NOT_FOUND' },
  'meeting.plan': { permission: 'meeting.plan', stage: 'planned', input: ({ hospital: { boardId } }) => ({ boardId, ...WHEN }), foreign: 'NOT_FOUND' },
  'meeting.change': { permission: 'meeting.plan', stage: 'planned', input: (scene) => ({ ...meeting(scene), ...WHEN }), foreign: 'NOT_FOUND' },
  'meeting.cancel': { permission: 'meeting.plan', stage: 'planned', input: meeting, foreign: 'NOT_FOUND' },
  'agenda.get': { permission: 'meeting.plan', stage: 'signed', input: meeting, foreign: 'NOT_FOUND' },
  'agenda.add': { permission: 'case.schedule', stage: 'open', input: (scene) => ({ ...meeting(scene), caseIds: [scene.readyId] }), foreign: 'NOT_FOUND' },
  'agenda.remove': { permission: 'case.schedule', stage: 'open', input: item, foreign: 'NOT_FOUND' },
  'agenda.move': { permission: 'meeting.plan', stage: 'open', input: (scene) => ({ ...item(scene), before: null }), foreign: 'NOT_FOUND' },
  'agenda.setMinutes': { permission: 'meeting.plan', stage: 'open', input: (scene) => ({ ...item(scene), minutes: 12 }), foreign: 'NOT_FOUND' },
  'invitation.send': { permission: 'meeting.plan', stage: 'planned', input: (scene) => ({ ...meeting(scene), membershipIds: [scene.chair.membershipId] }), foreign: 'NOT_FOUND' },
  'invitation.mine': { permission: 'invitation.answer', stage: 'planned', input: () => undefined, foreign: 'nothing of it' },
  'invitation.answer': { permission: 'invitation.answer', stage: 'planned', input: (scene) => ({ ...meeting(scene), answer: 'maybe' }), foreign: 'NOT_FOUND' },
  'guest.invite': {
    permission: 'meeting.plan', stage: 'planned', input: (scene) => ({ ...meeting(scene), name: 'Dr Elsewhere', specialty: 'pathology', expiresAt: null }), foreign: 'NOT_FOUND',
  },
  'guest.revoke': { permission: 'meeting.plan', stage: 'planned', input: ({ preparation: { guestId } }) => ({ guestId }), foreign: 'NOT_FOUND' },
  'meeting.open': { permission: 'meeting.lead', stage: 'planned', input: meeting, foreign: 'NOT_FOUND' },
  'meeting.join': { permission: 'meeting.join', stage: 'open', input: meeting, foreign: 'NOT_FOUND' },
  'meeting.leave': { permission: 'meeting.join', stage: 'open', input: meeting, foreign: 'NOT_FOUND' },
  'meeting.takeChair': { permission: 'meeting.lead', stage: 'open', input: meeting, foreign: 'NOT_FOUND' },
  'meeting.handChair': { permission: 'meeting.lead', stage: 'open', input: (scene) => ({ ...meeting(scene), membershipId: scene.voters[0]!.membershipId }), foreign: 'NOT_FOUND' },
  'meeting.askToSpeak': { permission: 'meeting.join', stage: 'open', input: meeting, foreign: 'NOT_FOUND' },
  'meeting.callSpeaker': { permission: 'meeting.lead', stage: 'open', input: (scene) => ({ ...meeting(scene), membershipId: scene.voters[0]!.membershipId }), foreign: 'NOT_FOUND' },
  'meeting.finishSpeaking': { permission: 'meeting.join', stage: 'open', input: (scene, { membershipId }) => ({ ...meeting(scene), membershipId }), foreign: 'NOT_FOUND' },
  'meeting.declareConflict': { permission: 'ballot.cast', stage: 'presenting', input: (scene) => ({ ...item(scene), reason: 'A relative.' }), foreign: 'NOT_FOUND' },
  'meeting.conflicts': { permission: 'meeting.read', stage: 'presenting', input: meeting, foreign: 'nothing of it' },
  'meeting.withdrawConflict': { permission: 'ballot.cast', stage: 'presenting', input: item, foreign: 'NOT_FOUND' },
  'meeting.closeItem': { permission: 'meeting.lead', stage: 'presenting', input: item, foreign: 'NOT_FOUND' },
  'meeting.extendItem': { permission: 'meeting.lead', stage: 'presenting', input: (scene) => ({ ...item(scene), minutes: 2 }), foreign: 'NOT_FOUND' },
  'meeting.returnToDiscussion': { permission: 'meeting.lead', stage: 'revealed', input: item, foreign: 'NOT_FOUND' },
  'meeting.revealFirstRatings': { permission: 'meeting.lead', stage: 'presenting', input: item, foreign: 'NOT_FOUND' },
  'meeting.openItem': { permission: 'meeting.lead', stage: 'open', input: item, foreign: 'NOT_FOUND' },
  'meeting.needsData': { permission: 'meeting.lead', stage: 'presenting', input: (scene) => ({ ...item(scene), specialty: 'pathology' }), foreign: 'NOT_FOUND' },
  'meeting.close': { permission: 'meeting.lead', stage: 'open', input: meeting, foreign: 'NOT_FOUND' },
  'round.proposal': { permission: 'meeting.lead', stage: 'presenting', input: ofCase, foreign: 'NOT_FOUND' },
  'round.open': { permission: 'meeting.lead', stage: 'presenting', input: (scene, _, keys) => ({ ...item(scene), keys }), foreign: 'NOT_FOUND' },
  'round.close': { permission: 'meeting.lead', stage: 'voting', input: round, foreign: 'NOT_FOUND' },
  'round.count': { permission: 'round.count', stage: 'revealed', input: ({ roundId }) => ({ roundId }), foreign: 'NOT_FOUND' },
  'round.reopen': { permission: 'meeting.lead', stage: 'closed', input: round, foreign: 'NOT_FOUND' },
  'round.cancel': { permission: 'meeting.lead', stage: 'asked', input: round, foreign: 'NOT_FOUND' },
  'round.reveal': { permission: 'meeting.lead', stage: 'closed', input: round, foreign: 'NOT_FOUND' },
  'ballot.cast': { permission: 'ballot.cast', stage: 'voting', input: ({ roundId, optionId }) => aBallot({ roundId, optionId, rating: 5, revision: 2 }), foreign: 'NOT_FOUND' },
  'ballot.own': { permission: 'ballot.readOwn', stage: 'voting', input: meeting, foreign: 'nothing of it' },
  'decision.get': { permission: 'decision.read', stage: 'signed', input: ({ decisionId }) => ({ decisionId }), foreign: 'NOT_FOUND' },
  'decision.identify': { permission: 'identity.reveal', stage: 'signed', input: ({ decisionId }) => ({ decisionId, reason: 'patient_record' }), foreign: 'NOT_FOUND' },
  'decision.export': {
    permission: 'decision.export',
    stage: 'signed',
    input: ({ hospital: { boardId } }) => ({ boardId, from: new Date('2020-01-01'), before: new Date('2021-01-01'), format: 'json', language: 'en' }),
    foreign: 'NOT_FOUND',
  },
  'decision.draft': { permission: 'decision.draft', stage: 'revealed', input: item, foreign: 'NOT_FOUND' },
  'decision.propose': { permission: 'decision.draft', stage: 'drafted', input: (scene) => ({ ...item(scene), ...plan(scene) }), foreign: 'NOT_FOUND' },
  'decision.confirm': { permission: 'ballot.cast', stage: 'proposed', input: item, foreign: 'NOT_FOUND' },
  'decision.recordMinority': { permission: 'ballot.cast', stage: 'proposed', input: (scene) => ({ ...item(scene), opinion: 'A nail.', reason: 'The defect.' }), foreign: 'NOT_FOUND' },
  'decision.withdrawMinority': { permission: 'ballot.cast', stage: 'proposed', input: item, foreign: 'NOT_FOUND' },
  'decision.sign': { permission: 'decision.sign', stage: 'proposed', input: (scene) => ({ ...item(scene), decisionId: scene.decisionId, standing: 'final', caseVersion: scene.caseVersion }), foreign: 'NOT_FOUND' },
  'decision.recordProtocols': {
    permission: 'decision.sign',
    stage: 'open',
    input: (scene) => ({ ...meeting(scene), items: [{ agendaItemId: scene.protocolItemId, standing: 'final', caseVersion: scene.protocolVersion }] }),
    foreign: 'NOT_FOUND',
  },
  'decision.amend': {
    permission: 'decision.amend',
    stage: 'signed',
    input: (scene) => ({ decisionId: scene.decisionId, ...plan(scene), cause: 'clerical_error', reason: 'A slip of the pen.' }),
    foreign: 'NOT_FOUND',
  },
};
