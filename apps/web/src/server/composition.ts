import 'server-only';
import { createDatabase, type Database } from '@bonemet/db';
import { environment } from '@/env';
import { LiveHub } from './live/hub';
import { log } from './log';

type Services = { readonly database: Database; readonly hub: LiveHub };

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
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => hub.close());
  return { database, hub };
}
