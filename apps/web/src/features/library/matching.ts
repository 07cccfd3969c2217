/** Words as they are compared: accents, case and the shape of an apostrophe make no difference. */
export const folded = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'").replace(/œ/gi, 'oe').toLowerCase();

/** A test for texts that hold every word typed, in any order. Nothing typed: everything passes. */
export function matcher(typed: string): (text: string) => boolean {
  const words = folded(typed).split(/\s+/).filter(Boolean);
  return (text) => {
    const within = folded(text);
    return words.every((word) => within.includes(word));
  };
}

/** One value of an address; what is there twice counts as not there. */
export const single = (value: string | string[] | undefined): string => (typeof value === 'string' ? value.trim() : '');
