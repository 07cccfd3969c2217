import { breakLines, writeLine } from './lines';
import type { Paper } from './paper';
import { INK } from './typeface';

const SMALL = { size: 7.8, weight: 'regular', colour: INK.third } as const;

/** A line on the margin of a page; what does not fit on it is left out. */
export function writeSmall(paper: Paper, text: string, side: 'left' | 'right', y: number): void {
  const line = breakLines(paper, [{ text }], SMALL, paper.width * 0.86)[0];
  if (line) writeLine(paper, line, SMALL, side === 'left' ? paper.left : paper.left + paper.width - line.width, y, false);
}
