import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cancelRuler, dragRuler, lineOf, moveEnd, NO_RULER, placeRuler, startRuler, stopRuler, type RulerState } from '../src/viewer/ruler';

const looking = { geometry: { width: 400, height: 300, aspect: 1 }, view: { scale: 2, x: 10, y: 20 } };
const press = (state: RulerState, x: number, y: number) => startRuler(state, { x, y }, looking);
const release = (state: RulerState, x: number, y: number) => stopRuler(state, { x, y }, looking);
const drawn = release(dragRuler(press(NO_RULER, 10, 20), { x: 100, y: 20 }, looking), 210, 20);

describe('ruler', () => {
  it('is drawn by a drag', () => {
    expect(lineOf(drawn)).toEqual({ first: { x: 0, y: 0 }, second: { x: 100, y: 0 } });
  });

  it('is drawn by two clicks', () => {
    const once = release(press(NO_RULER, 30, 40), 31, 40);
    expect(lineOf(once)).toBeNull();
    const twice = release(press(once, 230, 40), 230, 40);
    expect(lineOf(twice)).toEqual({ first: { x: 10, y: 10 }, second: { x: 110, y: 10 } });
  });

  it('does not change when an end is only touched', () => {
    expect(lineOf(release(press(drawn, 218, 30), 218, 30))).toEqual(lineOf(drawn));
  });

  it('moves the end that is taken hold of, by as much as the pointer moves', () => {
    expect(lineOf(release(press(drawn, 218, 30), 228, 50))?.second).toEqual({ x: 105, y: 10 });
    expect(lineOf(release(press(drawn, 10, 20), 30, 20))?.first).toEqual({ x: 10, y: 0 });
  });

  it('begins anew away from both ends', () => {
    expect(lineOf(release(dragRuler(press(drawn, 110, 220), { x: 0, y: 0 }, looking), 310, 220))?.first).toEqual({ x: 50, y: 100 });
  });

  it('is as before when a drag becomes a pinch', () => {
    for (const state of [NO_RULER, drawn, release(press(NO_RULER, 30, 40), 30, 40)]) {
      expect(cancelRuler(dragRuler(press(state, 300, 300), { x: 350, y: 310 }, looking))).toEqual(state);
    }
  });

  it('measures nothing between two ends that lie on each other', () => {
    expect(lineOf(release(press(drawn, 210, 20), 11, 21))).toBeNull();
  });

  it('moves by one pixel of the picture, or ten, and by no other key', () => {
    expect(moveEnd(drawn, 'second', 'ArrowDown', false, looking)?.ends?.second).toEqual({ x: 100, y: 1 });
    expect(moveEnd(drawn, 'first', 'ArrowRight', true, looking)?.ends?.first).toEqual({ x: 10, y: 0 });
    expect(moveEnd(drawn, 'first', 'a', false, looking)).toBeUndefined();
    expect(moveEnd(drawn, 'first', 'toString', false, looking)).toBeUndefined();
    expect(moveEnd(NO_RULER, 'first', 'ArrowUp', false, looking)).toBeUndefined();
  });

  it('is placed by the keyboard across the middle of what is seen', () => {
    expect(lineOf(placeRuler({ x: 200, y: 150 }, looking))).toEqual({ first: { x: 150, y: 150 }, second: { x: 250, y: 150 } });
    expect(lineOf(placeRuler({ x: 9999, y: -50 }, looking))?.first.x).toBeLessThan(400);
  });

  it('never leaves the picture', () => {
    const at = fc.record({ x: fc.integer({ min: -2000, max: 4000 }), y: fc.integer({ min: -2000, max: 4000 }) });
    fc.assert(
      fc.property(fc.array(fc.tuple(at, at), { maxLength: 5 }), fc.array(fc.constantFrom('ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'), { maxLength: 30 }), (drags, keys) => {
        const pulled = drags.reduce((state, [from, to]) => stopRuler(dragRuler(startRuler(state, from, looking), to, looking), to, looking), NO_RULER);
        const { ends } = keys.reduce((state, key) => moveEnd(state, 'second', key, true, looking) ?? state, pulled);
        return [ends?.first, ends?.second].every((end) => end === undefined || (end.x >= 0 && end.x <= 400 && end.y >= 0 && end.y <= 300));
      }),
    );
  });
});
