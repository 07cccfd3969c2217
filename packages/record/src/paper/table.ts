import type { Block, Box } from './block';
import { breakLines, type Line, lineHeight, type Run, type Type, writeLine } from './lines';
import type { Paper, Struct } from './paper';
import { BODY, runsOf } from './paragraph';
import { INK } from './typeface';

export type Column = {
  readonly title: string;
  /** In points of the design; the one without takes what is left. */
  readonly width?: number;
  readonly align?: 'left' | 'right' | 'centre';
  /** Heads its row for somebody who listens. */
  readonly heads?: boolean;
};

export type Cell = {
  readonly words: string | readonly Run[];
  /** White on black: the median of a histogram. */
  readonly filled?: boolean;
  /** Reaches over this many columns. */
  readonly span?: number;
  /** A drawing before the words, in a square of the size of the letters; it adds nothing to them. */
  readonly picture?: (paper: Paper, x: number, y: number, size: number) => void;
};

type TableStyle = { readonly size?: number; readonly pad?: number; readonly after?: number; readonly lines?: boolean; readonly headless?: boolean };

const GAP = 7;
const PICTURE = 1.15;

type Laid = { readonly cell: Cell; readonly box: Box; readonly lines: readonly Line[]; readonly column: Column };

/** Rows that are never cut; a table that goes over a page says its columns again. */
export function table(columns: readonly Column[], rows: readonly (readonly Cell[])[], { size = 8.9, pad = 2.6, after = 0, lines: ruled = true, headless = false }: TableStyle = {}): Block {
  const body: Type = { ...BODY, size };
  const head: Type = { size: size - 0.9, weight: 'semibold', colour: INK.third };
  const headCells: readonly Cell[] = columns.map(({ title }) => ({ words: title }));

  const boxes = (paper: Paper, { x, width }: Box): Box[] => {
    const fixed = columns.reduce((sum, column) => sum + (column.width === undefined ? 0 : paper.points(column.width)), 0);
    const free = Math.max(20, width - fixed);
    let at = x;
    return columns.map((column) => {
      const wide = column.width === undefined ? free : paper.points(column.width);
      const box = { x: at, width: wide };
      at += wide;
      return box;
    });
  };
  const lay = (paper: Paper, cells: readonly Cell[], box: Box, type: Type): Laid[] => {
    const places = boxes(paper, box);
    let index = 0;
    return cells.map((cell) => {
      const column = columns[index]!;
      const first = places[index]!;
      const last = places[index + (cell.span ?? 1) - 1]!;
      index += cell.span ?? 1;
      const gap = column.align === 'centre' || index >= columns.length ? 0 : paper.points(GAP);
      const own = { x: first.x, width: last.x + last.width - first.x - gap };
      const indent = cell.picture ? paper.points(type.size * PICTURE + 3) : 0;
      return { cell, column, box: own, lines: breakLines(paper, runsOf(cell.words), type, own.width - indent) };
    });
  };
  const heightOf = (paper: Paper, laid: readonly Laid[], type: Type) =>
    Math.max(...laid.map(({ lines }) => lines.length)) * lineHeight(paper, type.size) + 2 * paper.points(pad);
  const headHeight = (paper: Paper, box: Box) => (headless ? 0 : heightOf(paper, lay(paper, headCells, box, head), head));
  const rowHeight = (paper: Paper, row: readonly Cell[], box: Box) => heightOf(paper, lay(paper, row, box, body), body);

  function drawCell(paper: Paper, { cell, column, box, lines }: Laid, type: Type, top: number) {
    const high = lineHeight(paper, type.size);
    const side = cell.picture ? paper.points(type.size * PICTURE) : 0;
    lines.forEach((line, index) => {
      const spare = box.width - line.width;
      const shift = column.align === 'right' ? spare : column.align === 'centre' && !cell.span ? spare / 2 : 0;
      writeLine(paper, line, type, box.x + shift + (side ? side + paper.points(3) : 0), top + index * high, index < lines.length - 1);
    });
  }

  function drawRow(paper: Paper, laid: readonly Laid[], type: Type, row: Struct | null, isHead: boolean) {
    const top = paper.y + paper.points(pad);
    for (const part of laid) {
      const { cell, box, lines, column } = part;
      const decorate = () => {
        const high = lineHeight(paper, type.size);
        if (cell.picture) cell.picture(paper, box.x, top + (high - paper.points(type.size)) / 2, paper.points(type.size));
        if (cell.filled) {
          const side = Math.max(lines[0]?.width ?? 0, paper.points(type.size * 0.62)) + paper.points(5.4);
          paper.doc.roundedRect(box.x + (box.width - side) / 2, top - paper.points(0.6), side, high + paper.points(1.2), paper.points(2.2)).fill(INK.text);
        }
      };
      if (cell.picture || cell.filled) paper.artifact(decorate);
      if (row === null) {
        paper.artifact(() => drawCell(paper, part, type, top));
        continue;
      }
      const tag = isHead || column.heads ? 'TH' : 'TD';
      const element = paper.child(row, tag, tag === 'TH' ? { scope: isHead ? 'Column' : 'Row' } : {});
      paper.mark(element, tag, () => drawCell(paper, part, type, top));
    }
    paper.y += heightOf(paper, laid, type);
  }

  function drawHead(paper: Paper, box: Box, parent: Struct | null) {
    if (headless) return;
    const row = parent && paper.child(paper.child(parent, 'THead'), 'TR');
    drawRow(paper, lay(paper, headCells, box, head), head, row, true);
    paper.line(paper.y, paper.points(0.6), INK.third, box.x, box.width);
  }

  return {
    height: (paper, width) => {
      const box = { x: 0, width };
      return headHeight(paper, box) + rows.reduce((sum, row) => sum + rowHeight(paper, row, box), 0) + paper.points(after);
    },
    start: (paper, width) => {
      const box = { x: 0, width };
      return headHeight(paper, box) + (rows[0] ? rowHeight(paper, rows[0], box) : 0);
    },
    draw: (paper, box, parent) => {
      const first = rows[0] ? rowHeight(paper, rows[0], box) : 0;
      paper.need(Math.min(headHeight(paper, box) + first, paper.fullPage));
      const element = paper.child(parent, 'Table');
      drawHead(paper, box, element);
      const rowsOf = paper.child(element, 'TBody');
      rows.forEach((row, index) => {
        const laid = lay(paper, row, box, body);
        const high = heightOf(paper, laid, body);
        if (high > paper.room + 0.01) {
          paper.newPage();
          drawHead(paper, box, null);
        } else if (index > 0 && ruled) paper.line(paper.y, paper.points(0.45), INK.hair, box.x, box.width);
        drawRow(paper, laid, body, paper.child(rowsOf, 'TR'), false);
      });
      paper.y += Math.min(paper.points(after), Math.max(0, paper.room));
    },
  };
}
