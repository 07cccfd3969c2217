import { createDatabase, type Database } from '@bonemet/db';
import { type DocumentStore, folderStore, s3Store } from '@bonemet/files';
import { type DocumentPlace, environment } from '@/env';
import { CaseRooms } from './live/case-rooms';
import { LiveHub } from './live/hub';
import { log } from './log';
import { Mailer } from './mail/mailer';

type Services = { readonly database: Database; readonly hub: LiveHub; readonly caseRooms: CaseRooms; readonly documents: DocumentStore };

// Next loads this module once for pages and once for routes; a process has one pool and one hub.
const shared = globalThis as typeof globalThis & { __bonemet?: Services };

/** The only place where the parts of the house are wired together. */
export function services(): Services {
  shared.__bonemet ??= compose();
  return shared.__bonemet;
}

function compose(): Services {
  const database = createDatabase({
    url: environment().databaseUrl,
    identityKey: environment().identityKey,
    poolSize: 10,
    log: (event) => log(event === 'listener.restored' ? 'info' : 'warn', { event }),
  });
  const hub = new LiveHub(database);
  const caseRooms = new CaseRooms(database);
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => [hub, caseRooms].forEach((streams) => streams.close()));
  sendMail(database);
  return { database, hub, caseRooms, documents: documentStore(environment().documents) };
}

/** Notices leave by mail only where an installation has named a mail server. */
function sendMail({ outbox }: Database): void {
  const { mail, authSecret } = environment();
  if (!mail) return;
  const mailer = new Mailer({ ...mail, secret: authSecret, outbox, now: () => new Date(), log: (event, count) => log(event === 'mail.sent' ? 'info' : 'warn', { event, count }) });
  mailer.start();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => mailer.stop());
}

/** A bucket stands in the path: self-hosted stores have no name for each bucket. */
const documentStore = (place: DocumentPlace): DocumentStore => (place.kind === 's3' ? s3Store({ ...place, forcePathStyle: true }) : folderStore(place.folder));
