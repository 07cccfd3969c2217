import { useMemo, useState } from 'react';
import type { GrayFrame } from './types';
import { dragWindow, ownWindow, windowLimits, type WindowLevel } from './window-level';

/** The window one looks through; null for a picture whose greys were fixed when it was made. */
export function useWindow(frame: GrayFrame | null) {
  const [chosen, setChosen] = useState<WindowLevel | null>(null);
  const own = useMemo(() => frame && { window: ownWindow(frame), limits: windowLimits(frame) }, [frame]);
  if (!own) return null;
  return {
    window: chosen ?? own.window,
    limits: own.limits,
    set: setChosen,
    reset: () => setChosen(null),
    drag: (dx: number, dy: number) => setChosen((now) => dragWindow(now ?? own.window, dx, dy, own.limits)),
  };
}
