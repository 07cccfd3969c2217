import { randomBytes } from 'node:crypto';
import { inviteGuest, type SessionActor } from '@bonemet/db';
import type { Hospital } from './board-room';
import { followCase, type FollowedCase } from './follow-up';
import { aDayFromNow } from './guests';
import type { TestDatabase } from './test-database';

const GUEST = { name: 'Somebody from elsewhere', specialty: null, codeHash: 'none' } as const;

/** What one person left on a case before the meeting: one row of each kind. */
export type Preparation = {
  readonly documentId: string;
  readonly proposalId: string;
  readonly commentId: string;
  readonly requestId: string;
  readonly noticeId: string;
  readonly guestId: string;
  /** Another case of the hospital, decided and treated some time ago. */
  readonly followed: FollowedCase;
};

/** Adds one of everything that belongs to the preparation of a case, in the name of a chair with a specialty. */
export async function prepareCase(test: TestDatabase, hospital: Hospital, physician: SessionActor): Promise<Preparation> {
  const { database } = test;
  const followed = await followCase(test, hospital, physician);
  const { institutionId, caseId, lesionId } = hospital;
  const { membershipId, specialty } = physician;
  if (!specialty) throw new Error('an opinion needs a specialty');
  return database.withActor(physician, async ({ tx, audit }) => {
    const document = await tx.document.create({
      data: {
        institutionId, caseId, lesionId, kind: 'png', caption: 'Pelvis', position: 1, size: 4, sha256: '0'.repeat(64),
        storageKey: `${institutionId}/none`, removed: [], uploadedById: membershipId,
      },
    });
    await audit({ type: 'document.added', payload: { caseId, documentId: document.id, kind: 'png' } });
    await tx.opinion.create({ data: { institutionId, caseId, line: 'T-RT:A', membershipId, specialty, rating: 3, reasonCodes: [], revision: 1 } });
    await audit({ type: 'opinion.given', payload: { caseId, line: 'T-RT:A' } });
    const proposal = await tx.proposedOption.create({ data: { institutionId, caseId, lesionId, label: 'A brace', proposedById: membershipId } });
    const comment = await tx.comment.create({ data: { institutionId, caseId, lesionId, body: 'Seen.', mentions: [membershipId], authorId: membershipId } });
    const request = await tx.dataRequest.create({
      data: { institutionId, caseId, lesionId, fieldId: 'lesion.fracture', specialty, body: 'Is it broken?', blocks: false, raisedById: membershipId },
    });
    // Written for oneself, read back because nobody else's notices can be.
    const notice = await tx.notice.create({ data: { institutionId, membershipId, kind: 'mentioned', caseId } });
    await tx.noticePreference.create({ data: { membershipId, institutionId, language: 'en', delivery: {} } });
    await tx.invitation.create({ data: { institutionId, meetingId: hospital.meetingId, membershipId } });
    const guestId = await inviteGuest(tx, { ...GUEST, expiresAt: aDayFromNow(), meetingId: hospital.meetingId, tokenHash: randomBytes(32).toString('hex') });
    if (!guestId) throw new Error('no guest was invited');
    return { guestId, documentId: document.id, proposalId: proposal.id, commentId: comment.id, requestId: request.id, noticeId: notice.id, followed };
  });
}
