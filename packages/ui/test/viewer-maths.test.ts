import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { geometryOf, insidePicture, isUsable, measure } from '../src/viewer/distance';
import { fit, keepInSight, pan, scaleLimits, toPicture, toStage, zoomAt } from '../src/viewer/view-transform';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const point = fc.record({ x: number(0, 4000), y: number(0, 4000) });
const millimetre = number(0.05, 5);
const spacing = fc.record({ rowMm: millimetre, columnMm: millimetre, source: fc.constant('PixelSpacing' as const) });
const stage = fc.record({ width: number(200, 2000), height: number(200, 1200) });
const geometry = fc.record({ width: fc.integer({ min: 16, max: 4000 }), height: fc.integer({ min: 16, max: 4000 }), aspect: number(0.2, 5) });
const square = { rowMm: 0.5, columnMm: 0.5, source: 'PixelSpacing' as const };

describe('length', () => {
  it('takes rows down and columns across', () => {
    const tall = { rowMm: 2, columnMm: 0.5, source: 'PixelSpacing' as const };
    expect(measure({ first: { x: 10, y: 10 }, second: { x: 10, y: 20 } }, tall)).toEqual({ millimetres: 20, pixels: 10 });
    expect(measure({ first: { x: 10, y: 10 }, second: { x: 20, y: 10 } }, tall)).toEqual({ millimetres: 5, pixels: 10 });
    expect(measure({ first: { x: 0, y: 0 }, second: { x: 6, y: 2 } }, tall).millimetres).toBe(5);
  });

  it('has no millimetres where nothing calibrates the picture', () => {
    for (const none of [null, { ...square, rowMm: 0 }, { ...square, columnMm: Number.NaN }, { ...square, rowMm: -1 }, { ...square, columnMm: Infinity }]) {
      expect(isUsable(none)).toBe(false);
      expect(measure({ first: { x: 0, y: 0 }, second: { x: 3, y: 4 } }, none)).toEqual({ millimetres: null, pixels: 5 });
      expect(geometryOf({ width: 4, height: 4 }, none).aspect).toBe(1);
    }
  });

  it('does not depend on the order of the ends, nor on where the line lies', () => {
    fc.assert(
      fc.property(point, point, spacing, number(-500, 500), (first, second, how, shift) => {
        const there = measure({ first, second }, how).millimetres ?? -1;
        expect(measure({ first: second, second: first }, how).millimetres).toBe(there);
        const moved = measure({ first: { x: first.x + shift, y: first.y - shift }, second: { x: second.x + shift, y: second.y - shift } }, how).millimetres ?? -1;
        expect(Math.abs(moved - there)).toBeLessThanOrEqual(0.1 + 1e-9);
      }),
    );
  });

  it('lies between the finer and the coarser spacing', () => {
    fc.assert(
      fc.property(point, point, spacing, (first, second, how) => {
        const { millimetres, pixels } = measure({ first, second }, how);
        expect(millimetres).toBeGreaterThanOrEqual(pixels * Math.min(how.rowMm, how.columnMm) - 0.051);
        expect(millimetres).toBeLessThanOrEqual(pixels * Math.max(how.rowMm, how.columnMm) + 0.051);
      }),
    );
  });

  it('is never longer by the straight way', () => {
    fc.assert(
      fc.property(point, point, point, spacing, (a, b, c, how) => {
        const length = (first: typeof a, second: typeof a) => measure({ first, second }, how).millimetres ?? 0;
        expect(length(a, c)).toBeLessThanOrEqual(length(a, b) + length(b, c) + 0.151);
      }),
    );
  });

  it('on the stage is proportional to the length in the patient, at every enlargement and in every direction', () => {
    fc.assert(
      fc.property(point, point, spacing, number(0.05, 20), (first, second, how, scale) => {
        const shape = geometryOf({ width: 4000, height: 4000 }, how);
        const [a, b] = [toStage({ scale, x: 7, y: -3 }, shape, first), toStage({ scale, x: 7, y: -3 }, shape, second)];
        const onStage = (Math.hypot(b.x - a.x, b.y - a.y) / scale) * how.columnMm;
        expect(Math.abs(onStage - (measure({ first, second }, how).millimetres ?? 0))).toBeLessThan(0.051 + onStage * 1e-9);
      }),
    );
  });

  it('ends inside the picture', () => {
    expect(insidePicture({ x: -5, y: 900 }, { width: 512, height: 256 })).toEqual({ x: 0, y: 256 });
  });
});

describe('view', () => {
  const near = (one: number, other: number) => expect(Math.abs(one - other)).toBeLessThan(1e-6 * (1 + Math.abs(other)));

  it('comes back from the stage to the same point', () => {
    fc.assert(
      fc.property(geometry, number(0.05, 20), number(-3000, 3000), point, (shape, scale, offset, at) => {
        const view = { scale, x: offset, y: -offset };
        const back = toPicture(view, shape, toStage(view, shape, at));
        expect(Math.hypot(back.x - at.x, back.y - at.y)).toBeLessThan(1e-6);
      }),
    );
  });

  it('fits the whole picture in the middle of the stage', () => {
    fc.assert(
      fc.property(geometry, stage, (shape, size) => {
        const view = fit(shape, size);
        const end = toStage(view, shape, { x: shape.width, y: shape.height });
        expect(Math.min(view.x, view.y)).toBeGreaterThanOrEqual(-1e-6);
        near(view.x + end.x, size.width);
        near(view.y + end.y, size.height);
        near(Math.min(view.x, view.y), 0);
      }),
    );
  });

  it('keeps what lies under the pointer under it, even at the end of the zoom', () => {
    fc.assert(
      fc.property(geometry, stage, number(0.1, 10), number(0, 1), number(0, 1), (shape, size, factor, across, down) => {
        const at = { x: size.width * across, y: size.height * down };
        const view = fit(shape, size);
        const limits = scaleLimits(shape, size);
        const next = zoomAt(view, factor, at, limits);
        const [before, after] = [toPicture(view, shape, at), toPicture(next, shape, at)];
        near(after.x, before.x);
        near(after.y, before.y);
        expect(next.scale).toBeGreaterThanOrEqual(limits.least - 1e-9);
        expect(next.scale).toBeLessThanOrEqual(limits.most + 1e-9);
      }),
    );
  });

  it('never loses the picture, and changes nothing twice', () => {
    fc.assert(
      fc.property(geometry, stage, number(0.5, 10), number(-9000, 9000), number(-9000, 9000), (shape, size, factor, dx, dy) => {
        const zoomed = zoomAt(fit(shape, size), factor, { x: 0, y: 0 }, scaleLimits(shape, size));
        const held = keepInSight(pan(zoomed, dx, dy), shape, size);
        expect(held.scale).toBe(zoomed.scale);
        const again = keepInSight(held, shape, size);
        near(again.x, held.x);
        near(again.y, held.y);
        const seen = Math.min(size.width, held.x + shape.width * held.scale) - Math.max(0, held.x);
        expect(seen).toBeGreaterThan(Math.min(63.9, shape.width * held.scale - 0.01));
      }),
    );
  });
});
