import { classNames } from '../class-names';

export type LogoProps = { title?: string | undefined; className?: string | undefined };

/** Three vertebrae, one of them fading: the product's mark. */
export function Logo({ title, className }: LogoProps) {
  const accessible = title ? ({ role: 'img', 'aria-label': title } as const) : ({ 'aria-hidden': true } as const);
  return (
    <svg className={classNames('bm-logo', className)} viewBox="0 0 20 22" focusable="false" {...accessible}>
      <path d="M4.5 1.5h11c1.7 0 2 1.6 1 2.6-.5.5-.5 1 0 1.4 1 1 .7 2.3-1 2.3h-11c-1.7 0-2-1.4-1-2.3.5-.5.5-.9 0-1.4-1-1-.7-2.6 1-2.6Z" fill="currentColor" />
      <path d="M4 10.2h12c1.8 0 2.1 1.7 1 2.8-.6.6-.6 1.1 0 1.6 1.1 1.1.8 2.6-1 2.6H4c-1.8 0-2.1-1.5-1-2.6.6-.6.6-1 0-1.6-1.1-1.1-.8-2.8 1-2.8Z" fill="currentColor" opacity=".62" />
      <path d="M3.6 19.6h12.8v1.9H3.6z" fill="currentColor" opacity=".32" />
    </svg>
  );
}
