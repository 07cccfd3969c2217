import type { ComponentProps } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../icons/icon';

export type CheckChipProps = Omit<ComponentProps<'input'>, 'type' | 'children'> & { label: string };

/** One of several answers that may stand together. */
export function CheckChip({ label, className, ...rest }: CheckChipProps) {
  return (
    <label className={classNames('bm-check', className)}>
      <input type="checkbox" {...rest} />
      <Icon name="check" size="small" />
      {label}
    </label>
  );
}
