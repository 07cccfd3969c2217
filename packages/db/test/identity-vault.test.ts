import { createIdentityVault } from '@bonemet/db';
import { describe, expect, it } from 'vitest';

const SECRET = 'a key for the identities of invented patients';
const vault = createIdentityVault(SECRET);
const owner = { institutionId: crypto.randomUUID(), patientId: crypto.randomUUID() };
const identity = { familyName: 'Ménard', givenNames: 'Zoë Anne', birthDate: '1951-02-28', recordNumber: 'SC-4100' };

describe('a sealed identity', () => {
  it('opens to what was sealed, for its own patient', () => {
    expect(vault.open(owner, vault.seal(owner, identity).sealed)).toEqual(identity);
  });

  it('is another text each time, so that two patients of one name cannot be told', () => {
    expect(vault.seal(owner, identity).sealed).not.toEqual(vault.seal(owner, identity).sealed);
  });

  it('does not open in the place of another patient, of another hospital, or with another key', () => {
    const { sealed } = vault.seal(owner, identity);
    expect(() => vault.open({ ...owner, patientId: crypto.randomUUID() }, sealed)).toThrow();
    expect(() => vault.open({ ...owner, institutionId: crypto.randomUUID() }, sealed)).toThrow();
    expect(() => createIdentityVault(`${SECRET}!`).open(owner, sealed)).toThrow();
  });

  it('does not open when one bit was changed anywhere', () => {
    const { sealed } = vault.seal(owner, identity);
    for (let place = 0; place < sealed.length; place++) {
      const changed = Uint8Array.from(sealed);
      changed[place] = (changed[place] ?? 0) ^ 1;
      expect(() => vault.open(owner, changed), String(place)).toThrow();
    }
  });

  it('names nothing of its content when it does not open', () => {
    const { sealed } = vault.seal(owner, identity);
    sealed[30] = (sealed[30] ?? 0) ^ 1;
    const message = (() => {
      try {
        return String(vault.open(owner, sealed));
      } catch (error) {
        return String(error);
      }
    })();
    for (const word of Object.values(identity)) expect(message).not.toContain(word);
  });

  it('asks for a key of a length that cannot be guessed', () => {
    expect(() => createIdentityVault('short')).toThrow('too short');
  });
});

describe('the fingerprint of a record number', () => {
  const { institutionId } = owner;

  it('is the same however the number is typed', () => {
    const plain = vault.fingerprint(institutionId, 'SC-4100');
    for (const typed of ['sc-4100', 'SC 4100', ' sc4100 ', 'ＳＣ-4100']) expect(vault.fingerprint(institutionId, typed)).toBe(plain);
    expect(plain).toMatch(/^[0-9a-f]{64}$/);
  });

  it('tells two numbers, two hospitals and two installations apart', () => {
    const one = vault.fingerprint(institutionId, 'SC-4100');
    expect(vault.fingerprint(institutionId, 'SC-4101')).not.toBe(one);
    expect(vault.fingerprint(crypto.randomUUID(), 'SC-4100')).not.toBe(one);
    expect(createIdentityVault(`${SECRET}!`).fingerprint(institutionId, 'SC-4100')).not.toBe(one);
  });
});
