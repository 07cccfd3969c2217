import type { ReactNode } from 'react';

export type KbdProps = { children: ReactNode };

export function Kbd({ children }: KbdProps) {
  return <kbd className="bm-kbd">{children}</kbd>;
}
