import { classNames } from '../class-names';

export type PartLook = 'yes' | 'no' | 'unknown' | 'middle';
export type Part = { key: string; label: string; count: number; look: PartLook; text: string };

export type PartsBarProps = { name: string; parts: readonly Part[]; className?: string | undefined };

const WIDTH = 1000;

/** Parts of a whole in one bar. Each part has a pattern of its own and is said in words below, with its number. */
export function PartsBar({ name, parts, className }: PartsBarProps) {
  const whole = parts.reduce((sum, { count }) => sum + count, 0);
  const shown = parts.filter(({ count }) => count > 0);
  const starts = shown.map((_, index) => shown.slice(0, index).reduce((sum, { count }) => sum + (count / whole) * WIDTH, 0));
  return (
    <figure className={classNames('bm-parts', className)}>
      <svg className="bm-parts-bar" viewBox={`0 0 ${WIDTH} 26`} preserveAspectRatio="none" role="img" aria-label={name} focusable="false">
        {shown.map(({ key, count, look }, index) => (
          <rect key={key} className={`bm-part-${look}`} x={starts[index] ?? 0} y="0" width={Math.max(2, (count / whole) * WIDTH - 3)} height="26" />
        ))}
      </svg>
      <figcaption className="bm-parts-words">
        {parts.map(({ key, label, text, look }) => (
          <span key={key}>
            <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
              <rect className={`bm-part-${look}`} x="1" y="1" width="12" height="12" rx="2" />
            </svg>
            {label} <b className="bm-num">{text}</b>
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
