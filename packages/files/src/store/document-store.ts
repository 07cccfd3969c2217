export type StoredDocument = {
  readonly size: number;
  readonly stream: ReadableStream<Uint8Array>;
};

/** Where sanitised files live. Every implementation passes `test/document-store.test.ts`. */
export type DocumentStore = {
  /** Stores the whole or nothing; a key that exists is replaced. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** The stored bytes, or null if the key holds nothing. The stream must be read or cancelled. */
  get(key: string): Promise<StoredDocument | null>;
  /** Removing what is not there is no error. */
  remove(key: string): Promise<void>;
  /** All keys, or those that begin with a prefix of whole segments, in no particular order. */
  list(prefix?: string): AsyncIterable<string>;
};

type StoreFault = 'invalid_key' | 'unavailable' | 'refused';

/** Carries a code and never the key, the address or the answer of a store. */
export class StoreError extends Error {
  readonly code: StoreFault;

  constructor(code: StoreFault) {
    super(code);
    this.name = 'StoreError';
    this.code = code;
  }
}
