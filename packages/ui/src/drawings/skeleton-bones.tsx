import { useId } from 'react';
import { classNames } from '../class-names';
import type { Layer, Shape } from './geometry/shape';
import { SKELETON_LAYERS } from './geometry/skeleton-layers';
import { mirrored, shapeBox, touches, type Box } from './shape-bounds';
import type { SkeletonView } from './sites';

export type SkeletonBonesProps = {
  view: SkeletonView;
  /** Draws only what reaches into this box. */
  crop?: Box | undefined;
  /** With a crop: the outline of bones drawn as tubes, and bones that would lie over what is shown. */
  line?: number | undefined;
  omit?: readonly Shape[] | undefined;
};

export function SkeletonBones({ view, crop, line, omit }: SkeletonBonesProps) {
  const id = useId();
  return SKELETON_LAYERS[view].map((layer, index) =>
    crop ? <CroppedLayer key={index} {...{ layer, crop, line, omit }} /> : <WholeLayer key={index} layer={layer} id={`${id}-${index}`} />,
  );
}

/** The second half of a paired layer is a reference to the first. */
function WholeLayer({ layer, id }: { layer: Layer; id: string }) {
  if (layer.sides === 'middle') return layer.shapes.map((shape, index) => <Bone key={index} shape={shape} />);
  return (
    <>
      <g id={id}>
        {layer.shapes.map((shape, index) => (
          <Bone key={index} shape={shape} />
        ))}
      </g>
      <use href={`#${id}`} transform="scale(-1 1)" />
    </>
  );
}

function CroppedLayer({ layer, crop, line, omit = [] }: { layer: Layer; crop: Box } & Pick<SkeletonBonesProps, 'line' | 'omit'>) {
  const shapes = layer.shapes.filter((shape) => !omit.includes(shape));
  const near = shapes.filter((shape) => touches(shapeBox(shape), crop));
  const far = layer.sides === 'both' ? shapes.filter((shape) => touches(mirrored(shapeBox(shape)), crop)) : [];
  return (
    <>
      {near.map((shape, index) => (
        <Bone key={index} shape={shape} line={line} />
      ))}
      {far.length > 0 && (
        <g transform="scale(-1 1)">
          {far.map((shape, index) => (
            <Bone key={index} shape={shape} line={line} />
          ))}
        </g>
      )}
    </>
  );
}

function Bone({ shape, line }: { shape: Shape; line?: number | undefined }) {
  switch (shape.kind) {
    case 'tube':
      return (
        <>
          <path className={classNames('bm-bone-edge', shape.far && 'bm-bone-edge--far')} strokeWidth={shape.outer} d={shape.d} />
          <path className="bm-bone-core" strokeWidth={line === undefined ? shape.inner : shape.outer - 2 * line} d={shape.d} />
        </>
      );
    case 'bead':
    case 'foramen':
      return <ellipse className={shape.kind === 'bead' ? 'bm-bone' : 'bm-bone-opening'} cx={shape.cx} cy={shape.cy} rx={shape.rx} ry={shape.ry} />;
    case 'bone':
      return <path className="bm-bone" d={shape.d} />;
    case 'far':
      return <path className="bm-bone bm-bone--far" d={shape.d} />;
    case 'opening':
      return <path className="bm-bone-opening" d={shape.d} />;
    case 'detail':
      return <path className="bm-bone-detail" d={shape.d} />;
  }
}
