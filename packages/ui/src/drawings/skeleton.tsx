import type { ElementType } from 'react';
import { classNames } from '../class-names';
import type { RiskLevel } from '../marks/risk';
import { placeMarks } from './place-marks';
import { PlacedLesion } from './placed-lesion';
import type { SkeletonPlace, SkeletonView } from './sites';
import { SkeletonBones } from './skeleton-bones';

export type SkeletonLesion = SkeletonPlace & {
  id: string;
  letter: string;
  level: RiskLevel;
  incomplete?: boolean | undefined;
  /** "A, right femoral neck, Mirels 8 to 12" */
  name: string;
  href?: string | undefined;
};

export type SkeletonWords = {
  front: string;
  back: string;
  /** Names of the two drawings, e.g. "Skeleton, front view, four lesions marked". */
  frontName: string;
  backName: string;
  /** The letters at the shoulders. */
  right: string;
  left: string;
};

export type SkeletonProps = {
  lesions: readonly SkeletonLesion[];
  words: SkeletonWords;
  views?: readonly SkeletonView[] | undefined;
  linkAs?: ElementType | undefined;
  className?: string | undefined;
};

export function Skeleton({ lesions, words, views = ['front', 'back'], linkAs = 'a', className }: SkeletonProps) {
  return (
    <div className={classNames('bm-skeleton', views.length === 1 && 'bm-skeleton--single', className)}>
      {views.map((view) => (
        <figure key={view} className="bm-skeleton-view">
          <View {...{ view, lesions, words, linkAs }} />
          <figcaption>{words[view]}</figcaption>
        </figure>
      ))}
    </div>
  );
}

function View({ view, lesions, words, linkAs: Link }: { view: SkeletonView; lesions: readonly SkeletonLesion[]; words: SkeletonWords; linkAs: ElementType }) {
  const name = view === 'front' ? words.frontName : words.backName;
  // An image hides what it holds, so a drawing with links in it is a group.
  const role = lesions.some((lesion) => lesion.href) ? 'group' : 'img';
  const [onLeft, onRight] = view === 'front' ? [words.right, words.left] : [words.left, words.right];
  return (
    <svg className="bm-skeleton-figure" viewBox="-134 0 268 660" role={role} aria-label={name} focusable="false">
      <SkeletonBones view={view} />
      {placeMarks(lesions, view).map((placed) => {
        const drawn = (
          <>
            <title>{placed.lesion.name}</title>
            <PlacedLesion placed={placed} />
          </>
        );
        const { id, href, name: label } = placed.lesion;
        if (!href) return <g key={id}>{drawn}</g>;
        return (
          <Link key={id} className="bm-skeleton-link" href={href} aria-label={label}>
            {drawn}
          </Link>
        );
      })}
      <text className="bm-skeleton-side" x="-78" y="66" aria-hidden="true">
        {onLeft}
      </text>
      <text className="bm-skeleton-side" x="78" y="66" aria-hidden="true">
        {onRight}
      </text>
    </svg>
  );
}
