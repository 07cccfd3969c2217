import { delMany, get, keys, set } from 'idb-keyval';
import type { Draft, EntryKey } from './entry';

/** Keeps unsent answers on this device, so that a closed tab or a flat battery loses nothing. */
export type DraftKeeper = {
  readonly load: () => Promise<ReadonlyMap<EntryKey, Draft>>;
  readonly save: (drafts: ReadonlyMap<EntryKey, Draft>) => Promise<void>;
};

const NONCE_BYTES = 12;

type DraftPlace = {
  readonly caseId: string;
  readonly membershipId: string;
  /** 32 bytes in base64, from the server. */
  readonly keyText: string;
};

/**
 * Encrypted with a key that the server derives for this person and hands to their signed-in pages alone: what
 * lies on the device cannot be read without signing in as them (ADR 0011). Where the browser offers no
 * encryption, because the page came without https, nothing is kept.
 */
export async function draftKeeper({ caseId, membershipId, keyText }: DraftPlace): Promise<DraftKeeper | null> {
  if (!globalThis.crypto?.subtle || !globalThis.indexedDB) return null;
  const bytes = Uint8Array.from(atob(keyText), (character) => character.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
  const place = `drafts/${membershipId}/${caseId}/`;
  // Each page has a slot of its own: two tabs of one person keep what each of them typed.
  const own = `${place}${crypto.randomUUID()}`;
  const bound = new TextEncoder().encode(place);
  let left: string[] = [];
  const open = async (slot: string): Promise<[EntryKey, Draft][]> => {
    const stored = await get<Uint8Array<ArrayBuffer>>(slot);
    if (!stored) return [];
    try {
      const iv = stored.slice(0, NONCE_BYTES);
      const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: bound }, key, stored.slice(NONCE_BYTES));
      return JSON.parse(new TextDecoder().decode(plain)) as [EntryKey, Draft][];
    } catch {
      // Sealed with a key that is gone: nobody can read it again.
      return [];
    }
  };
  return {
    async load() {
      left = (await keys<string>()).filter((slot) => typeof slot === 'string' && slot.startsWith(place) && slot !== own);
      return new Map((await Promise.all(left.map(open))).flat());
    },
    async save(drafts) {
      if (drafts.size > 0) {
        const iv = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
        const plain = new TextEncoder().encode(JSON.stringify([...drafts]));
        const sealed = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: bound }, key, plain));
        const stored = new Uint8Array(NONCE_BYTES + sealed.length);
        stored.set(iv);
        stored.set(sealed, NONCE_BYTES);
        await set(own, stored);
      }
      // What earlier pages left is in this page's hands now, or has arrived.
      await delMany(drafts.size > 0 ? left : [...left, own]);
      left = [];
    },
  };
}
