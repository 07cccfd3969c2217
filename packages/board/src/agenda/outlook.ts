import type { Specialty } from '../people/specialties';
import { quorum, type Quorum, type QuorumRule } from '../quorum/quorum';

export type InvitationAnswer = 'unanswered' | 'yes' | 'no' | 'maybe';

export type Invited = { readonly membershipId: string; readonly specialty: Specialty | null; readonly answer: InvitationAnswer };

export type AttendanceOutlook = {
  /** With those who said that they come, and nobody else. */
  readonly certain: Quorum;
  /** With everybody who has not said no: what the meeting can still become. */
  readonly possible: Quorum;
};

/** Whether a meeting could be quorate, from what those who were invited have said. An answer promises; the seats count. */
export function attendanceOutlook(invited: readonly Invited[], rule: QuorumRule): AttendanceOutlook {
  const withAnswers = (...answers: InvitationAnswer[]) =>
    quorum(
      invited.filter(({ answer }) => answers.includes(answer)).map(({ membershipId, specialty }) => ({ physicianId: membershipId, specialty })),
      rule,
    );
  return { certain: withAnswers('yes'), possible: withAnswers('yes', 'maybe', 'unanswered') };
}
