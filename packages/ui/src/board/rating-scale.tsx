'use client';

import { useId, type KeyboardEvent } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-shapes';
import type { Rating } from './histogram-geometry';
import { ratingForKey, RATING_GROUPS, type RatingLayout } from './rating-keys';

export type RatingStatus = 'idle' | 'missing' | 'saving' | 'saved' | 'failed';

export type RatingScaleProps = {
  /** Names what is rated. */
  label: string;
  /** Inappropriate, uncertain, appropriate: read with each number; printed beside the keypad's rows. */
  regions: { low: string; mid: string; high: string };
  value: Rating | null;
  onRate: (rating: Rating) => void;
  layout?: RatingLayout | undefined;
  disabled?: boolean | undefined;
  status?: RatingStatus | undefined;
  /** "received", "your rating is missing": stands below and is announced when it changes. */
  statusText?: string | undefined;
  className?: string | undefined;
};

const STATUS_ICON: Record<RatingStatus, IconName | undefined> = { idle: undefined, missing: 'missing', saving: 'cloud', saved: 'saved', failed: 'offline' };

export function RatingScale({ label, regions, value, onRate, layout = 'row', disabled = false, status = 'idle', statusText, className }: RatingScaleProps) {
  const statusId = useId();
  const groups = RATING_GROUPS[layout];
  const reachable = value ?? groups[0]?.ratings[0];

  function press(event: KeyboardEvent<HTMLDivElement>) {
    if (disabled || event.ctrlKey || event.metaKey || event.altKey) return;
    const focused = Number((event.target as HTMLElement).dataset.rating ?? value ?? 1) as Rating;
    const next = ratingForKey(event.key, focused, layout);
    if (next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLButtonElement>(`[data-rating="${next}"]`)?.focus();
    if (next !== value) onRate(next);
  }

  return (
    <div className={classNames('bm-rating', `bm-rating--${layout}`, status === 'failed' && 'bm-rating--failed', className)}>
      <div
        className="bm-rating-groups"
        role="radiogroup"
        aria-label={label}
        aria-disabled={disabled || undefined}
        aria-describedby={statusText ? statusId : undefined}
        onKeyDown={press}
      >
        {groups.map((group) => (
          <div key={group.region} className={classNames('bm-rating-group', `bm-rating-group--${group.region}`)} role="presentation">
            {layout === 'keypad' && (
              <span className="bm-rating-region" aria-hidden="true">
                {regions[group.region]}
              </span>
            )}
            {group.ratings.map((rating) => (
              <button
                key={rating}
                type="button"
                role="radio"
                className="bm-rating-key"
                aria-checked={rating === value}
                aria-label={`${rating}, ${regions[group.region]}`}
                tabIndex={rating === reachable ? 0 : -1}
                disabled={disabled}
                data-rating={rating}
                onClick={() => rating !== value && onRate(rating)}
              >
                {rating}
              </button>
            ))}
          </div>
        ))}
      </div>
      <p id={statusId} className={classNames('bm-rating-status', `bm-rating-status--${status}`)} role="status">
        {statusText && STATUS_ICON[status] && <Icon name={STATUS_ICON[status]} size="small" />}
        {statusText}
      </p>
    </div>
  );
}
