import type { Paper, Struct } from './paper';

export type Box = { readonly x: number; readonly width: number };

/** A part of a page that knows its height and how to break. */
export type Block = {
  readonly height: (paper: Paper, width: number) => number;
  /** The least of it that may stand at the foot of a page. */
  readonly start: (paper: Paper, width: number) => number;
  readonly draw: (paper: Paper, box: Box, parent: Struct) => void;
};

export const space = (length: number): Block => ({
  height: (paper) => paper.points(length),
  start: () => 0,
  draw: (paper) => {
    paper.y += Math.min(paper.points(length), Math.max(0, paper.room));
  },
});

export const rule = (weight: number, colour: string, after = 0): Block => ({
  height: (paper) => paper.points(weight + after),
  start: (paper) => paper.points(weight + after),
  draw: (paper, { x, width }) => {
    paper.line(paper.y + paper.points(weight) / 2, paper.points(weight), colour, x, width);
    paper.y += paper.points(weight + after);
  },
});

export const stack = (blocks: readonly Block[]): Block => ({
  height: (paper, width) => blocks.reduce((sum, block) => sum + block.height(paper, width), 0),
  start: (paper, width) => blocks[0]?.start(paper, width) ?? 0,
  draw: (paper, box, parent) => {
    for (const block of blocks) block.draw(paper, box, parent);
  },
});

/** Stays on one page whenever a page can hold it. */
export const together = (block: Block): Block => ({
  height: block.height,
  start: (paper, width) => Math.min(block.height(paper, width), paper.fullPage),
  draw: (paper, box, parent) => {
    const height = block.height(paper, box.width);
    if (height <= paper.fullPage) paper.need(height);
    block.draw(paper, box, parent);
  },
});

/** A heading never stands alone at the foot of a page. */
export const section = (heading: Block, body: readonly Block[]): Block => {
  const inner = stack(body);
  const start = (paper: Paper, width: number) => heading.height(paper, width) + inner.start(paper, width);
  return {
    height: (paper, width) => heading.height(paper, width) + inner.height(paper, width),
    start,
    draw: (paper, box, parent) => {
      paper.need(Math.min(start(paper, box.width), paper.fullPage));
      const part = paper.child(parent, 'Sect');
      heading.draw(paper, box, part);
      inner.draw(paper, box, part);
    },
  };
};

const GUTTER = 26;
/** More than this much of a page is not put beside each other: it could not break. */
const MOST = 0.4;

/** Two parts beside each other, or one after the other where that is shorter or where they must break. */
export const beside = (left: Block, right: Block, share = 0.5): Block => {
  const measure = (paper: Paper, width: number) => {
    const inner = width - paper.points(GUTTER);
    const [leftWidth, rightWidth] = [inner * share, inner * (1 - share)];
    const tall = Math.max(left.height(paper, leftWidth), right.height(paper, rightWidth));
    const long = left.height(paper, width) + right.height(paper, width);
    return { leftWidth, rightWidth, together: tall <= long && tall <= paper.fullPage * MOST, height: Math.min(tall, long) };
  };
  return {
    height: (paper, width) => measure(paper, width).height,
    start: (paper, width) => {
      const { together: joined, height } = measure(paper, width);
      return joined ? height : left.start(paper, width);
    },
    draw: (paper, { x, width }, parent) => {
      const { leftWidth, rightWidth, together: joined, height } = measure(paper, width);
      if (!joined) {
        left.draw(paper, { x, width }, parent);
        right.draw(paper, { x, width }, parent);
        return;
      }
      paper.need(height);
      const top = paper.y;
      left.draw(paper, { x, width: leftWidth }, parent);
      const leftEnd = paper.y;
      paper.y = top;
      right.draw(paper, { x: x + width - rightWidth, width: rightWidth }, parent);
      paper.y = Math.max(leftEnd, paper.y);
    },
  };
};
