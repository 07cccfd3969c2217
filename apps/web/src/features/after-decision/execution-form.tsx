'use client';
import { NOT_CARRIED_OUT_REASONS, type NotCarriedOutReason } from '@bonemet/board';
import { SegmentedField, SelectField, TextArea, TextField } from '@bonemet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/trpc/provider';
import { ActDialog } from '../review/act-dialog';

type Props = { readonly caseId: string; readonly basedOn: number };

/** Says whether the decision was carried out. Nothing is chosen for anybody; what was typed stays until it was sent. */
export function ExecutionForm({ caseId, basedOn }: Props) {
  const t = useTranslations('afterDecision.execution');
  const reasons = useTranslations('afterDecision.reason');
  const trpc = useTRPC();
  const record = useMutation(trpc.case.recordExecution.mutationOptions());
  const [carriedOut, setCarriedOut] = useState<'yes' | 'no' | null>(null);
  const [happenedOn, setHappenedOn] = useState('');
  const [reason, setReason] = useState<NotCarriedOutReason | ''>('');
  const [note, setNote] = useState('');
  const isWhole = carriedOut !== null && happenedOn !== '' && (carriedOut === 'yes' || reason !== '');
  return (
    <ActDialog
      icon={basedOn === 0 ? 'check' : 'edit'}
      words={{ open: t(basedOn === 0 ? 'record' : 'correct'), title: t('formTitle'), submit: t('submit'), busy: t('busy'), cancel: t('cancel'), refused: t('refused') }}
      fault={isWhole ? null : ''}
      send={() => record.mutateAsync({ caseId, carriedOut: carriedOut === 'yes', happenedOn, reason: carriedOut === 'no' && reason !== '' ? reason : null, note: note.trim(), basedOn })}
    >
      <SegmentedField
        label={t('question')}
        name={`execution-${caseId}`}
        value={carriedOut}
        onValueChange={(value) => setCarriedOut(value as 'yes' | 'no')}
        options={[{ value: 'yes', label: t('yes') }, { value: 'no', label: t('no') }]}
      />
      <TextField
        type="date"
        label={t(carriedOut === 'no' ? 'dayNo' : 'dayYes')}
        value={happenedOn}
        onChange={(event) => setHappenedOn(event.target.value)}
      />
      {carriedOut === 'no' && (
        <SelectField
          label={t('reason')}
          value={reason}
          onChange={(event) => setReason(event.target.value as NotCarriedOutReason)}
          options={[{ value: '', label: t('chooseReason'), disabled: true }, ...NOT_CARRIED_OUT_REASONS.map((one) => ({ value: one, label: reasons(one) }))]}
        />
      )}
      <TextArea label={t('note')} hint={carriedOut === 'no' ? t('noteHint') : undefined} rows={2} maxLength={2000} value={note} onChange={(event) => setNote(event.target.value)} />
    </ActDialog>
  );
}
