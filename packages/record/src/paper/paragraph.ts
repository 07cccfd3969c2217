import type { Block } from './block';
import { breakLines, type Line, lineHeight, type Run, type Type, writeLine } from './lines';
import type { Paper } from './paper';
import { INK } from './typeface';

export type Tag = 'P' | 'H1' | 'H2' | 'H3' | 'Caption' | 'Note';

export type ParagraphStyle = Partial<Type> & {
  readonly tag?: Tag;
  readonly after?: number;
  readonly align?: 'left' | 'right';
  readonly indent?: number;
};

export const BODY: Type = { size: 9.3, weight: 'regular', colour: INK.text };

export const runsOf = (words: string | readonly Run[]): readonly Run[] => (typeof words === 'string' ? [{ text: words }] : words);

/** Words that flow over pages by whole lines; no line stands alone on either side of a break. */
export function paragraph(words: string | readonly Run[], { tag = 'P', after = 0, align = 'left', indent = 0, ...given }: ParagraphStyle = {}): Block {
  const type: Type = { ...BODY, ...given };
  const broken = (paper: Paper, width: number) => breakLines(paper, runsOf(words), type, width - paper.points(indent));
  const height = (paper: Paper, width: number) => broken(paper, width).length * lineHeight(paper, type.size) + paper.points(after);
  return {
    height,
    start: (paper, width) => {
      const { length } = broken(paper, width);
      return lineHeight(paper, type.size) * (length <= 3 ? length : 2);
    },
    draw: (paper, { x, width }, parent) => {
      const high = lineHeight(paper, type.size);
      const lines = broken(paper, width);
      const element = paper.child(parent, tag);
      let next = 0;
      while (next < lines.length) {
        const taken = linesThatFit(paper, lines.length - next, high);
        if (taken === 0) {
          paper.newPage();
          continue;
        }
        const part = lines.slice(next, next + taken);
        paper.mark(element, tag, () => part.forEach((line, index) => draw(paper, line, index, next + index < lines.length - 1)));
        paper.y += part.length * high;
        next += taken;
        if (next < lines.length) paper.newPage();
      }
      paper.y += Math.min(paper.points(after), Math.max(0, paper.room));

      function draw(on: Paper, line: Line, index: number, goesOn: boolean) {
        const start = align === 'right' ? x + width - line.width : x + on.points(indent);
        writeLine(on, line, type, start, on.y + index * high, goesOn);
      }
    },
  };
}

function linesThatFit(paper: Paper, left: number, high: number): number {
  const fitting = Math.floor((paper.room + 0.01) / high);
  if (fitting >= left) return left;
  const fullPage = Math.floor(paper.fullPage / high);
  if (left <= 3 && left <= fullPage) return 0;
  // One line alone at the foot goes over; one line alone at the top of the next takes another with it.
  const taken = left - fitting === 1 ? fitting - 1 : fitting;
  return taken < 2 && fullPage >= 2 ? 0 : Math.max(taken, 1);
}
