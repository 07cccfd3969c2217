import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { EndName, Looking } from './ruler';
import type { Ruler } from './use-ruler';
import { toStage, type Point, type Size } from './view-transform';

export type RulerOverlayProps = {
  ruler: Ruler;
  size: Size;
  looking: Looking;
  /** The value as shown, beside the line. */
  text: string | null;
  names: Readonly<Record<EndName, string>>;
  /** Focus goes to the first end once the keyboard has placed both. */
  focusFirst: boolean;
};

/** Drawn over the picture in pixels of the screen, so that lines stay thin at every enlargement. */
export function RulerOverlay({ ruler, size, looking, text, names, focusFirst }: RulerOverlayProps) {
  const { ends, waiting } = ruler;
  const first = useRef<SVGGElement>(null);
  const placed = ends !== null;
  useEffect(() => {
    if (placed && focusFirst) first.current?.focus();
  }, [placed, focusFirst]);
  if (!ends) return null;
  const [a, b] = [ends.first, ends.second].map((end) => toStage(looking.view, looking.geometry, end)) as [Point, Point];
  const label = labelPoint(a, b, size);
  return (
    <svg className="bm-viewer-overlay" width={size.width} height={size.height} focusable="false">
      {!waiting && [`bm-viewer-line bm-viewer-line--ground`, `bm-viewer-line`].map((name) => <path key={name} className={name} d={`M${a.x} ${a.y}L${b.x} ${b.y}`} />)}
      <End ref={first} name={names.first} at={a} towards={b} onKey={(key, far) => ruler.press('first', key, far)} />
      {!waiting && <End name={names.second} at={b} towards={a} onKey={(key, far) => ruler.press('second', key, far)} />}
      {text !== null && !waiting && (
        <text className="bm-viewer-value" x={label.x} y={label.y} textAnchor={label.anchor} aria-hidden="true">
          {text}
        </text>
      )}
    </svg>
  );
}

type EndProps = { name: string; at: Point; towards: Point; onKey: (key: string, far: boolean) => boolean; ref?: React.Ref<SVGGElement> };

/** A ring to take hold of, and a short bar across the line where the length begins. */
function End({ name, at, towards, onKey, ref }: EndProps) {
  function press(event: KeyboardEvent) {
    if (!onKey(event.key, event.shiftKey)) return;
    // The arrow moved this point; the picture under it stays where it is.
    event.preventDefault();
    event.stopPropagation();
  }
  const length = Math.hypot(towards.x - at.x, towards.y - at.y) || 1;
  const across = { x: (-(towards.y - at.y) / length) * 8, y: ((towards.x - at.x) / length) * 8 };
  const bar = `M${at.x - across.x} ${at.y - across.y}L${at.x + across.x} ${at.y + across.y}`;
  return (
    <g ref={ref} className="bm-viewer-end" role="button" tabIndex={0} aria-label={name} onKeyDown={press}>
      <circle className="bm-viewer-grip" cx={at.x} cy={at.y} r="13" />
      <path className="bm-viewer-line bm-viewer-line--ground" d={bar} />
      <path className="bm-viewer-line" d={bar} />
    </g>
  );
}

/** Beside the lower end, and never outside the stage. */
function labelPoint(a: Point, b: Point, { width, height }: Size): Point & { anchor: 'start' | 'end' } {
  const end = a.y > b.y ? a : b;
  const anchor = end.x > width - 150 ? 'end' : 'start';
  return { x: end.x + (anchor === 'start' ? 18 : -18), y: Math.min(height - 10, Math.max(18, end.y + 22)), anchor };
}
