/** Words by which files of hospitals call what says who somebody is, in English and French. */
const IDENTITY_WORDS: ReadonlySet<string> = new Set([
  'name', 'names', 'surname', 'lastname', 'firstname', 'familyname', 'givenname', 'forename', 'maidenname', 'fullname',
  'nom', 'noms', 'prenom', 'prenoms', 'nomnaissance',
  'birth', 'birthdate', 'birthday', 'dob', 'dateofbirth', 'naissance', 'datenaissance', 'ddn',
  'mrn', 'record', 'recordnumber', 'ipp', 'iep', 'nip', 'nda', 'ssn', 'nir', 'ins', 'insee', 'nhs', 'passport',
  'address', 'adresse', 'street', 'postcode', 'zip', 'phone', 'telephone', 'mobile', 'email', 'mail', 'courriel',
]);

/** `familyName`, `family_name` and `Family-Name` are the same two words. */
function wordsOf(key: string): string[] {
  const spaced = key.replace(/([a-z\d])([A-Z])/g, '$1 $2');
  const plain = spaced.normalize('NFD').replace(/\p{Mark}/gu, '').toLowerCase();
  return plain.split(/[^a-z]+/).filter((word) => word !== '');
}

/**
 * Whether a key that is not in the catalogue looks like identity. It changes only what is said of the
 * key: a key without a place is refused in any case, so a word missing from the list lets nothing in.
 */
export function looksLikeIdentity(key: string): boolean {
  const words = wordsOf(key);
  return words.some((word) => IDENTITY_WORDS.has(word)) || IDENTITY_WORDS.has(words.join(''));
}
