import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../icons/icon';
import { StandingMark, type Standing } from './standing';

export type OptionItemProps = {
  /** The option keeps its own mark; hold and caution are added as pills, so both truths show. */
  standing: Standing;
  standingLabel: string;
  name: ReactNode;
  /** The one reason that stands without opening. */
  reason?: ReactNode;
  pills?: ReactNode;
  /** Reasons with their sources, then figures, then what to verify: opens below. */
  children?: ReactNode;
  open?: boolean | undefined;
};

export function OptionItem({ standing, standingLabel, name, reason, pills, children, open }: OptionItemProps) {
  const head = (
    <>
      <StandingMark standing={standing} label={standingLabel} className="bm-option-mark" />
      <span className="bm-option-name">
        <span>{name}</span>
        {children && <Icon name="chevron-down" className="bm-option-chevron" />}
      </span>
      {reason && <span className="bm-option-reason">{reason}</span>}
      {pills && <span className="bm-option-pills">{pills}</span>}
    </>
  );
  if (!children) return <div className="bm-option">{head}</div>;
  return (
    <details className="bm-option" open={open}>
      <summary className="bm-option-head">{head}</summary>
      <div className="bm-option-body">{children}</div>
    </details>
  );
}

export type ReasonLineProps = {
  standing: Standing;
  standingLabel: string;
  children: ReactNode;
  /** Basis, rule and publication. */
  source?: ReactNode;
  className?: string | undefined;
};

export function ReasonLine({ standing, standingLabel, children, source, className }: ReasonLineProps) {
  return (
    <div className={classNames('bm-reason', className)}>
      <StandingMark standing={standing} label={standingLabel} />
      <div>
        <p>{children}</p>
        {source && <p className="bm-source">{source}</p>}
      </div>
    </div>
  );
}
