import type { Actor, NewMeetingEvent } from '@bonemet/board';
import { createPrisma, type Transaction } from './client';
import { Announcer, type AnnouncerLog, type NewsListener } from './events/announcer';
import { appendEvents } from './events/append';
import { CaseWire } from './events/case-wire';
import { createIdentityVault } from './identity/vault';
import { patientWithFingerprint } from './identity/find-patient';
import { noticeOutbox } from './notices/outbox';
import { caseReads } from './reading/case-reads';
import { createReader } from './reading/reader';
import { meetingReads } from './events/meeting-reads';
import { agendaVersions } from './repositories/case-versions';
import { BallotBox, type Vote } from './voting/ballot-box';
import { BallotSequencer, type SequencerLog } from './voting/sequencer';
import { signInStore } from './sign-in/store';
import { type UnitOfWork, type UnitOptions, withActor, withInstitution } from './unit-of-work';

type DatabaseOptions = {
  /** Connection string of the application's role. */
  readonly url: string;
  /** The installation's secret for identities: at least 32 characters. */
  readonly identityKey: string;
  readonly poolSize?: number;
  readonly log?: (event: Parameters<AnnouncerLog>[0] | Parameters<SequencerLog>[0]) => void;
};

/** The only way from the application to its data. */
export type Database = ReturnType<typeof createDatabase>;

export function createDatabase({ url, identityKey, poolSize, log }: DatabaseOptions) {
  const prisma = createPrisma(url, poolSize);
  const reader = createReader(url, poolSize ?? 10);
  const announcer = new Announcer(url, 'bonemet_meeting', log);
  const live = meetingReads(reader);
  const sequencer = new BallotSequencer(live.sequenceBallots, announcer.announce, log);
  const ballotBox = new BallotBox(reader, (institutionId, meetingId) => sequencer.wake(institutionId, meetingId));
  const cases = new CaseWire(new Announcer(url, 'bonemet_case', log));
  return {
    signIn: signInStore(prisma, reader),
    identities: createIdentityVault(identityKey),
    /** Notices that leave by mail. */
    outbox: noticeOutbox(prisma),
    /** What goes on in cases that people prepare together: changes and who is where. */
    cases,
    /** What is read most often, one statement each. */
    read: caseReads(reader),
    /** What the live screens of meetings need, one statement each. */
    live,
    /** Which version each case on the agenda of a meeting has, for the screens that show them. */
    caseVersions: (institutionId: string, meetingId: string) => withInstitution(prisma, institutionId, (tx) => agendaVersions(tx, meetingId)),
    /** Records one vote; its event follows when it has been given its place. */
    castBallot: (actor: Actor, vote: Vote) => ballotBox.cast(actor, vote),
    /** Looks for votes whose process died before they had their place. */
    sequenceLeftBehind: (institutionId: string, meetingId: string) => sequencer.sequenceNow(institutionId, meetingId),
    withActor: <Result>(actor: Actor, work: (unit: UnitOfWork) => Promise<Result>, options?: UnitOptions) =>
      withActor(prisma, actor, work, options),
    withInstitution: <Result>(institutionId: string, read: (tx: Transaction) => Promise<Result>) =>
      withInstitution(prisma, institutionId, read),
    /** Numbers, stores and (after the commit) announces the events of a command. */
    appendEvents: (unit: UnitOfWork, meetingId: string, events: readonly NewMeetingEvent[]) =>
      appendEvents(unit, meetingId, events, announcer.announce),
    /** Tells every process that a meeting has new events. */
    announceMeeting: announcer.announce,
    listen: (listener: NewsListener) => announcer.listen(listener),
    /** The patient with this record number's fingerprint, if one is known; nothing else about them. */
    patientWithFingerprint: (actor: Actor, fingerprint: string) => patientWithFingerprint(prisma, actor, fingerprint),
    async isReachable(): Promise<boolean> {
      try {
        await prisma.$queryRaw`SELECT 1`;
        return true;
      } catch {
        return false;
      }
    },
    async close(): Promise<void> {
      sequencer.close();
      await Promise.all([announcer.close(), cases.close(), reader.close()]);
      await prisma.$disconnect();
    },
  };
}
