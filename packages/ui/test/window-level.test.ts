import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GrayFrame } from '../src/index';
import { buildLookup, dragWindow, ownWindow, paint, share, storedRange, valueRange, windowLimits } from '../src/viewer/window-level';

const frame = (more: Partial<GrayFrame> = {}): GrayFrame => ({
  width: 2, height: 2, bitsStored: 12, signed: false, pixels: new Uint16Array([0, 1024, 2048, 4095]), slope: 1, intercept: -1024, windowCentre: 40, windowWidth: 400, invert: false, ...more,
});
const depth = fc.record({
  bitsStored: fc.integer({ min: 1, max: 16 }),
  signed: fc.boolean(),
  slope: fc.constantFrom(1, 0.5, 2.25, -1),
  intercept: fc.integer({ min: -2048, max: 2048 }),
  invert: fc.boolean(),
});
const window = fc.record({ centre: fc.double({ min: -3000, max: 3000, noNaN: true }), width: fc.double({ min: 1, max: 5000, noNaN: true }) });

describe('window', () => {
  it.each([
    // centre 40, width 400 of the standard: black up to -160, white above 239, half way at 39.5
    [-1000, 0],
    [-160, 0],
    [39.5, 0.5],
    [239, 1],
    [240, 1],
  ])('%s of 40 ± 200 is %s', (value, white) => {
    expect(share(value, { centre: 40, width: 400 })).toBeCloseTo(white, 10);
  });

  it('of width one is a threshold', () => {
    expect([9, 9.5, 10, 11].map((value) => share(value, { centre: 10, width: 1 }))).toEqual([0, 0, 1, 1]);
  });

  it('knows what its bits can hold', () => {
    expect(storedRange({ bitsStored: 12, signed: false })).toEqual({ first: 0, last: 4095 });
    expect(storedRange({ bitsStored: 12, signed: true })).toEqual({ first: -2048, last: 2047 });
    expect(buildLookup(frame({ bitsStored: 16, signed: true }), { centre: 0, width: 10 }).greys).toHaveLength(65536);
  });

  it('never turns a brighter value darker, unless the slope or the picture is turned over', () => {
    fc.assert(
      fc.property(depth, window, (how, level) => {
        const { greys } = buildLookup(how, level);
        const turned = how.invert !== how.slope < 0;
        for (let index = 1; index < greys.length; index += 1) {
          const step = (greys[index] ?? 0) - (greys[index - 1] ?? 0);
          if (turned ? step > 0 : step < 0) return false;
        }
        return true;
      }),
      { numRuns: 40 },
    );
  });

  it('of MONOCHROME1 is the negative', () => {
    fc.assert(
      fc.property(depth, window, (how, level) => {
        const [one, other] = [buildLookup({ ...how, invert: false }, level), buildLookup({ ...how, invert: true }, level)];
        return one.greys.every((grey, index) => Math.abs(grey + (other.greys[index] ?? 0) - 255) <= 1);
      }),
      { numRuns: 40 },
    );
  });

  it('is the one the file names, or one that tells every value apart', () => {
    expect(ownWindow(frame())).toEqual({ centre: 40, width: 400 });
    const own = ownWindow(frame({ windowCentre: null }));
    const { greys, first } = buildLookup(frame(), own);
    expect(own.width).toBe(4096);
    expect([greys[0 - first], greys[4095 - first]]).toEqual([0, 255]);
    expect(ownWindow(frame({ windowWidth: 0 }))).toEqual(own);
    expect(ownWindow(frame({ windowWidth: null, pixels: new Uint16Array([7, 7, 7, 7]) })).width).toBe(1);
  });

  it('reads the range of values after slope and intercept, also with a negative slope', () => {
    expect(valueRange(frame())).toEqual({ low: -1024, high: 3071 });
    expect(valueRange(frame({ slope: -1, intercept: 0 }))).toEqual({ low: -4095, high: 0 });
    expect(valueRange(frame({ pixels: new Uint16Array(0) }))).toEqual({ low: 0, high: 0 });
  });

  it('stays within its limits however it is dragged', () => {
    const limits = windowLimits(frame());
    fc.assert(
      fc.property(window, fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: -5000, max: 5000 }), (level, dx, dy) => {
        const next = dragWindow(level, dx, dy, limits);
        expect(next.centre).toBeGreaterThanOrEqual(limits.lowest);
        expect(next.centre).toBeLessThanOrEqual(limits.highest);
        expect(next.width).toBeGreaterThanOrEqual(1);
        expect(next.width).toBeLessThanOrEqual(limits.widest);
      }),
    );
  });
});

describe('painting', () => {
  it('writes one opaque grey a pixel', () => {
    const bytes = paint(frame(), buildLookup(frame(), { centre: 1023.5, width: 4096 }));
    expect([...bytes]).toEqual([0, 0, 0, 255, 64, 64, 64, 255, 128, 128, 128, 255, 255, 255, 255, 255]);
  });

  it('takes the nearest grey for a value its bits cannot hold', () => {
    const odd = frame({ signed: true, pixels: new Int16Array([-30000, -2048, 2047, 30000]) });
    const bytes = paint(odd, buildLookup(odd, { centre: -1024, width: 4096 }));
    expect([bytes[0], bytes[12]]).toEqual([bytes[4], bytes[8]]);
  });

  it('leaves what a truncated file does not hold transparent', () => {
    const short = frame({ pixels: new Uint16Array([4095]) });
    expect([...paint(short, buildLookup(short, { centre: 0, width: 10 }))].slice(3, 8)).toEqual([255, 0, 0, 0, 0]);
  });
});
