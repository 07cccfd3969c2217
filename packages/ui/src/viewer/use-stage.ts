import { useEffect, useState, type RefObject } from 'react';
import { fit, keepInSight, pan, scaleLimits, zoomAt, type Geometry, type Point, type Size, type View } from './view-transform';

export type Stage = {
  size: Size | null;
  view: View | null;
  move: (dx: number, dy: number) => void;
  zoom: (factor: number, at?: Point) => void;
  reset: () => void;
};

/** The window on the picture. While nobody has moved it, it follows the size of the stage. */
export function useStage(ref: RefObject<HTMLElement | null>, geometry: Geometry | null): Stage {
  const [size, setSize] = useState<Size | null>(null);
  const [moved, setMoved] = useState<View | null>(null);

  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);

  const ready = geometry && size && size.width > 0 && size.height > 0 ? { geometry, size } : null;
  const change = (next: (view: View) => View) =>
    ready && setMoved((view) => keepInSight(next(view ?? fit(ready.geometry, ready.size)), ready.geometry, ready.size));
  const zoom = (factor: number, at?: Point) =>
    ready && change((view) => zoomAt(view, factor, at ?? { x: ready.size.width / 2, y: ready.size.height / 2 }, scaleLimits(ready.geometry, ready.size)));

  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    // React listens to the wheel passively, and the page would scroll while the picture grows.
    function wheel(event: WheelEvent) {
      event.preventDefault();
      const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      zoom(Math.exp(-event.deltaY * lines * 0.0016), { x: event.clientX - box.left, y: event.clientY - box.top });
    }
    element.addEventListener('wheel', wheel, { passive: false });
    return () => element.removeEventListener('wheel', wheel);
  });

  const view = ready ? (moved ? keepInSight(moved, ready.geometry, ready.size) : fit(ready.geometry, ready.size)) : null;
  return { size, view, move: (dx, dy) => change((one) => pan(one, dx, dy)), zoom, reset: () => setMoved(null) };
}
