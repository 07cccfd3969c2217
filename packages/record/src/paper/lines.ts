import type { Paper } from './paper';
import type { Weight } from './typeface';

/** Words in one weight and colour. */
export type Run = { readonly text: string; readonly weight?: Weight; readonly colour?: string };

export type Type = { readonly size: number; readonly weight: Weight; readonly colour: string };

type Piece = { text: string; readonly weight: Weight; readonly colour: string; width: number };

export type Line = { readonly pieces: readonly Piece[]; readonly width: number };

export function widthOf(paper: Paper, text: string, weight: Weight, size: number): number {
  const key = `${weight} ${text}`;
  let ems = paper.widths.get(key);
  if (ems === undefined) {
    ems = paper.doc.font(weight).fontSize(1_000).widthOfString(text) / 1_000;
    paper.widths.set(key, ems);
  }
  return ems * paper.points(size);
}

/** Characters that no font draws would be printed as a box or move what stands after them. */
const printable = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\p{Zs}\t]/gu, (space) => (space === '\u00a0' || space === '\u202f' ? '\u00a0' : ' '))
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}]/gu, (character) => (character === '\n' ? '\n' : ''));

/** Breaks words into lines that fit a width. A no-break space holds; a word that is too long is cut. */
export function breakLines(paper: Paper, runs: readonly Run[], type: Type, width: number): Line[] {
  const lines: Line[] = [];
  let pieces: Piece[] = [];
  let filled = 0;
  const close = () => {
    lines.push({ pieces, width: filled });
    pieces = [];
    filled = 0;
  };
  const place = (text: string, weight: Weight, colour: string, wide: number) => {
    const last = pieces.at(-1);
    if (last?.weight === weight && last.colour === colour) {
      last.text += text;
      last.width += wide;
    } else pieces.push({ text, weight, colour, width: wide });
    filled += wide;
  };
  for (const { text, weight = type.weight, colour = type.colour } of runs) {
    const measure = (word: string) => widthOf(paper, word, weight, type.size);
    const space = measure(' ');
    for (const [index, part] of printable(text).split('\n').entries()) {
      if (index > 0) close();
      for (const [place_, word] of part.split(' ').entries()) {
        const before = place_ > 0 && filled > 0 ? space : 0;
        if (word === '') {
          if (before > 0 && filled + before <= width) place(' ', weight, colour, before);
          continue;
        }
        const wide = measure(word);
        if (filled + before + wide <= width || (filled === 0 && wide <= width)) {
          place(before > 0 ? ` ${word}` : word, weight, colour, before + wide);
          continue;
        }
        if (filled > 0) close();
        for (const slice of slices(word, width, measure)) {
          const sliced = measure(slice);
          if (filled > 0 && filled + sliced > width) close();
          place(slice, weight, colour, sliced);
        }
      }
    }
  }
  close();
  return lines;
}

/** A word in parts of which each fits the width. Most words are one part. */
function slices(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && measure(part + character) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

const LEADING = 1.3;
export const lineHeight = (paper: Paper, size: number): number => paper.points(size) * LEADING;

/** Writes a line with its top at y. A line that goes on ends in a space, so that words stay apart for who copies or listens. */
export function writeLine(paper: Paper, line: Line, { size }: Pick<Type, 'size'>, x: number, y: number, goesOn: boolean): void {
  if (paper.dry) return;
  const baseline = y + paper.points(size) * (LEADING / 2 + 0.34);
  let at = x;
  for (const [index, { text, weight, colour, width }] of line.pieces.entries()) {
    const ending = goesOn && index === line.pieces.length - 1 ? ' ' : '';
    paper.doc.font(weight).fontSize(paper.points(size)).fillColor(colour);
    paper.doc.text(`${text}${ending}`, at, baseline, { lineBreak: false, baseline: 'alphabetic' });
    at += width;
  }
}
