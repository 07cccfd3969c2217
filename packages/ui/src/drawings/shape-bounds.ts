import type { Shape } from './geometry/shape';

export type Box = { left: number; top: number; right: number; bottom: number };

const boxes = new WeakMap<Shape, Box>();

/** The box of a shape's control points, which always holds the curve itself. */
export function shapeBox(shape: Shape): Box {
  const known = boxes.get(shape);
  if (known) return known;
  const box = measure(shape);
  boxes.set(shape, box);
  return box;
}

function measure(shape: Shape): Box {
  if ('cx' in shape) {
    return { left: shape.cx - shape.rx, right: shape.cx + shape.rx, top: shape.cy - shape.ry, bottom: shape.cy + shape.ry };
  }
  const numbers = (shape.d.match(/-?\d*\.?\d+/g) ?? []).map(Number);
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  const reach = shape.kind === 'tube' ? shape.outer / 2 : 1;
  return { left: Math.min(...xs) - reach, right: Math.max(...xs) + reach, top: Math.min(...ys) - reach, bottom: Math.max(...ys) + reach };
}

export function touches(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
}

export function mirrored(box: Box): Box {
  return { left: -box.right, right: -box.left, top: box.top, bottom: box.bottom };
}
