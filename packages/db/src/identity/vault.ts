import { createHmac, hkdfSync } from 'node:crypto';
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js';
import { managedNonce, utf8ToBytes } from '@noble/ciphers/utils.js';

/** Who a patient is. It exists in the clear only between this module and the person who asked to see it. */
export type PatientIdentity = {
  readonly familyName: string;
  readonly givenNames: string;
  /** YYYY-MM-DD. */
  readonly birthDate: string;
  readonly recordNumber: string;
};

export type SealedIdentity = { readonly sealed: Uint8Array<ArrayBuffer>; readonly recordFingerprint: string };

/** Whose identity it is; sealed in with it, so that a row that is moved to another patient does not open. */
type IdentityOwner = { readonly institutionId: string; readonly patientId: string };

export type IdentityVault = {
  readonly seal: (owner: IdentityOwner, identity: PatientIdentity) => SealedIdentity;
  /** @throws when the row was changed, moved or sealed with another key; the message names no content */
  readonly open: (owner: IdentityOwner, sealed: Uint8Array) => PatientIdentity;
  /** The same record number of the same institution gives the same 64 hexadecimal digits, and tells nothing else. */
  readonly fingerprint: (institutionId: string, recordNumber: string) => string;
};

/** The first byte of every sealed identity, so that a later way of sealing can be told from this one. */
const FORMAT = 1;
const LEAST_SECRET_LENGTH = 32;

const keyFor = (secret: string, purpose: string) => new Uint8Array(hkdfSync('sha256', secret, '', `bonemet ${purpose}`, 32));

/** Typing habits do not make another patient: case and anything but letters and digits are left out. */
const normalised = (recordNumber: string) => recordNumber.normalize('NFKC').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Seals and opens identities with keys derived from one secret of the installation.
 * @param secret at least 32 characters; whoever loses it loses every identity, by design
 */
export function createIdentityVault(secret: string): IdentityVault {
  if (secret.length < LEAST_SECRET_LENGTH) throw new Error('the identity key is too short');
  const sealingKey = keyFor(secret, 'identity sealing 1');
  const fingerprintKey = keyFor(secret, 'record fingerprint 1');
  const boundTo = ({ institutionId, patientId }: IdentityOwner) => utf8ToBytes(`${institutionId}/${patientId}`);
  const cipherOf = (owner: IdentityOwner) => managedNonce(xchacha20poly1305)(sealingKey, boundTo(owner));
  const fingerprint: IdentityVault['fingerprint'] = (institutionId, recordNumber) =>
    createHmac('sha256', fingerprintKey).update(`${institutionId}/${normalised(recordNumber)}`).digest('hex');
  return {
    fingerprint,
    seal(owner, identity) {
      const { familyName, givenNames, birthDate, recordNumber } = identity;
      const text = utf8ToBytes(JSON.stringify({ familyName, givenNames, birthDate, recordNumber }));
      const sealed = Uint8Array.from([FORMAT, ...cipherOf(owner).encrypt(text)]);
      return { sealed, recordFingerprint: fingerprint(owner.institutionId, recordNumber) };
    },
    open(owner, sealed) {
      if (sealed[0] !== FORMAT) throw new Error('an identity is sealed in an unknown format');
      const text = cipherOf(owner).decrypt(Uint8Array.from(sealed.subarray(1)));
      return JSON.parse(new TextDecoder().decode(text)) as PatientIdentity;
    },
  };
}
