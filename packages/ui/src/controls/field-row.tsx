import type { ReactNode } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../icons/icon';

export type FieldLayout = 'stacked' | 'row';

/** What every field shares; each word comes from the caller. */
export type FieldWords = {
  label: ReactNode;
  hint?: ReactNode;
  /** What happened, what was kept, what to do. */
  error?: ReactNode;
  /** Beside the label: why this is asked. */
  why?: ReactNode;
  /** Beside the control: the "Unknown" mark, or who is typing. */
  beside?: ReactNode;
  /** Below, across the row: an opened explanation. */
  explanation?: ReactNode;
  /** Nobody has answered: a dotted bar stands in the margin. */
  missing?: boolean | undefined;
  layout?: FieldLayout | undefined;
};

export type FieldRowProps = FieldWords & {
  id: string;
  /** "group" when the control is a set of buttons: the label then names the group and points at no input. */
  labels?: 'control' | 'group' | undefined;
  children: ReactNode;
};

export function FieldRow({ id, label, labels = 'control', hint, error, why, beside, explanation, missing, layout = 'stacked', children }: FieldRowProps) {
  const names = classNames('bm-field', `bm-field--${layout}`, missing && 'bm-field--missing', present(error) && 'bm-field--error');
  return (
    <div className={names}>
      <div className="bm-field-label">
        {labels === 'control' ? <label htmlFor={id}>{label}</label> : <span id={`${id}-label`}>{label}</span>}
        {why}
      </div>
      <div className="bm-field-control">
        {children}
        {beside}
      </div>
      {present(hint) && (
        <p className="bm-field-hint" id={`${id}-hint`}>
          {missing && <Icon name="missing" size="small" />}
          <span>{hint}</span>
        </p>
      )}
      {present(error) && (
        <p className="bm-field-hint bm-field-hint--error" id={`${id}-error`}>
          <Icon name="info" size="small" />
          <span>{error}</span>
        </p>
      )}
      {present(explanation) && <div className="bm-field-explanation">{explanation}</div>}
    </div>
  );
}

/** The ids a control points at, so that its hint and its error are read with it. */
export function describedBy(id: string, { hint, error }: { hint?: ReactNode; error?: ReactNode }, own?: string): string | undefined {
  const ids = [own, present(hint) && `${id}-hint`, present(error) && `${id}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function present(node: ReactNode): boolean {
  return node !== undefined && node !== null && node !== false && node !== '';
}
