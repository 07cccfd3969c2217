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
};

export function SkeletonBones({ view, crop }: SkeletonBonesProps) {
  const id = useId();
  return SKELETON_LAYERS[view].map((layer, index) =>
    crop ? <CroppedLayer key={index} layer={layer} crop={crop} /> : <WholeLayer key={index} layer={layer} id={`${id}-${index}`} />,
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

function CroppedLayer({ layer, crop }: { layer: Layer; crop: Box }) {
  const near = layer.shapes.filter((shape) => touches(shapeBox(shape), crop));
  const far = layer.sides === 'both' ? layer.shapes.filter((shape) => touches(mirrored(shapeBox(shape)), crop)) : [];
  return (
    <>
      {near.map((shape, index) => (
        <Bone key={index} shape={shape} />
      ))}
      {far.length > 0 && (
        <g transform="scale(-1 1)">
          {far.map((shape, index) => (
            <Bone key={index} shape={shape} />
          ))}
        </g>
      )}
    </>
  );
}

function Bone({ shape }: { shape: Shape }) {
  switch (shape.kind) {
    case 'tube':
      return (
        <>
          <path className={classNames('bm-bone-edge', shape.far && 'bm-bone-edge--far')} strokeWidth={shape.outer} d={shape.d} />
          <path className="bm-bone-core" strokeWidth={shape.inner} d={shape.d} />
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
