import { castBallotProcedure } from './ballots/cast';
import { configureBoardProcedure, listBoardsProcedure, setBoardRulesProcedure } from './boards/boards';
import { createCaseProcedure, recordIdentityProcedure } from './cases/create';
import { addLesionProcedure, removeLesionProcedure } from './cases/lesions';
import { caseDuplicatesProcedure } from './cases/duplicates';
import { caseColumnsProcedure, listCasesProcedure } from './cases/list';
import { chooseDiscussionProcedure, moveCaseProcedure } from './cases/move';
import { getCaseProcedure } from './cases/read';
import { caseReadinessProcedure } from './cases/readiness';
import { recordEntriesProcedure } from './cases/record';
import { revealIdentityProcedure } from './cases/reveal-identity';
import { caseHistoryProcedure, casePresenceProcedure, caseWorkspaceProcedure } from './cases/workspace';
import { exportDecisionsProcedure } from './decisions/export';
import { identifyDecisionProcedure } from './decisions/identify';
import { getDecisionProcedure } from './decisions/read';
import { recordProtocolsProcedure } from './decisions/record-protocols';
import { amendDecisionProcedure, draftDecisionProcedure, signDecisionProcedure } from './decisions/write';
import { confirmPlanProcedure, proposePlanProcedure, recordMinorityProcedure, withdrawMinorityProcedure } from './decisions/plan';
import { declareConflictProcedure, listConflictsProcedure, withdrawConflictProcedure } from './meetings/conflict';
import {
  closeItemProcedure, extendItemProcedure, needsDataProcedure, openItemProcedure, returnToDiscussionProcedure, revealFirstRatingsProcedure,
} from './meetings/item';
import { closeMeetingProcedure, openMeetingProcedure } from './meetings/lead';
import {
  askToSpeakProcedure, callSpeakerProcedure, finishSpeakingProcedure, handChairProcedure, joinMeetingProcedure, leaveMeetingProcedure, takeChairProcedure,
} from './meetings/room';
import { meetingMinutesProcedure } from './meetings/minutes';
import { getMeetingProcedure, listMeetingsProcedure, ownBallotsProcedure } from './meetings/read';
import { getPreferenceProcedure, listNoticesProcedure, readNoticesProcedure, setPreferenceProcedure, unreadNoticesProcedure } from './notices/notices';
import { listPeopleProcedure } from './people/list';
import { changePasswordProcedure, getProfileProcedure } from './profile/profile';
import { closeRoundProcedure } from './rounds/close';
import { roundCountProcedure } from './rounds/count';
import { openRoundProcedure } from './rounds/open';
import { cancelRoundProcedure, reopenRoundProcedure } from './rounds/undo';
import { roundProposalProcedure } from './rounds/proposal';
import { revealRoundProcedure } from './rounds/reveal';
import { listSessionsProcedure, revokeMemberSessionsProcedure, revokeOwnSessionProcedure } from './sessions/sessions';
import { listCommentsProcedure } from './comments/list';
import { writeCommentProcedure } from './comments/write';
import { answerRequestProcedure } from './requests/answer';
import { listRequestsProcedure, requestsForMeProcedure } from './requests/list';
import { raiseRequestProcedure } from './requests/raise';
import { getReviewProcedure } from './review/get';
import { giveOpinionProcedure } from './review/give-opinion';
import { countWaitingProcedure, needsMineProcedure } from './review/needs-mine';
import { proposeOptionProcedure } from './review/propose';
import { reviewResultsProcedure } from './review/results';
import { revealOpinionsProcedure } from './review/reveal';
import { changeDocumentProcedure } from './documents/change';
import { listDocumentsProcedure } from './documents/list';
import { moveDocumentProcedure } from './documents/move';
import { withdrawDocumentProcedure } from './documents/withdraw';
import { exportFileProcedure } from './exchange/export-file';
import { importFileProcedure, previewFileProcedure } from './exchange/files';
import { recordExecutionProcedure } from './execution/record';
import { dueFollowUpsProcedure } from './follow-up/due';
import { listFollowUpsProcedure } from './follow-up/list';
import { recordFollowUpProcedure } from './follow-up/record';
import { boardFiguresProcedure } from './registry/figures';
import { addTaskProcedure, cancelTaskProcedure, completeTaskProcedure, listTasksProcedure, myTasksProcedure } from './tasks/tasks';
import { inviteGuestProcedure, revokeGuestProcedure } from './guests/invite';
import { addToAgendaProcedure, moveOnAgendaProcedure, removeFromAgendaProcedure, setMinutesProcedure } from './planning/agenda';
import { getAgendaProcedure } from './planning/get';
import { answerInvitationProcedure, ownInvitationsProcedure, sendInvitationsProcedure } from './planning/invitations';
import { cancelMeetingProcedure, changeMeetingProcedure, planMeetingProcedure } from './planning/meetings';
import { createCallerFactory, router } from './trpc';

export const appRouter = router({
  profile: router({ get: getProfileProcedure, changePassword: changePasswordProcedure }),
  session: router({
    list: listSessionsProcedure,
    revoke: revokeOwnSessionProcedure,
    revokeMember: revokeMemberSessionsProcedure,
  }),
  case: router({
    list: listCasesProcedure,
    columns: caseColumnsProcedure,
    get: getCaseProcedure,
    readiness: caseReadinessProcedure,
    move: moveCaseProcedure,
    chooseDiscussion: chooseDiscussionProcedure,
    duplicates: caseDuplicatesProcedure,
    create: createCaseProcedure,
    workspace: caseWorkspaceProcedure,
    record: recordEntriesProcedure,
    history: caseHistoryProcedure,
    presence: casePresenceProcedure,
    addLesion: addLesionProcedure,
    removeLesion: removeLesionProcedure,
    recordIdentity: recordIdentityProcedure,
    revealIdentity: revealIdentityProcedure,
    previewFile: previewFileProcedure,
    importFile: importFileProcedure,
    exportFile: exportFileProcedure,
    recordExecution: recordExecutionProcedure,
  }),
  review: router({
    needsMine: needsMineProcedure,
    waiting: countWaitingProcedure,
    get: getReviewProcedure,
    results: reviewResultsProcedure,
    propose: proposeOptionProcedure,
  }),
  opinion: router({ give: giveOpinionProcedure, reveal: revealOpinionsProcedure }),
  comment: router({ list: listCommentsProcedure, write: writeCommentProcedure }),
  request: router({
    raise: raiseRequestProcedure,
    answer: answerRequestProcedure,
    list: listRequestsProcedure,
    forMe: requestsForMeProcedure,
  }),
  document: router({
    list: listDocumentsProcedure,
    change: changeDocumentProcedure,
    move: moveDocumentProcedure,
    withdraw: withdrawDocumentProcedure,
  }),
  board: router({ list: listBoardsProcedure, configure: configureBoardProcedure, setRules: setBoardRulesProcedure, figures: boardFiguresProcedure }),
  task: router({
    add: addTaskProcedure,
    list: listTasksProcedure,
    mine: myTasksProcedure,
    complete: completeTaskProcedure,
    cancel: cancelTaskProcedure,
  }),
  followUp: router({ record: recordFollowUpProcedure, list: listFollowUpsProcedure, due: dueFollowUpsProcedure }),
  people: router({ list: listPeopleProcedure }),
  notice: router({
    list: listNoticesProcedure,
    unread: unreadNoticesProcedure,
    read: readNoticesProcedure,
    preference: getPreferenceProcedure,
    setPreference: setPreferenceProcedure,
  }),
  meeting: router({
    list: listMeetingsProcedure,
    get: getMeetingProcedure,
    minutes: meetingMinutesProcedure,
    plan: planMeetingProcedure,
    change: changeMeetingProcedure,
    cancel: cancelMeetingProcedure,
    open: openMeetingProcedure,
    join: joinMeetingProcedure,
    leave: leaveMeetingProcedure,
    takeChair: takeChairProcedure,
    handChair: handChairProcedure,
    askToSpeak: askToSpeakProcedure,
    callSpeaker: callSpeakerProcedure,
    finishSpeaking: finishSpeakingProcedure,
    declareConflict: declareConflictProcedure,
    withdrawConflict: withdrawConflictProcedure,
    conflicts: listConflictsProcedure,
    openItem: openItemProcedure,
    closeItem: closeItemProcedure,
    extendItem: extendItemProcedure,
    returnToDiscussion: returnToDiscussionProcedure,
    revealFirstRatings: revealFirstRatingsProcedure,
    needsData: needsDataProcedure,
    close: closeMeetingProcedure,
  }),
  agenda: router({
    get: getAgendaProcedure,
    add: addToAgendaProcedure,
    remove: removeFromAgendaProcedure,
    move: moveOnAgendaProcedure,
    setMinutes: setMinutesProcedure,
  }),
  invitation: router({ send: sendInvitationsProcedure, mine: ownInvitationsProcedure, answer: answerInvitationProcedure }),
  guest: router({ invite: inviteGuestProcedure, revoke: revokeGuestProcedure }),
  round: router({
    proposal: roundProposalProcedure,
    open: openRoundProcedure,
    close: closeRoundProcedure,
    count: roundCountProcedure,
    reopen: reopenRoundProcedure,
    cancel: cancelRoundProcedure,
    reveal: revealRoundProcedure,
  }),
  ballot: router({ cast: castBallotProcedure, own: ownBallotsProcedure }),
  decision: router({
    get: getDecisionProcedure,
    identify: identifyDecisionProcedure,
    export: exportDecisionsProcedure,
    draft: draftDecisionProcedure,
    propose: proposePlanProcedure,
    confirm: confirmPlanProcedure,
    recordMinority: recordMinorityProcedure,
    withdrawMinority: withdrawMinorityProcedure,
    sign: signDecisionProcedure,
    recordProtocols: recordProtocolsProcedure,
    amend: amendDecisionProcedure,
  }),
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
