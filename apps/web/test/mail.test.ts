import type { AddressInfo } from 'node:net';
import { NOTICE_KINDS, type NoticeKind } from '@bonemet/api';
import { createHospital, createTestDatabase } from '@bonemet/testing';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { lastDigest, Mailer } from '../src/server/mail/mailer';
import { readUnsubscribeToken, unsubscribeToken } from '../src/server/mail/unsubscribe-token';

const SECRET = 'a secret for the links in invented mails';
const test = await createTestDatabase();
const hospital = await createHospital(test);
const author = await hospital.person(['coordinator']);

/** A mail server that takes every mail, or refuses it when told to. */
let received: Email[] = [];
let refuses = false;
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, _session, done) {
    const pieces: Buffer[] = [];
    stream.on('data', (piece: Buffer) => pieces.push(piece));
    stream.on('end', () => {
      if (refuses) return done(new Error('full'));
      void PostalMime.parse(Buffer.concat(pieces)).then((mail) => {
        received.push(mail);
        done();
      });
    });
  },
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.server.address() as AddressInfo;
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(resolve));
  await test.close();
});

const logged: [string, number][] = [];
const mailerAt = (now: () => Date) =>
  new Mailer({
    url: `smtp://127.0.0.1:${port}`, from: 'BoneMet <board@hospital.example>', publicUrl: 'https://bonemet.hospital.example', secret: SECRET,
    outbox: test.database.outbox, now, log: (event, count) => logged.push([event, count]),
  });
const soon = () => new Date(Date.now() + 60_000);
/** After the next time digests leave. */
const tomorrow = () => new Date(lastDigest(soon()).getTime() + 2 * 86_400_000);

const reader = async (delivery: Partial<Record<NoticeKind, 'none' | 'digest' | 'at_once'>>, language: 'en' | 'fr' = 'en') => {
  const person = await hospital.person(['reviewer'], 'pathology');
  await test.database.withActor(person, async ({ tx, audit }) => {
    const { membershipId, institutionId } = person;
    await tx.noticePreference.create({ data: { membershipId, institutionId, language, delivery } });
    await audit({ type: 'notices.configured', payload: { membershipId } });
  });
  return person;
};
const leave = (membershipId: string, ...kinds: NoticeKind[]) =>
  test.database.withActor(author, async ({ tx }) => {
    const { institutionId, caseId } = hospital;
    await tx.notice.createMany({ data: kinds.map((kind) => ({ institutionId, membershipId, kind, caseId })) });
  });
const to = (person: { readonly displayName: string }) => received.filter((mail) => mail.to?.[0]?.address === person.displayName);

beforeEach(() => {
  received = [];
  refuses = false;
});

describe('a notice', () => {
  it('to be told at once leaves at once, once, also with two processes', async () => {
    const person = await reader({ mentioned: 'at_once' });
    await leave(person.membershipId, 'mentioned');
    await Promise.all([mailerAt(soon).run(), mailerAt(soon).run()]);
    await mailerAt(soon).run();
    expect(to(person).map(({ subject }) => subject)).toEqual(['A colleague named you in a comment']);
  });

  it('to be gathered waits for the morning, and leaves with the others in one mail', async () => {
    const person = await reader({}, 'fr');
    // In a minute it may be morning; the last morning was before these notices at any hour.
    const morning = lastDigest(new Date());
    await leave(person.membershipId, 'opinion_needed', 'opinion_needed', 'data_requested');
    await mailerAt(() => morning).run();
    expect(to(person)).toEqual([]);
    await mailerAt(tomorrow).run();
    const [mail, ...more] = to(person);
    expect(more).toEqual([]);
    expect(mail?.text).toContain('Votre avis est attendu sur 2 dossiers');
    expect(mail?.text).toContain('/notices/unsubscribe?token=');
  });

  it('that nobody wants by mail never leaves, and one that was read does not either', async () => {
    const silent = await reader({ mentioned: 'none' });
    const quick = await reader({ mentioned: 'at_once' });
    await leave(silent.membershipId, 'mentioned');
    await leave(quick.membershipId, 'mentioned');
    await test.database.withActor(quick, ({ tx }) => tx.notice.updateMany({ where: { membershipId: quick.membershipId }, data: { readAt: new Date() } }));
    await mailerAt(tomorrow).run();
    expect([...to(silent), ...to(quick)]).toEqual([]);
  });

  it('whose mail is refused is due again', async () => {
    const person = await reader({ mentioned: 'at_once' });
    await leave(person.membershipId, 'mentioned');
    refuses = true;
    await mailerAt(soon).run();
    expect(to(person)).toEqual([]);
    expect(logged).toContainEqual(['mail.failed', 1]);
    refuses = false;
    await mailerAt(soon).run();
    expect(to(person)).toHaveLength(1);
  });
});

describe('a mail', () => {
  it('tells nothing of a case or a patient, in any kind and either language', async () => {
    for (const language of ['en', 'fr'] as const) {
      const person = await reader(Object.fromEntries(NOTICE_KINDS.map((kind) => [kind, 'at_once'])), language);
      await leave(person.membershipId, ...NOTICE_KINDS);
      await mailerAt(soon).run();
      const mails = to(person);
      expect(mails).toHaveLength(NOTICE_KINDS.length);
      const { rows } = await test.owner.query<{ pseudonym: string }>('SELECT pseudonym FROM patient');
      for (const mail of mails) {
        const whole = JSON.stringify(mail);
        for (const word of [...rows.map(({ pseudonym }) => pseudonym), hospital.caseId, hospital.patientId, 'femur', 'fémur', 'Screws']) expect(whole).not.toContain(word);
      }
    }
  });

  it('ends its kind by the link in it, for its reader alone', async () => {
    const person = await reader({ mentioned: 'at_once', data_requested: 'at_once' });
    await leave(person.membershipId, 'mentioned');
    await mailerAt(soon).run();
    const link = to(person)[0]?.headers.find(({ key }) => key === 'list-unsubscribe')?.value ?? '';
    const wish = readUnsubscribeToken(SECRET, /token=([^>]+)/.exec(link)?.[1] ?? '');
    expect(wish).toEqual({ membershipId: person.membershipId, kind: 'mentioned' });
    expect(await test.database.outbox.unsubscribe(wish!.membershipId, wish!.kind)).toBe(true);
    await leave(person.membershipId, 'mentioned', 'data_requested');
    await mailerAt(soon).run();
    expect(to(person).map(({ subject }) => subject)).toEqual(['A colleague named you in a comment', 'A question for your specialty']);
  });

  it('cannot be used to silence somebody else', () => {
    const token = unsubscribeToken(SECRET, { membershipId: 'one', kind: 'mentioned' });
    expect(readUnsubscribeToken(SECRET, token.replace('one', 'two'))).toBeNull();
    expect(readUnsubscribeToken(SECRET, token.replace('mentioned', 'case_ready'))).toBeNull();
    expect(readUnsubscribeToken(`${SECRET}!`, token)).toBeNull();
    for (const garbage of ['', '...', 'a.b.c', `${token}.x`]) expect(readUnsubscribeToken(SECRET, garbage)).toBeNull();
  });
});

describe('digests', () => {
  it.each([['2026-03-02T06:59:00', '2026-03-01T07:00:00'], ['2026-03-02T07:00:00', '2026-03-02T07:00:00'], ['2026-03-02T23:00:00', '2026-03-02T07:00:00']])(
    'at %s were last due at %s', (now, due) => expect(lastDigest(new Date(now))).toEqual(new Date(due)));
});
