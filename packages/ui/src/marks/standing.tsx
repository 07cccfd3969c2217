import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { Icon, type IconSize } from '../icons/icon';

export const STANDINGS = ['preferred', 'proposed', 'caution', 'hold', 'aside', 'question', 'missing'] as const;

export type Standing = (typeof STANDINGS)[number];

export type StandingMarkProps = {
  standing: Standing;
  /** The standing's word; leave out only where the word stands right beside the mark. */
  label?: string | undefined;
  size?: IconSize | undefined;
  className?: string | undefined;
};

/** Seven outlines, so that a mark keeps its meaning in grey. */
export function StandingMark({ standing, label, size, className }: StandingMarkProps) {
  return <Icon name={standing} title={label} size={size} className={classNames('bm-standing', `bm-ink-${standing}`, className)} />;
}

export type StandingPillProps = { standing: Standing; children: ReactNode; className?: string | undefined };

export function StandingPill({ standing, children, className }: StandingPillProps) {
  return (
    <span className={classNames('bm-pill', `bm-pill--${standing}`, `bm-ink-${standing}`, className)} data-standing={standing}>
      <Icon name={standing} />
      {children}
    </span>
  );
}
