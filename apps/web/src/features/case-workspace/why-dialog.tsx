'use client';
import { Button } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import dynamic from 'next/dynamic';
import { useEffect, useId, useRef } from 'react';
import type { FormField } from './workspace-props';

// What uses a field is said by the engine, which is not part of the form's first load.
const FieldUses = dynamic(() => import('./panel/field-uses'), { ssr: false });

type Props = { readonly fieldId: string; readonly fields: readonly FormField[]; readonly onClose: () => void };

/** Why a question is asked: what the sources say of it, and which scores and rules read the answer. */
export function WhyDialog({ fieldId, fields, onClose }: Props) {
  const t = useTranslations('caseForm.whyAsked');
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = fields.find(({ id }) => id === fieldId);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="dialog dialog--wide" aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{field?.label ?? t('sheet')}</h2>
      {field?.range && <p className="bm-sm">{t('range', { min: field.range.min, max: field.range.max, unit: field.range.unit })}</p>}
      {field?.note && <p>{field.note}</p>}
      {field ? <FieldUses fieldId={field.id} /> : <p>{t('sheetWhy')}</p>}
      <div className="dialog-actions">
        <Button onClick={() => dialog.current?.close()}>{t('close')}</Button>
      </div>
    </dialog>
  );
}
