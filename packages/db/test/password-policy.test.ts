import { hashPassword, passwordFault, verifyNothing, verifyPassword } from '@bonemet/db';
import { DEMO_PASSWORD } from '@bonemet/db/seed';
import { describe, expect, it } from 'vitest';

const fault = (password: string, context: readonly string[] = []) => passwordFault(password, context);

describe('the length of a password (NIST SP 800-63B-4, 3.1.1)', () => {
  it('is at least fifteen characters', () => {
    expect(fault('wexlrvatmhqybo')).toBe('password_too_short');
    expect(fault('wexlrvatmhqybon')).toBeNull();
  });

  it('is at most a hundred and twenty-eight, far above the sixty-four that must be accepted', () => {
    const long = (length: number) => 'the river bends twice before the old mill and then it widens '.repeat(3).slice(0, length);
    expect(fault(long(64))).toBeNull();
    expect(fault(long(128))).toBeNull();
    expect(fault(long(129))).toBe('password_too_long');
  });

  it('counts characters as people see them, not the bytes that store them', () => {
    expect(fault('🦴🦷🩻🩺💊🌿🌧🎻🪁🧭🏔🌊🐚🪶')).toBe('password_too_short');
    expect(fault('🦴🦷🩻🩺💊🌿🌧🎻🪁🧭🏔🌊🐚🪶🕯')).toBeNull();
  });
});

describe('the composition of a password', () => {
  it.each(['sept tortues sous la pluie', 'winterapplebasketcart', 'ΑΒΓΔ еёжз 漢字かな שלום ok', '8261 9035 7714 02', 'été à la mer, déjà'])(
    'is free: “%s” is accepted', (password) => {
      expect(fault(password)).toBeNull();
    });
});

describe('a password that guessing begins with', () => {
  it.each([
    'passwordpassword', 'Password Password', 'PASS-WORD_PASS.WORD', 'correct horse battery staple', 'mot de passe mot de passe', DEMO_PASSWORD,
  ])('is refused: “%s”', (password) => {
    expect(fault(password)).toBe('password_too_common');
  });

  it.each(['aaaaaaaaaaaaaaa', 'abababababababab', 'abcabcabcabcabcabc', '12341234123412341', '123456789012345', 'abcdefghijklmnop', 'azertyuiopqsdfghjk'])(
    'is refused as a repetition or a sequence: “%s”', (password) => {
      expect(fault(password)).toBe('password_too_common');
    });

  it('is refused when it is the person’s or the product’s own name with little beside it', () => {
    expect(fault('clairerenaud2026', ['Claire Renaud'])).toBe('password_too_common');
    expect(fault('Claire-Renaud-1!', ['Claire Renaud'])).toBe('password_too_common');
    expect(fault('bonemetbonemet1', [])).toBe('password_too_common');
    expect(fault('clairerenaud2026', ['Somebody Else'])).toBeNull();
  });

  it('is accepted when a name is only a small part of it', () => {
    expect(fault('renaud plants seven tall pines', ['Renaud'])).toBeNull();
  });
});

describe('a stored password', () => {
  it('is hashed with Argon2id, 19 MiB, two passes and one lane, and a salt of its own', async () => {
    const [one, two] = await Promise.all([hashPassword('the same long passphrase'), hashPassword('the same long passphrase')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
  });

  it('is recognised whatever keyboard composed its letters, and no other is', async () => {
    const stored = await hashPassword('caf\u00e9 cr\u00e8me au lait'.normalize('NFC'));
    expect(await verifyPassword(stored, 'caf\u00e9 cr\u00e8me au lait'.normalize('NFD'))).toBe(true);
    expect(await verifyPassword(stored, 'cafe creme au lait')).toBe(false);
  });

  it('that does not exist is never right', async () => {
    expect(await verifyNothing('no account has this password')).toBe(false);
  });
});
