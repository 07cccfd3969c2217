import type { ElementType, ReactNode } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../icons/icon';

export type AgendaState = 'decided' | 'current' | 'waiting' | 'blocked' | 'listed';

export type AgendaItem = {
  id: string;
  name: string;
  detail: string;
  state: AgendaState;
  /** The state in words, read before the name. */
  stateLabel: string;
  /** "no surgeon for this site yet" */
  warning?: string | undefined;
  /** "listed, no discussion" */
  note?: string | undefined;
  minutes?: string | undefined;
  href?: string | undefined;
  /** This person looks at it while the board is at another. */
  looked?: boolean | undefined;
};

export type AgendaListProps = {
  title: string;
  /** "Case 3 of 11, 2 min ahead of plan" */
  subtitle?: string | undefined;
  items: readonly AgendaItem[];
  /** Beside the subtitle: the time of the case. */
  aside?: ReactNode;
  /** Makes every name a button. */
  onChoose?: ((id: string) => void) | undefined;
  /** Quorum, at the foot of the list. */
  foot?: ReactNode;
  linkAs?: ElementType | undefined;
};

export function AgendaList({ title, subtitle, aside, items, onChoose, foot, linkAs: Link = 'a' }: AgendaListProps) {
  return (
    <aside className="bm-agenda" aria-label={title}>
      <div className="bm-agenda-head">
        <b>{title}</b>
        {(subtitle || aside) && (
          <p className="bm-xs bm-muted bm-num bm-row bm-between">
            <span>{subtitle}</span> {aside}
          </p>
        )}
      </div>
      <ol>
        {items.map((item) => (
          <li
            key={item.id}
            className={classNames('bm-agenda-item', `bm-agenda-item--${item.state}`, item.looked && 'bm-agenda-item--looked')}
            aria-current={item.state === 'current' ? 'true' : undefined}
          >
            <span className="bm-agenda-mark">
              <StateMark state={item.state} />
              <span className="bm-sr">{item.stateLabel}</span>
            </span>
            <div className="bm-grow">
              {item.href ? (
                <Link className="bm-agenda-name" href={item.href}>
                  {item.name}
                </Link>
              ) : onChoose ? (
                <button type="button" className="bm-agenda-name" aria-pressed={item.looked ?? false} onClick={() => onChoose(item.id)}>
                  {item.name}
                </button>
              ) : (
                <span className="bm-agenda-name">{item.name}</span>
              )}
              <p className="bm-agenda-detail">{item.detail}</p>
              {item.warning && <p className="bm-agenda-warning">{item.warning}</p>}
              {item.note && <p className="bm-agenda-note">{item.note}</p>}
            </div>
            {item.minutes && <span className="bm-agenda-minutes">{item.minutes}</span>}
          </li>
        ))}
      </ol>
      {foot && <div className="bm-agenda-foot">{foot}</div>}
    </aside>
  );
}

function StateMark({ state }: { state: AgendaState }) {
  switch (state) {
    case 'decided':
      return <Icon name="check" className="bm-ink-preferred" />;
    case 'current':
      return <span className="bm-agenda-dot" />;
    case 'blocked':
      return <Icon name="flag" className="bm-ink-hold" />;
    case 'listed':
      return <Icon name="document" />;
    case 'waiting':
      return null;
  }
}
