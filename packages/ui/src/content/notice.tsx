import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-shapes';

export type NoticeTone = 'info' | 'warn' | 'error';

export type NoticeProps = {
  tone?: NoticeTone | undefined;
  /** What happened, bold. */
  title?: ReactNode;
  /** What was kept, what to do. */
  children?: ReactNode;
  icon?: IconName | undefined;
  /** How it is announced when it appears; "none" for a notice that stands on the page from the start. */
  announce?: 'status' | 'alert' | 'none' | undefined;
  className?: string | undefined;
};

const ICON: Record<NoticeTone, IconName> = { info: 'info', warn: 'caution', error: 'info' };
const ROLE = { info: 'none', warn: 'status', error: 'alert' } as const;

export function Notice({ tone = 'info', title, children, icon, announce = ROLE[tone], className }: NoticeProps) {
  return (
    <div className={classNames('bm-notice', tone !== 'info' && `bm-notice--${tone}`, className)} role={announce === 'none' ? undefined : announce}>
      <Icon name={icon ?? ICON[tone]} />
      <div className="bm-grow">
        {title && <b>{title} </b>}
        {children}
      </div>
    </div>
  );
}
