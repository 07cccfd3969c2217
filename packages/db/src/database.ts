import type { Actor, NewMeetingEvent } from '@bonemet/board';
import { createPrisma, type Transaction } from './client';
import { Announcer, type AnnouncerLog, type MeetingListener } from './events/announcer';
import { appendEvents } from './events/append';
import { signInStore } from './sign-in/store';
import { type UnitOfWork, type UnitOptions, withActor, withInstitution } from './unit-of-work';

export type DatabaseOptions = {
  /** Connection string of the application's role. */
  readonly url: string;
  readonly poolSize?: number;
  readonly log?: AnnouncerLog;
};

/** The only way from the application to its data. */
export type Database = ReturnType<typeof createDatabase>;

export function createDatabase({ url, poolSize, log }: DatabaseOptions) {
  const prisma = createPrisma(url, poolSize);
  const announcer = new Announcer(url, log);
  return {
    signIn: signInStore(prisma),
    withActor: <Result>(actor: Actor, work: (unit: UnitOfWork) => Promise<Result>, options?: UnitOptions) =>
      withActor(prisma, actor, work, options),
    withInstitution: <Result>(institutionId: string, read: (tx: Transaction) => Promise<Result>) =>
      withInstitution(prisma, institutionId, read),
    /** Numbers, stores and (after the commit) announces the events of a command. */
    appendEvents: (unit: UnitOfWork, meetingId: string, events: readonly NewMeetingEvent[]) =>
      appendEvents(unit, meetingId, events, announcer.announce),
    listen: (listener: MeetingListener) => announcer.listen(listener),
    async isReachable(): Promise<boolean> {
      try {
        await prisma.$queryRaw`SELECT 1`;
        return true;
      } catch {
        return false;
      }
    },
    async close(): Promise<void> {
      await announcer.close();
      await prisma.$disconnect();
    },
  };
}
