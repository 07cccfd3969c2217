import { PDFName, type PDFDict, type PDFObject } from 'pdf-lib';

/**
 * A name as readers understand it. Any letter of it may be spelt in hexadecimal, and the library undoes
 * that for capital digits only: `#4aavaScript` would pass for an unknown word, written back as
 * `#234aavaScript`. Undoing it twice finds more than there is, and never less.
 */
export const spelling = (name: PDFObject | undefined): string =>
  name instanceof PDFName ? unescaped(unescaped(name.asString().slice(1))) : '';

const unescaped = (text: string): string =>
  text.replace(/#([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));

/** The value under a key, however the key is spelt. */
export function valueOf(dict: PDFDict, key: string): PDFObject | undefined {
  const found = dict.keys().find((name) => spelling(name) === key);
  return found === undefined ? undefined : dict.lookup(found);
}
