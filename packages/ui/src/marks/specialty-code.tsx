import { classNames } from '../class-names';
import { specialtyClass, type Specialty } from '../specialty';

export type SpecialtyCodeProps = {
  code: Specialty;
  /** Filled: present, or has voted. Outlined: not yet. */
  filled?: boolean | undefined;
  /** "Medical oncology, voted". Without it the code is decoration beside its words. */
  name?: string | undefined;
};

export function SpecialtyCode({ code, filled = true, name }: SpecialtyCodeProps) {
  const accessible = name ? ({ role: 'img', 'aria-label': name, title: name } as const) : ({ 'aria-hidden': true } as const);
  return (
    <span className={classNames('bm-code', specialtyClass(code), !filled && 'bm-code--off')} {...accessible}>
      {code}
    </span>
  );
}

export type Seat = { key: string; specialty: Specialty; filled: boolean; name: string };

export type SeatRowProps = { label: string; seats: readonly Seat[]; className?: string | undefined };

export function SeatRow({ label, seats, className }: SeatRowProps) {
  return (
    <ul className={classNames('bm-seats', className)} aria-label={label}>
      {seats.map((seat) => (
        <li key={seat.key}>
          <SpecialtyCode code={seat.specialty} filled={seat.filled} name={seat.name} />
        </li>
      ))}
    </ul>
  );
}

export type SpecialtyLegendProps = { label: string; items: readonly { specialty: Specialty; name: string }[]; className?: string | undefined };

/** The codes with their words. */
export function SpecialtyLegend({ label, items, className }: SpecialtyLegendProps) {
  return (
    <ul className={classNames('bm-legend', className)} aria-label={label}>
      {items.map((item) => (
        <li key={item.specialty}>
          <SpecialtyCode code={item.specialty} />
          {item.name}
        </li>
      ))}
    </ul>
  );
}

export type PipsProps = { done: number; total: number; label: string };

/** "2 of 5 options rated", drawn. */
export function Pips({ done, total, label }: PipsProps) {
  return (
    <span className="bm-pips" role="img" aria-label={label}>
      {Array.from({ length: total }, (_, index) => (
        <span key={index} className={classNames('bm-pip', index < done && 'bm-pip--on')} />
      ))}
    </span>
  );
}
