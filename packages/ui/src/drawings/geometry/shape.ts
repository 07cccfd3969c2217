/**
 * The drawing's units: x is 0 on the midline and grows to the right of the sheet, y grows downwards
 * from the vertex (7) to the toes (645). Only one half of anything paired is stored.
 */
export type Shape =
  | { kind: 'bone' | 'far' | 'opening' | 'detail'; d: string }
  | { kind: 'tube'; d: string; outer: number; inner: number; far: boolean }
  | { kind: 'bead' | 'foramen'; cx: number; cy: number; rx: number; ry: number };

/** Shapes drawn together; "both" draws them again mirrored across the midline. */
export type Layer = { sides: 'both' | 'middle'; shapes: readonly Shape[] };

export const bone = (d: string): Shape => ({ kind: 'bone', d });
export const farBone = (d: string): Shape => ({ kind: 'far', d });
export const opening = (d: string): Shape => ({ kind: 'opening', d });
export const detail = (d: string): Shape => ({ kind: 'detail', d });
export const bead = (cx: number, cy: number, rx: number, ry: number): Shape => ({ kind: 'bead', cx, cy, rx, ry });
export const foramen = (cx: number, cy: number, rx: number, ry: number): Shape => ({ kind: 'foramen', cx, cy, rx, ry });

/** A bone drawn as a line with an outline: a wide stroke under a narrower one. */
export const tube = (d: string, outer: number, inner: number, depth: 'near' | 'far' = 'near'): Shape => ({ kind: 'tube', d, outer, inner, far: depth === 'far' });

export const both = (...shapes: readonly (readonly Shape[])[]): Layer => ({ sides: 'both', shapes: shapes.flat() });
export const middle = (...shapes: readonly (readonly Shape[])[]): Layer => ({ sides: 'middle', shapes: shapes.flat() });
