import type { Block } from './block';

const PAD = { x: 10, y: 6 };

/** A frame around something that must not be missed; it does not break. */
export function panel(inner: Block, colour: string, ground: string, after = 0): Block {
  return {
    height: (paper, width) => inner.height(paper, width - 2 * paper.points(PAD.x)) + 2 * paper.points(PAD.y) + paper.points(after),
    start: (paper, width) => inner.height(paper, width - 2 * paper.points(PAD.x)) + 2 * paper.points(PAD.y),
    draw: (paper, { x, width }, parent) => {
      const [padX, padY] = [paper.points(PAD.x), paper.points(PAD.y)];
      const high = inner.height(paper, width - 2 * padX) + 2 * padY;
      paper.need(high);
      paper.artifact(() => {
        paper.doc.roundedRect(x, paper.y, width, high, paper.points(3)).fill(ground);
        paper.doc.rect(x, paper.y, paper.points(3), high).fill(colour);
      });
      const end = paper.y + high;
      paper.y += padY;
      inner.draw(paper, { x: x + padX, width: width - 2 * padX }, parent);
      paper.y = end + paper.points(after);
    },
  };
}
