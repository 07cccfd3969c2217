import 'server-only';
import type { ImportPorts } from '@bonemet/api';
import { stillSignedIn } from '@/auth/actor-of';
import { currentActor } from '@/auth/session';
import { services } from '../composition';
import { log } from '../log';

/** What an import needs, for whoever asks. */
export function importPorts(): ImportPorts {
  let sessionId: string | null = null;
  return {
    database: services().database,
    session: async () => {
      if (sessionId !== null) return stillSignedIn(sessionId, true);
      const actor = await currentActor();
      sessionId = actor?.sessionId ?? null;
      return actor;
    },
    report: (event) => log('error', { event }),
  };
}
