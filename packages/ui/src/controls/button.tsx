import type { ComponentProps, ElementType, ReactNode } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-shapes';
import { Kbd } from './kbd';

export type ButtonVariant = 'default' | 'primary' | 'quiet';

type Look = {
  variant?: ButtonVariant | undefined;
  size?: 'default' | 'big' | undefined;
  icon?: IconName | undefined;
  iconEnd?: IconName | undefined;
  /** The key that does the same, printed inside. */
  shortcut?: string | undefined;
  children?: ReactNode;
};

export type ButtonProps = Look & ComponentProps<'button'> & {
  /** Work is under way: the button stays focusable, says so, and does nothing. */
  busy?: boolean | undefined;
};

export function Button({ variant, size, icon, iconEnd, shortcut, busy, type = 'button', className, children, onClick, ...rest }: ButtonProps) {
  // A handler may not be handed to a server-rendered element, so none is attached unless one was given.
  const press = busy ? undefined : onClick;
  return (
    <button
      type={busy ? 'button' : type}
      className={buttonClass(variant, size, className)}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      {...(press && { onClick: press })}
      {...rest}
    >
      <ButtonContent icon={icon} iconEnd={iconEnd} shortcut={shortcut}>
        {children}
      </ButtonContent>
    </button>
  );
}

export type ButtonLinkProps = Look & Omit<ComponentProps<'a'>, 'href'> & { href: string; linkAs?: ElementType | undefined };

export function ButtonLink({ variant, size, icon, iconEnd, shortcut, className, children, linkAs: Link = 'a', ...rest }: ButtonLinkProps) {
  return (
    <Link className={buttonClass(variant, size, className)} {...rest}>
      <ButtonContent icon={icon} iconEnd={iconEnd} shortcut={shortcut}>
        {children}
      </ButtonContent>
    </Link>
  );
}

function buttonClass(variant: ButtonVariant = 'default', size: 'default' | 'big' = 'default', className?: string): string {
  return classNames('bm-button', variant !== 'default' && `bm-button--${variant}`, size !== 'default' && `bm-button--${size}`, className);
}

function ButtonContent({ icon, iconEnd, shortcut, children }: Pick<Look, 'icon' | 'iconEnd' | 'shortcut' | 'children'>) {
  return (
    <>
      {icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
      {shortcut && <Kbd>{shortcut}</Kbd>}
    </>
  );
}
