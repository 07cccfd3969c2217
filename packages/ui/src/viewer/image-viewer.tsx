'use client';

import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from '../class-names';
import { arrow, geometryOf, isUsable } from './distance';
import { lengthText, MeasurementLine } from './measurement-line';
import { FramePicture, UrlPicture } from './picture';
import { RulerOverlay } from './ruler-overlay';
import type { ImageSource, Measurement, PixelSpacing, ViewerTool, ViewerWords } from './types';
import { useGestures } from './use-gestures';
import { useRuler } from './use-ruler';
import { useStage } from './use-stage';
import { useWindow } from './use-window';
import { toPicture, type Size } from './view-transform';
import { ViewerBar, ZOOM_STEP } from './viewer-bar';
import { WindowSliders } from './window-sliders';

export type ImageViewerProps = {
  /** One picture; give another one another key, so that no length outlives the picture it was measured on. */
  source: ImageSource;
  words: ViewerWords;
  /** Without it, or with a spacing that is no distance, lengths are in pixels and say so. */
  pixelSpacing?: PixelSpacing | null | undefined;
  /** Each finished measurement, and null once it is removed. */
  onMeasured?: ((measurement: Measurement | null) => void) | undefined;
  measurementActions?: ((millimetres: number, source: PixelSpacing['source']) => ReactNode) | undefined;
  initialTool?: ViewerTool | undefined;
  className?: string | undefined;
};

const PAN_STEP = 40;

export function ImageViewer(props: ImageViewerProps) {
  const { source, words, pixelSpacing = null, onMeasured, measurementActions, initialTool = 'pan', className } = props;
  const keysId = useId();
  const [chosenTool, setTool] = useState(initialTool);
  const [loaded, setLoaded] = useState<Size | null>(null);
  const [failed, setFailed] = useState(false);
  const [byKeyboard, setByKeyboard] = useState(false);

  const frame = source.kind === 'frame' ? source.frame : null;
  const tool = frame === null && chosenTool === 'window' ? 'pan' : chosenTool;
  const natural = frame ?? loaded;
  const spacing = isUsable(pixelSpacing) && (source.kind === 'frame' || sameSize(source, loaded)) ? pixelSpacing : null;
  const geometry = natural && geometryOf(natural, spacing);
  const element = useRef<HTMLDivElement>(null);
  const stage = useStage(element, geometry);
  const grey = useWindow(frame);
  const { view, size } = stage;
  const looking = geometry && view && { geometry, view };
  const ruler = useRuler(looking, spacing, onMeasured);

  const gestures = useGestures({
    onStart: (at) => {
      setByKeyboard(false);
      if (tool === 'measure') ruler.start(at);
    },
    onDrag: (at, dx, dy) => {
      if (tool === 'measure') ruler.drag(at);
      else if (tool === 'window') grey?.drag(dx, dy);
      else stage.move(dx, dy);
    },
    onEnd: (at) => tool === 'measure' && ruler.stop(at),
    onCancel: () => ruler.cancel(),
    onPinch: (factor, about, dx, dy) => {
      stage.zoom(factor, about);
      stage.move(dx, dy);
    },
  });

  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const way = arrow(event.key);
    // The picture follows the window, as a page does: right shows what lies to the right.
    if (way) stage.move(-way.x * PAN_STEP, -way.y * PAN_STEP);
    else if (event.key === '+' || event.key === '=') stage.zoom(ZOOM_STEP);
    else if (event.key === '-') stage.zoom(1 / ZOOM_STEP);
    else if (event.key === '0') stage.reset();
    else return;
    event.preventDefault();
  }

  function placeByKeyboard() {
    if (!size || !looking) return;
    setByKeyboard(true);
    ruler.place(toPicture(looking.view, looking.geometry, { x: size.width / 2, y: size.height / 2 }));
  }

  const placed = { geometry, view, name: words.name };
  return (
    <div className={classNames('bm-viewer', className)} role="group" aria-label={words.name}>
      <ViewerBar
        words={words}
        tools={frame ? ['pan', 'window', 'measure'] : ['pan', 'measure']}
        tool={tool}
        onTool={setTool}
        percent={view && Math.round(view.scale * 100)}
        onZoom={(factor) => stage.zoom(factor)}
        onFit={stage.reset}
      />
      {/* The stage takes arrow keys for itself, which only an application may do. It is dark in every theme, as films are read. */}
      <div
        ref={element}
        className={`bm-viewer-stage bm-viewer-stage--${tool}`}
        data-theme="dark"
        role="application"
        tabIndex={0}
        aria-label={words.name}
        aria-describedby={keysId}
        onKeyDown={press}
        {...gestures}
      >
        {frame && grey && <FramePicture frame={frame} window={grey.window} {...placed} />}
        {source.kind === 'image' && !failed && <UrlPicture url={source.url} onSize={setLoaded} onFail={() => setFailed(true)} {...placed} />}
        {failed && <p className="bm-viewer-failed">{words.failed}</p>}
        {size && looking && (
          <RulerOverlay
            ruler={ruler}
            size={size}
            looking={looking}
            text={ruler.measurement && lengthText(words, ruler.measurement)}
            names={{ first: words.firstPoint, second: words.secondPoint }}
            focusFirst={byKeyboard}
          />
        )}
      </div>
      <p className="bm-sr" id={keysId}>
        {words.keys}
      </p>
      {tool === 'window' && grey && <WindowSliders words={words} window={grey.window} limits={grey.limits} onChange={grey.set} onReset={grey.reset} />}
      {(tool === 'measure' || ruler.ends) && (
        <MeasurementLine words={words} measurement={ruler.measurement} spacing={spacing} onPlace={placeByKeyboard} onRemove={ruler.remove} actions={measurementActions} />
      )}
    </div>
  );
}

/** A copy in another size has other pixels: the spacing says nothing about them. */
function sameSize(stated: { width?: number | undefined; height?: number | undefined }, loaded: Size | null): boolean {
  return loaded !== null && stated.width === loaded.width && stated.height === loaded.height;
}
