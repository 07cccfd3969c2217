import { classNames } from '../class-names';
import { ICON_SHAPES, type IconName } from './icon-shapes';

export type IconSize = 'small' | 'default' | 'large';

export type IconProps = {
  name: IconName;
  /** Said aloud in place of the drawing. Without it the icon is decoration and is skipped. */
  title?: string | undefined;
  size?: IconSize | undefined;
  className?: string | undefined;
};

export function Icon({ name, title, size = 'default', className }: IconProps) {
  const names = classNames('bm-icon', size !== 'default' && `bm-icon--${size}`, className);
  const accessible = title ? ({ role: 'img', 'aria-label': title } as const) : ({ 'aria-hidden': true } as const);
  return (
    <svg className={names} viewBox="0 0 16 16" focusable="false" data-icon={name} {...accessible}>
      {ICON_SHAPES[name]}
    </svg>
  );
}
