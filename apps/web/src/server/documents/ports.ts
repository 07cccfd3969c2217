import 'server-only';
import type { DocumentPorts } from '@bonemet/api';
import { currentActor } from '@/auth/session';
import { services } from '../composition';
import { log } from '../log';

/** What the bytes of documents need, for whoever asks. */
export async function documentPorts(): Promise<DocumentPorts> {
  const { database, documents } = services();
  return { database, store: documents, session: await currentActor(), now: () => new Date(), report: (event) => log('error', { event }) };
}
