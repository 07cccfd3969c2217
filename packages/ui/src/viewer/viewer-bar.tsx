import { Button } from '../controls/button';
import type { ViewerTool, ViewerWords } from './types';

export type ViewerBarProps = {
  words: ViewerWords;
  tools: readonly ViewerTool[];
  tool: ViewerTool;
  onTool: (tool: ViewerTool) => void;
  /** Percent of the picture's own pixels; null before it is there. */
  percent: number | null;
  onZoom: (factor: number) => void;
  onFit: () => void;
};

export const ZOOM_STEP = 1.25;

export function ViewerBar({ words, tools, tool, onTool, percent, onZoom, onFit }: ViewerBarProps) {
  return (
    <div className="bm-viewer-bar">
      <div className="bm-viewer-tools" role="group" aria-label={words.tools}>
        {tools.map((one) => (
          <button key={one} type="button" className="bm-pick-tab" aria-pressed={one === tool} onClick={() => onTool(one)}>
            {words[one]}
          </button>
        ))}
      </div>
      <div className="bm-viewer-zoom">
        <Button className="bm-viewer-step" aria-label={words.zoomOut} onClick={() => onZoom(1 / ZOOM_STEP)}>
          −
        </Button>
        <span className="bm-viewer-percent bm-num">{percent === null ? '' : words.zoom(percent)}</span>
        <Button className="bm-viewer-step" aria-label={words.zoomIn} onClick={() => onZoom(ZOOM_STEP)}>
          +
        </Button>
        <Button onClick={onFit} shortcut="0">
          {words.fit}
        </Button>
      </div>
    </div>
  );
}
