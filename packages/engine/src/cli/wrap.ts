const WIDTH = 100;

/** Breaks a line between words; what follows stands under the text, after the mark and the indentation. */
export function wrap(line: string): string[] {
  const lead = /^\s*(?:[*-] )?/.exec(line)?.[0].length ?? 0;
  const lines: string[] = [];
  let current = '';
  // A no-break space does not part words.
  for (const word of line.slice(lead).split(/[ \t]+/)) {
    const start = lines.length === 0 ? line.slice(0, lead) : ' '.repeat(lead);
    if (current === '') current = start + word;
    else if (current.length + word.length < WIDTH) current += ` ${word}`;
    else {
      lines.push(current);
      current = ' '.repeat(lead) + word;
    }
  }
  return [...lines, current];
}
