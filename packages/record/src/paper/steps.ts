import { type Block, stack } from './block';
import { widthOf } from './lines';
import type { Paper, Struct } from './paper';
import { INK } from './typeface';

const DISC = 17;
const INDENT = 26;
/** A step goes over a page only with this much of it above the break. */
const LEAST = 60;

/** An ordered list: a black disc with its number, and beside it what it stands for. */
export function steps(items: readonly (readonly Block[])[]): Block {
  const inner = (paper: Paper, width: number) => width - paper.points(INDENT);
  const bodies = items.map(stack);
  const high = (paper: Paper, body: Block, width: number) => Math.max(body.height(paper, inner(paper, width)), paper.points(DISC + 3));
  return {
    height: (paper, width) => bodies.reduce((sum, body) => sum + high(paper, body, width), 0),
    start: (paper, width) => (bodies[0] ? Math.min(high(paper, bodies[0], width), paper.points(LEAST)) : 0),
    draw: (paper, { x, width }, parent) => {
      const list = paper.child(parent, 'L');
      bodies.forEach((body, index) => {
        const tall = high(paper, body, width);
        paper.need(Math.min(tall, paper.points(LEAST)));
        const item = paper.child(list, 'LI');
        const [top, page] = [paper.y, paper.pages];
        drawNumber(paper, index + 1, x, paper.child(item, 'Lbl'));
        body.draw(paper, { x: x + paper.points(INDENT), width: inner(paper, width) }, paper.child(item, 'LBody'));
        if (paper.pages === page) paper.y = Math.max(paper.y, top + paper.points(DISC + 3));
      });
    },
  };
}

function drawNumber(paper: Paper, number: number, x: number, label: Struct) {
  const radius = paper.points(DISC / 2);
  const top = paper.y + paper.points(0.5);
  const text = String(number);
  const size = 9.6;
  paper.artifact(() => paper.doc.circle(x + radius, top + radius, radius).fill(INK.text));
  paper.mark(label, 'Lbl', () => {
    if (paper.dry) return;
    const width = widthOf(paper, text, 'bold', size);
    paper.doc.font('bold').fontSize(paper.points(size)).fillColor('#ffffff').text(text, x + radius - width / 2, top + radius + paper.points(size * 0.335), { lineBreak: false, baseline: 'alphabetic' });
  });
}
