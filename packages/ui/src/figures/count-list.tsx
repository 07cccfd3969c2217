import { classNames } from '../class-names';

export type Counted = { key: string; label: string; count: number };

/** How often each was named, the bar beside the number. The list is read without the bars. */
export function CountList({ items, className }: { items: readonly Counted[]; className?: string | undefined }) {
  const most = Math.max(1, ...items.map(({ count }) => count));
  return (
    <ul className={classNames('bm-counts', className)}>
      {items.map(({ key, label, count }) => (
        <li key={key}>
          <span>{label}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect className="bm-counts-bar" x="0" y="0" width={(100 * count) / most} height="10" />
          </svg>
          <b className="bm-num">{count}</b>
        </li>
      ))}
    </ul>
  );
}
