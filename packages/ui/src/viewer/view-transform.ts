export type Point = { x: number; y: number };
export type Size = { width: number; height: number };

/** A picture's size in its own pixels, and how much taller than wide one of them is in the patient. */
export type Geometry = Size & { aspect: number };

/** Where the picture's top left corner stands on the stage, and the stage pixels per column. */
export type View = { scale: number; x: number; y: number };

const MOST = 24;
const IN_SIGHT = 64;

export function toStage({ scale, x, y }: View, { aspect }: Pick<Geometry, 'aspect'>, point: Point): Point {
  return { x: x + point.x * scale, y: y + point.y * scale * aspect };
}

export function toPicture({ scale, x, y }: View, { aspect }: Pick<Geometry, 'aspect'>, point: Point): Point {
  return { x: (point.x - x) / scale, y: (point.y - y) / (scale * aspect) };
}

/** The largest view that shows the whole picture, in the middle. */
export function fit({ width, height, aspect }: Geometry, stage: Size): View {
  const scale = Math.min(stage.width / width, stage.height / (height * aspect));
  return { scale, x: (stage.width - width * scale) / 2, y: (stage.height - height * aspect * scale) / 2 };
}

/** From half of what fits to 24 screen pixels for one of the picture. */
export function scaleLimits(geometry: Geometry, stage: Size): { least: number; most: number } {
  const { scale } = fit(geometry, stage);
  return { least: scale / 2, most: Math.max(MOST, scale * 2) };
}

/** Whatever lies under the given point of the stage stays under it. */
export function zoomAt(view: View, factor: number, at: Point, { least, most }: { least: number; most: number }): View {
  const scale = Math.min(most, Math.max(least, view.scale * factor));
  const actual = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * actual, y: at.y - (at.y - view.y) * actual };
}

export function pan(view: View, dx: number, dy: number): View {
  return { ...view, x: view.x + dx, y: view.y + dy };
}

/** A picture cannot be lost beyond the edge of the stage. */
export function keepInSight(view: View, { width, height, aspect }: Geometry, stage: Size): View {
  return {
    scale: view.scale,
    x: hold(view.x, width * view.scale, stage.width),
    y: hold(view.y, height * aspect * view.scale, stage.height),
  };
}

function hold(start: number, length: number, room: number): number {
  const part = Math.min(IN_SIGHT, length, room);
  return Math.min(room - part, Math.max(part - length, start));
}

export function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}
