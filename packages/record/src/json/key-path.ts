/** Where something stands in a file: keys and places in lists, from the outside in. */
export type KeyPath = readonly (string | number)[];

/**
 * A key that is no identifier could hold anything, even a name, and a run of digits could be a record
 * number or a date of birth: of such a key only its place is told.
 */
const READABLE_KEY = /^[A-Za-z_][\w.-]{0,63}$/;
const RUN_OF_DIGITS = /\d{4}/;

const readable = (key: string): string => (READABLE_KEY.test(key) && !RUN_OF_DIGITS.test(key) ? key : '?');

/** A path as people read it, for example `lesions[0].facts.lesion.size_mm`. */
export function showPath(path: KeyPath): string {
  return path.reduce<string>((shown, step) => {
    if (typeof step === 'number') return `${shown}[${step}]`;
    return shown === '' ? readable(step) : `${shown}.${readable(step)}`;
  }, '');
}
