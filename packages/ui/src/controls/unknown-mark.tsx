import type { ComponentProps, ReactNode } from 'react';
import { classNames } from '../class-names';
import { specialtyClass, type Specialty } from '../specialty';

export type UnknownMarkProps = Omit<ComponentProps<'button'>, 'children'> & {
  label: string;
  /** "Unknown" was answered. An empty field is not that answer. */
  on: boolean;
};

/** Stands beside every control. Pressable where it is given something to do, plain print otherwise. */
export function UnknownMark({ label, on, className, ...rest }: UnknownMarkProps) {
  const names = classNames('bm-unknown', on && 'bm-unknown--on', className);
  const pressable = rest.onClick !== undefined || rest.type === 'submit' || rest.formAction !== undefined;
  if (!pressable) return <span className={names}>{label}</span>;
  return (
    <button type="button" className={names} aria-pressed={on} {...rest}>
      {label}
    </button>
  );
}

export type PresenceTagProps = { specialty: Specialty; children: ReactNode };

/** "typing", "Radiation oncology is here": on the colour of whoever it is. */
export function PresenceTag({ specialty, children }: PresenceTagProps) {
  return <span className={classNames('bm-presence', specialtyClass(specialty))}>{children}</span>;
}
