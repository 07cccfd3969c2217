/** Letters and digits that are not taken for each other, neither read aloud nor in small print. */
const ALPHABET = '2345679CDFHJKLMNPRTVWXYZ';
const GUEST_CODE_LENGTH = 8;

/**
 * A code for the telephone, from random bytes. Bytes beyond the last whole round of the alphabet are passed over, so
 * that every letter is as likely as another.
 * @returns null when the bytes did not suffice
 */
export function guestCode(bytes: Uint8Array): string | null {
  const most = 256 - (256 % ALPHABET.length);
  const letters = [...bytes].filter((byte) => byte < most).map((byte) => ALPHABET[byte % ALPHABET.length]);
  return letters.length < GUEST_CODE_LENGTH ? null : letters.slice(0, GUEST_CODE_LENGTH).join('');
}

/** A code as it is compared: whoever types it may leave out the space or write small letters. */
export const plainGuestCode = (typed: string): string => typed.toUpperCase().replace(/[\s-]/g, '');

/** "CDFH 2345": how a code is said and shown. */
export const spacedGuestCode = (code: string): string => `${code.slice(0, 4)} ${code.slice(4)}`;
