import type { ReactNode } from 'react';
import { classNames } from '../class-names';

export type TagProps = { kind?: 'filled' | 'line' | undefined; className?: string | undefined; children: ReactNode };

export function Tag({ kind = 'filled', className, children }: TagProps) {
  return <span className={classNames('bm-tag', kind === 'line' && 'bm-tag--line', className)}>{children}</span>;
}
