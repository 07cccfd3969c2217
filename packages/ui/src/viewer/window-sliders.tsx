import { useId } from 'react';
import { Button } from '../controls/button';
import type { ViewerWords } from './types';
import type { WindowLevel, windowLimits } from './window-level';

export type WindowSlidersProps = {
  words: Pick<ViewerWords, 'windowCentre' | 'windowWidth' | 'windowReset'>;
  window: WindowLevel;
  limits: ReturnType<typeof windowLimits>;
  onChange: (window: WindowLevel) => void;
  onReset: () => void;
};

export function WindowSliders({ words, window, limits, onChange, onReset }: WindowSlidersProps) {
  return (
    <div className="bm-viewer-window">
      <Slider label={words.windowCentre} value={window.centre} min={limits.lowest} max={limits.highest} onChange={(centre) => onChange({ ...window, centre })} />
      <Slider label={words.windowWidth} value={window.width} min={1} max={limits.widest} onChange={(width) => onChange({ ...window, width })} />
      <Button variant="quiet" onClick={onReset}>
        {words.windowReset}
      </Button>
    </div>
  );
}

function Slider({ label, value, min, max, onChange }: { label: string; value: number; min: number; max: number; onChange: (value: number) => void }) {
  const id = useId();
  const step = max - min <= 16 ? 'any' : 1;
  return (
    <div className="bm-viewer-slider">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="range" min={min} max={max} step={step} value={value} onChange={(event) => onChange(Number(event.target.value))} />
      <output className="bm-num" htmlFor={id}>
        {Math.round(value)}
      </output>
    </div>
  );
}
