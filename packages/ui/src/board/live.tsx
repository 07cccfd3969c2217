import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { Notice } from '../content/notice';

export type LiveDotProps = {
  /** Live is a full dot, behind a ring, lost a broken ring. */
  state?: 'live' | 'behind' | 'lost' | undefined;
  children: ReactNode;
};

export function LiveDot({ state = 'live', children }: LiveDotProps) {
  return <p className={classNames('bm-live', `bm-live--${state}`)}>{children}</p>;
}

export type StaleNoticeProps = {
  /** "This screen is 14 seconds behind." */
  title: string;
  /** What was kept, and what happens to it. */
  children?: ReactNode;
};

export function StaleNotice({ title, children }: StaleNoticeProps) {
  return (
    <Notice tone="warn" icon="offline" title={title}>
      {children}
    </Notice>
  );
}
