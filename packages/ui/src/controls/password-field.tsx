'use client';

import { useId, useState, type ComponentProps } from 'react';
import { classNames } from '../class-names';
import { Icon } from '../icons/icon';
import { describedBy, FieldRow, present, type FieldWords } from './field-row';

export type PasswordFieldProps = FieldWords & Omit<ComponentProps<'input'>, 'children' | 'type'> & {
  showLabel: string;
  hideLabel: string;
};

export function PasswordField(props: PasswordFieldProps) {
  const { label, hint, error, why, beside, explanation, missing, layout, showLabel, hideLabel, className, id: given, ...rest } = props;
  const [shown, setShown] = useState(false);
  const generated = useId();
  const id = given ?? generated;
  return (
    <FieldRow {...{ id, label, hint, error, why, beside, explanation, missing, layout }}>
      <span className="bm-input-wrap">
        <input
          autoComplete="current-password"
          {...rest}
          id={id}
          type={shown ? 'text' : 'password'}
          className={classNames('bm-input bm-input--password', className)}
          aria-invalid={present(error) || undefined}
          aria-describedby={describedBy(id, { hint, error }, rest['aria-describedby'])}
        />
        <button type="button" className="bm-input-toggle" aria-controls={id} onClick={() => setShown(!shown)}>
          <Icon name={shown ? 'blind' : 'eye'} title={shown ? hideLabel : showLabel} />
        </button>
      </span>
    </FieldRow>
  );
}
