import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { SeatRow, type Seat } from '../marks/specialty-code';

export type ProgressBannerProps = {
  /** "Second round, open" */
  title: string;
  count: number;
  /** "of 9 have voted" */
  sentence: string;
  seats?: readonly Seat[] | undefined;
  seatsLabel?: string | undefined;
  elapsed?: string | undefined;
  /** "since opening" */
  elapsedLabel?: string | undefined;
  /** A notice that belongs to the banner, joined to its foot. */
  children?: ReactNode;
};

/** Who has voted, never what: the number changes in place. */
export function ProgressBanner({ title, count, sentence, seats, seatsLabel, elapsed, elapsedLabel, children }: ProgressBannerProps) {
  return (
    <div className={classNames('bm-progress', Boolean(children) && 'bm-progress--joined')}>
      <div className="bm-progress-bar">
        <div>
          <p className="bm-progress-title">{title}</p>
          <p className="bm-progress-count" role="status">
            <b>{count}</b> {sentence}
          </p>
        </div>
        {seats && <SeatRow label={seatsLabel ?? title} seats={seats} />}
        {elapsed && (
          <div className="bm-progress-time">
            <p className="bm-progress-clock">{elapsed}</p>
            {elapsedLabel && <p className="bm-progress-title">{elapsedLabel}</p>}
          </div>
        )}
      </div>
      {children}
    </div>
  );
}
