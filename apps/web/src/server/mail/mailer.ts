import type { DueNotice, Outbox } from '@bonemet/db';
import nodemailer from 'nodemailer';
import { composeMail, type MailPlace } from './compose';

type MailerOptions = MailPlace & {
  /** smtp://user:password@host:port, or smtps:// */
  readonly url: string;
  readonly from: string;
  readonly outbox: Outbox;
  readonly now: () => Date;
  readonly log: (event: 'mail.sent' | 'mail.failed', count: number) => void;
};

const EVERY_MS = 30_000;
/** The hour of the day, as the server counts hours, at which digests leave. */
const DIGEST_HOUR = 7;

/** The last moment at which digests were due: what came later waits for the next one. */
export function lastDigest(now: Date): Date {
  const moment = new Date(now);
  moment.setHours(DIGEST_HOUR, 0, 0, 0);
  if (moment > now) moment.setDate(moment.getDate() - 1);
  return moment;
}

/**
 * Sends what is due: at once, or gathered once a day. A notice is taken before it is sent, so that two processes
 * never send it twice; when the mail cannot leave, it is given back. A process that dies in between loses the
 * mail and never the notice, which stands in the application until it is read.
 */
export class Mailer {
  private timer: NodeJS.Timeout | null = null;
  private readonly transport: nodemailer.Transporter;

  constructor(private readonly options: MailerOptions) {
    this.transport = nodemailer.createTransport(options.url);
  }

  start(): void {
    this.timer ??= setInterval(() => void this.run(), EVERY_MS).unref();
  }

  stop(): void {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
    this.transport.close();
  }

  /** One round; how many mails left. Never throws: the next round tries again. */
  async run(): Promise<number> {
    const { outbox, now, log } = this.options;
    let sent = 0;
    try {
      for (const notice of await outbox.claim('at_once', now())) sent += await this.send([notice]);
      for (const gathered of byPerson(await outbox.claim('digest', lastDigest(now())))) sent += await this.send(gathered);
    } catch {
      log('mail.failed', 0);
    }
    if (sent > 0) log('mail.sent', sent);
    return sent;
  }

  private async send(notices: readonly DueNotice[]): Promise<number> {
    const { from, outbox, log } = this.options;
    const { to, subject, text, unsubscribe } = composeMail(notices, this.options);
    const headers = unsubscribe && { 'List-Unsubscribe': `<${unsubscribe}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
    try {
      await this.transport.sendMail({ from, to, subject, text, ...(headers && { headers }) });
      return 1;
    } catch {
      await outbox.release(notices.map(({ noticeId }) => noticeId));
      log('mail.failed', notices.length);
      return 0;
    }
  }
}

function byPerson(notices: readonly DueNotice[]): DueNotice[][] {
  const people = new Map<string, DueNotice[]>();
  for (const notice of notices) people.set(notice.membershipId, [...(people.get(notice.membershipId) ?? []), notice]);
  return [...people.values()];
}
