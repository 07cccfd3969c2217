import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import type { GrayFrame } from './types';
import type { Geometry, Size, View } from './view-transform';
import { buildLookup, paint, type WindowLevel } from './window-level';

type Placed = { geometry: Geometry | null; view: View | null; name: string };

export function FramePicture({ frame, window, ...placed }: Placed & { frame: GrayFrame; window: WindowLevel }) {
  const ref = useRef<HTMLCanvasElement>(null);
  usePlacement(ref, placed);
  useEffect(() => {
    const context = ref.current?.getContext('2d');
    if (!context) return;
    const bytes = paint(frame, buildLookup(frame, window));
    context.putImageData(new ImageData(bytes, frame.width, frame.height), 0, 0);
  }, [frame, window]);
  return <canvas ref={ref} className="bm-viewer-picture" width={frame.width} height={frame.height} role="img" aria-label={placed.name} />;
}

export function UrlPicture({ url, onSize, onFail, ...placed }: Placed & { url: string; onSize: (size: Size) => void; onFail: () => void }) {
  const ref = useRef<HTMLImageElement>(null);
  usePlacement(ref, placed);
  // A picture that was there before the script was listening has already fired its event.
  useEffect(() => {
    const image = ref.current;
    if (image?.complete && image.naturalWidth > 0) onSize({ width: image.naturalWidth, height: image.naturalHeight });
    // Only the picture itself starts this again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [url]);
  return (
    <img
      ref={ref}
      className="bm-viewer-picture"
      src={url}
      alt={placed.name}
      draggable={false}
      onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => (width > 0 ? onSize({ width, height }) : onFail())}
      onError={onFail}
    />
  );
}

/** Set on the element itself: the content security policy forbids style attributes in markup. */
function usePlacement(ref: RefObject<HTMLElement | null>, { geometry, view }: Pick<Placed, 'geometry' | 'view'>) {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || !geometry || !view) return;
    element.style.width = `${geometry.width}px`;
    element.style.height = `${geometry.height}px`;
    element.style.transform = `matrix(${view.scale}, 0, 0, ${view.scale * geometry.aspect}, ${view.x}, ${view.y})`;
    element.dataset.placed = 'true';
  }, [ref, geometry, view]);
}
