import type { ComponentProps } from 'react';
import { classNames } from '../class-names';
import { Kbd } from '../controls/kbd';
import { Icon } from '../icons/icon';

export type FindButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  label: string;
  shortcut?: string | undefined;
};

/** Looks like the search slot it opens; shrinks to its icon where the bar has no room. */
export function FindButton({ label, shortcut, className, ...rest }: FindButtonProps) {
  return (
    <button type="button" className={classNames('bm-find', className)} {...rest}>
      <Icon name="search" />
      <span className="bm-find-label">{label}</span>
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </button>
  );
}
