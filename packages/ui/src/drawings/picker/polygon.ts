import type { Box } from '../shape-bounds';
import type { Point } from '../sites';

/** Corners as written down: x and y in turn, in the drawing's units. */
export type Corners = readonly (readonly [number, number])[];

export function toPath(corners: Corners): string {
  return `M${corners.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}Z`;
}

/** The same outline with its corners rounded off: for the eye, not for the pointer. */
export function toSoftPath(corners: Corners, radius = 2): string {
  const steps = corners.map((corner, index) => {
    const from = towards(corner, corners.at(index - 1) ?? corner, radius);
    const to = towards(corner, corners[(index + 1) % corners.length] ?? corner, radius);
    return `${index === 0 ? 'M' : 'L'}${from}Q${round(corner[0])} ${round(corner[1])} ${to}`;
  });
  return `${steps.join('')}Z`;
}

function towards([x, y]: readonly [number, number], [tx, ty]: readonly [number, number], radius: number): string {
  const length = Math.hypot(tx - x, ty - y);
  const part = length === 0 ? 0 : Math.min(radius / length, 0.5);
  return `${round(x + (tx - x) * part)} ${round(y + (ty - y) * part)}`;
}

export function mirror(corners: Corners): Corners {
  return corners.map(([x, y]) => [-x, y] as const);
}

export function boxOf(corners: Corners): Box {
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

export function contains(corners: Corners, { x, y }: Point): boolean {
  let inside = false;
  corners.forEach(([ax, ay], index) => {
    const [bx, by] = corners[(index + 1) % corners.length] ?? [ax, ay];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  });
  return inside;
}

/** A point well inside, also where the shape is a crescent: the middle of the widest of many level cuts. */
export function centreOf(corners: Corners): Point {
  const { top, bottom } = boxOf(corners);
  let best = { width: -1, x: 0, y: 0 };
  for (let step = 1; step < 24; step += 1) {
    const y = top + ((bottom - top) * step) / 24;
    const cuts = crossings(corners, y);
    for (let index = 0; index + 1 < cuts.length; index += 2) {
      const [from, to] = [cuts[index] ?? 0, cuts[index + 1] ?? 0];
      // A cut near the top or the bottom counts for less, so that the point stays away from every edge.
      const width = Math.min(to - from, 2 * Math.min(y - top, bottom - y) + (bottom - top) / 4);
      if (width > best.width + 0.01) best = { width, x: (from + to) / 2, y };
    }
  }
  return { x: best.x, y: best.y };
}

function crossings(corners: Corners, y: number): number[] {
  return corners
    .flatMap(([ax, ay], index) => {
      const [bx, by] = corners[(index + 1) % corners.length] ?? [ax, ay];
      return ay > y !== by > y ? [((bx - ax) * (y - ay)) / (by - ay) + ax] : [];
    })
    .sort((a, b) => a - b);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
