import type { ReactNode } from 'react';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-shapes';

export type EmptyStateProps = {
  title: string;
  /** The next step, in words. */
  children?: ReactNode;
  icon?: IconName | undefined;
  action?: ReactNode;
};

export function EmptyState({ title, children, icon = 'document', action }: EmptyStateProps) {
  return (
    <div className="bm-empty">
      <Icon name={icon} size="large" />
      <div className="bm-grow">
        <p>
          <b>{title}</b> {children}
        </p>
        {action && <div className="bm-empty-action">{action}</div>}
      </div>
    </div>
  );
}
