import { useRef, type PointerEvent } from 'react';
import { middle, type Point } from './view-transform';

export type Gestures = {
  onStart: (at: Point) => void;
  onDrag: (at: Point, dx: number, dy: number) => void;
  onEnd: (at: Point) => void;
  /** A second finger came, or the system took the pointer away: what the drag began is undone. */
  onCancel: () => void;
  /** Two fingers: how much they spread, about which point, and how far they moved together. */
  onPinch: (factor: number, about: Point, dx: number, dy: number) => void;
};

/** One pointer drags, two pinch. A drag that becomes a pinch never was: it must leave no measurement behind. */
export function useGestures({ onStart, onDrag, onEnd, onCancel, onPinch }: Gestures) {
  const pointers = useRef(new Map<number, Point>());

  function down(event: PointerEvent<HTMLElement>) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = place(event);
    pointers.current.set(event.pointerId, at);
    if (pointers.current.size === 1) onStart(at);
    else if (pointers.current.size === 2) onCancel();
  }

  function move(event: PointerEvent<HTMLElement>) {
    const before = pointers.current.get(event.pointerId);
    if (!before) return;
    const at = place(event);
    pointers.current.set(event.pointerId, at);
    if (pointers.current.size === 1) return onDrag(at, at.x - before.x, at.y - before.y);
    const still = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    if (!still || pointers.current.size > 2) return undefined;
    const [was, is] = [middle(before, still), middle(at, still)];
    const apart = Math.max(1, Math.hypot(before.x - still.x, before.y - still.y));
    return onPinch(Math.hypot(at.x - still.x, at.y - still.y) / apart, is, is.x - was.x, is.y - was.y);
  }

  function up(event: PointerEvent<HTMLElement>) {
    const alone = pointers.current.size === 1;
    if (pointers.current.delete(event.pointerId) && alone) onEnd(place(event));
  }

  function cancel(event: PointerEvent<HTMLElement>) {
    const alone = pointers.current.size === 1;
    if (pointers.current.delete(event.pointerId) && alone) onCancel();
  }

  return { onPointerDown: down, onPointerMove: move, onPointerUp: up, onPointerCancel: cancel };
}

function place(event: PointerEvent<HTMLElement>): Point {
  const box = event.currentTarget.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}
