/**
 * Passwords by NIST SP 800-63B-4, section 3.1.1: at least 15 characters where the password stands
 * alone, long ones and every character accepted, a blocklist, and no rules of composition.
 */
export const PASSWORD_LENGTH = { min: 15, max: 128 } as const;

export const PASSWORD_FAULTS = ['password_too_short', 'password_too_long', 'password_too_common'] as const;

export type PasswordFault = (typeof PASSWORD_FAULTS)[number];

/** Long passwords that guessing begins with. Shorter ones are refused by their length. */
const COMMON = [
  'correcthorsebatterystaple', 'passwordpassword', 'password123456789', 'qwertyuiopasdfgh', 'qwertyuiop12345',
  'azertyuiopqsdfgh', 'motdepassemotdepasse', 'iloveyouiloveyou', 'letmeinletmeinletmein', 'administrator123',
  'administrateur1', 'changemechangeme', 'bienvenuebienvenue', 'welcome123456789', 'thisismypassword',
  'ceciestmonmotdepasse', 'p@ssw0rdp@ssw0rd', 'hopitalhopital123', 'hospitalhospital1', 'quietharbourlantern',
];

/** What most guessed passwords are made of; what is left of one without them must be worth guessing. */
const STEMS = [
  'password', 'passwort', 'motdepasse', 'passw0rd', 'qwerty', 'azerty', 'welcome', 'bienvenue', 'letmein', 'iloveyou', 'jetaime',
  'administrateur', 'administrator', 'admin', 'changeme', 'hopital', 'hospital', 'docteur', 'doctor', 'soleil', 'sunshine',
  'princess', 'football', 'dragon', 'monkey', 'bonjour', 'secret', 'login', 'user', 'test',
];

const SEQUENCES = ['01234567890123456789', '98765432109876543210', 'abcdefghijklmnopqrstuvwxyz', 'qwertyuiopasdfghjklzxcvbnm', 'azertyuiopqsdfghjklmwxcvbn'];

const plain = (text: string) => text.normalize('NFKC').toLowerCase().replace(/[\s._-]/g, '');

/** The fault of a new password, or null. `context` are words that an attacker of this person would try first. */
export function passwordFault(password: string, context: readonly string[]): PasswordFault | null {
  const length = [...password.normalize('NFKC')].length;
  if (length < PASSWORD_LENGTH.min) return 'password_too_short';
  if (length > PASSWORD_LENGTH.max) return 'password_too_long';
  const word = plain(password);
  const predictable = COMMON.includes(word) || isRepetition(word) || isSequence(word) || isMadeOf(word, ['bonemet', ...context.map(plain), ...STEMS]);
  return predictable ? 'password_too_common' : null;
}

/** "abcabcabcabcabc": one short piece again and again. */
function isRepetition(word: string): boolean {
  for (let size = 1; size <= 4; size++) {
    const repeated = word.slice(0, size).repeat(Math.ceil(word.length / size)).slice(0, word.length);
    if (repeated === word) return true;
  }
  return false;
}

const isSequence = (word: string) => SEQUENCES.some((sequence) => (sequence + sequence).includes(word));

/** Made of known words, digits and marks, but for a handful of characters. */
function isMadeOf(word: string, known: readonly string[]): boolean {
  const names = known.filter((name) => name.length >= 4).sort((left, right) => right.length - left.length);
  const rest = names.reduce((left, name) => left.replaceAll(name, ''), word);
  return rest.length < word.length && rest.replace(/[^\p{L}]/gu, '').length < 6;
}
