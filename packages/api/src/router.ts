import { castBallotProcedure } from './ballots/cast';
import { configureBoardProcedure, listBoardsProcedure } from './boards/boards';
import { createCaseProcedure, recordIdentityProcedure } from './cases/create';
import { addLesionProcedure, removeLesionProcedure } from './cases/lesions';
import { getCaseProcedure, listCasesProcedure } from './cases/read';
import { recordEntriesProcedure } from './cases/record';
import { revealIdentityProcedure } from './cases/reveal-identity';
import { caseHistoryProcedure, casePresenceProcedure, caseWorkspaceProcedure } from './cases/workspace';
import { getDecisionProcedure } from './decisions/read';
import { amendDecisionProcedure, draftDecisionProcedure, signDecisionProcedure } from './decisions/write';
import {
  closeMeetingProcedure, joinMeetingProcedure, needsDataProcedure, openItemProcedure, openMeetingProcedure,
} from './meetings/lead';
import { getMeetingProcedure, listMeetingsProcedure, ownBallotsProcedure } from './meetings/read';
import { listPeopleProcedure } from './people/list';
import { changePasswordProcedure, getProfileProcedure } from './profile/profile';
import { closeRoundProcedure } from './rounds/close';
import { openRoundProcedure } from './rounds/open';
import { roundProposalProcedure } from './rounds/proposal';
import { revealRoundProcedure } from './rounds/reveal';
import { listSessionsProcedure, revokeMemberSessionsProcedure, revokeOwnSessionProcedure } from './sessions/sessions';
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
    get: getCaseProcedure,
    create: createCaseProcedure,
    workspace: caseWorkspaceProcedure,
    record: recordEntriesProcedure,
    history: caseHistoryProcedure,
    presence: casePresenceProcedure,
    addLesion: addLesionProcedure,
    removeLesion: removeLesionProcedure,
    recordIdentity: recordIdentityProcedure,
    revealIdentity: revealIdentityProcedure,
  }),
  board: router({ list: listBoardsProcedure, configure: configureBoardProcedure }),
  people: router({ list: listPeopleProcedure }),
  meeting: router({
    list: listMeetingsProcedure,
    get: getMeetingProcedure,
    open: openMeetingProcedure,
    join: joinMeetingProcedure,
    openItem: openItemProcedure,
    needsData: needsDataProcedure,
    close: closeMeetingProcedure,
  }),
  round: router({
    proposal: roundProposalProcedure,
    open: openRoundProcedure,
    close: closeRoundProcedure,
    reveal: revealRoundProcedure,
  }),
  ballot: router({ cast: castBallotProcedure, own: ownBallotsProcedure }),
  decision: router({
    get: getDecisionProcedure,
    draft: draftDecisionProcedure,
    sign: signDecisionProcedure,
    amend: amendDecisionProcedure,
  }),
});

export type AppRouter = typeof appRouter;
export const createCaller = createCallerFactory(appRouter);
