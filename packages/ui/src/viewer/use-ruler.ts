import { useState } from 'react';
import { measure } from './distance';
import { cancelRuler, dragRuler, lineOf, moveEnd, NO_RULER, placeRuler, startRuler, stopRuler, type EndName, type Looking, type RulerState } from './ruler';
import type { Measurement, PixelSpacing } from './types';
import type { Point } from './view-transform';

/** A measurement is told when it is finished; while an end is dragged, only the screen shows it. */
export function useRuler(looking: Looking | null, spacing: PixelSpacing | null, onMeasured: (measurement: Measurement | null) => void = () => undefined) {
  const [state, setState] = useState<RulerState>(NO_RULER);
  const measured = (one: RulerState) => {
    const line = lineOf(one);
    return line && measure(line, spacing);
  };

  function finish(next: RulerState) {
    setState(next);
    onMeasured(measured(next));
  }

  return {
    ends: state.ends,
    waiting: state.waiting,
    measurement: measured(state),
    start: (at: Point) => looking && setState(startRuler(state, at, looking)),
    drag: (at: Point) => looking && setState((now) => dragRuler(now, at, looking)),
    stop: (at: Point) => looking && state.held && finish(stopRuler(state, at, looking)),
    cancel: () => setState(cancelRuler),
    place: (centre: Point) => looking && finish(placeRuler(centre, looking)),
    remove: () => finish(NO_RULER),
    press: (end: EndName, key: string, far: boolean) => {
      const next = looking && moveEnd(state, end, key, far, looking);
      if (next) finish(next);
      return Boolean(next);
    },
  };
}

export type Ruler = ReturnType<typeof useRuler>;
