import type { ReactNode } from 'react';
import { Button } from '../controls/button';
import { Icon } from '../icons/icon';
import type { Measurement, PixelSpacing, ViewerWords } from './types';

export type MeasurementLineProps = {
  words: ViewerWords;
  measurement: Measurement | null;
  spacing: PixelSpacing | null;
  onPlace: () => void;
  onRemove: () => void;
  /** What can be done with a calibrated length. */
  actions?: ((millimetres: number, source: PixelSpacing['source']) => ReactNode) | undefined;
};

/** The length in words. Where nothing calibrates the picture, no millimetre is written anywhere. */
export function MeasurementLine({ words, measurement, spacing, onPlace, onRemove, actions }: MeasurementLineProps) {
  const millimetres = spacing && measurement ? measurement.millimetres : null;
  const shown = measurement && { ...measurement, millimetres };
  return (
    <div className="bm-viewer-measurement">
      <p className="bm-viewer-length" role="status">
        {measurement === null && <span className="bm-quiet">{words.measureHint}</span>}
        {shown !== null && <b className="bm-num">{lengthText(words, shown)}</b>}{' '}
        {measurement !== null && millimetres === null && <Remark>{words.notCalibrated}</Remark>}
        {millimetres !== null && spacing?.source === 'ImagerPixelSpacing' && <Remark>{words.projection}</Remark>}
      </p>
      <div className="bm-viewer-actions">
        {measurement === null ? <Button onClick={onPlace}>{words.placePoints}</Button> : <Button variant="quiet" onClick={onRemove}>{words.removePoints}</Button>}
        {millimetres !== null && spacing && actions?.(millimetres, spacing.source)}
      </div>
    </div>
  );
}

export function lengthText(words: Pick<ViewerWords, 'millimetres' | 'pixels'>, { millimetres, pixels }: Measurement): string {
  return millimetres === null ? words.pixels(Math.round(pixels)) : words.millimetres(millimetres);
}

function Remark({ children }: { children: ReactNode }) {
  return (
    <span className="bm-pill bm-pill--caution bm-ink-caution">
      <Icon name="caution" size="small" />
      {children}
    </span>
  );
}
