import type { Measurement, PixelSpacing } from './types';
import type { Geometry, Point, Size } from './view-transform';

export type Ends = { first: Point; second: Point };

/** Two points of a picture, in its own pixels. Rows and columns may lie at different distances. */
export function measure({ first, second }: Ends, spacing: PixelSpacing | null): Measurement {
  const columns = second.x - first.x;
  const rows = second.y - first.y;
  const pixels = Math.hypot(columns, rows);
  if (!isUsable(spacing)) return { millimetres: null, pixels };
  return { millimetres: toTenth(Math.hypot(columns * spacing.columnMm, rows * spacing.rowMm)), pixels };
}

/** A spacing of zero, or one that is no number, calibrates nothing. */
export function isUsable(spacing: PixelSpacing | null | undefined): spacing is PixelSpacing {
  return spacing != null && [spacing.rowMm, spacing.columnMm].every((value) => Number.isFinite(value) && value > 0);
}

/** Pixels that are not square are drawn as they lie in the patient. */
export function geometryOf({ width, height }: Size, spacing: PixelSpacing | null): Geometry {
  return { width, height, aspect: isUsable(spacing) ? spacing.rowMm / spacing.columnMm : 1 };
}

export function insidePicture({ x, y }: Point, { width, height }: Size): Point {
  return { x: Math.min(width, Math.max(0, x)), y: Math.min(height, Math.max(0, y)) };
}

const STEPS: Readonly<Record<string, Point>> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } };

/** The way an arrow key points, or undefined for any other key. */
export function arrow(key: string): Point | undefined {
  return Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
}

function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
