import { castBallotProcedure } from './ballots/cast';
import { getCaseProcedure, listCasesProcedure } from './cases/read';
import { recordFactProcedure } from './cases/record-fact';
import { revealIdentityProcedure } from './cases/reveal-identity';
import { getDecisionProcedure } from './decisions/read';
import { amendDecisionProcedure, draftDecisionProcedure, signDecisionProcedure } from './decisions/write';
import {
  closeMeetingProcedure, joinMeetingProcedure, needsDataProcedure, openItemProcedure, openMeetingProcedure,
} from './meetings/lead';
import { getMeetingProcedure, listMeetingsProcedure, ownBallotsProcedure } from './meetings/read';
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
    recordFact: recordFactProcedure,
    revealIdentity: revealIdentityProcedure,
  }),
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
