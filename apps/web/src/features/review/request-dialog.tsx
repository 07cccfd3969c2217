'use client';
import { SPECIALTIES, type Specialty } from '@bonemet/board';
import { SegmentedField, SelectField, TextArea } from '@bonemet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/trpc/provider';
import { ActDialog } from './act-dialog';
import type { ReviewLesion } from './review-view';

type Props = { readonly caseId: string; readonly lesions: readonly ReviewLesion[] };

const SHORTEST = 3;

/** Asks a specialty for something that is missing, and says whether the case waits for the answer. */
export function RequestDialog({ caseId, lesions }: Props) {
  const t = useTranslations('dataRequest');
  const places = useTranslations('propose');
  const specialties = useTranslations('specialty');
  const trpc = useTRPC();
  const raise = useMutation(trpc.request.raise.mutationOptions());
  const [specialty, setSpecialty] = useState<Specialty>('diagnostic_radiology');
  const [lesionId, setLesion] = useState(lesions[0]?.id ?? '');
  const [body, setBody] = useState('');
  const [blocks, setBlocks] = useState<'yes' | 'no' | null>(null);
  const isWhole = body.trim().length >= SHORTEST && blocks !== null;
  return (
    <ActDialog
      icon="missing"
      words={{ open: t('open'), title: t('title'), submit: t('submit'), busy: t('busy'), cancel: t('cancel'), refused: t('refused') }}
      fault={isWhole ? null : ''}
      send={() => raise.mutateAsync({ caseId, lesionId: lesionId || null, specialty, body: body.trim(), blocks: blocks === 'yes' })}
      onSent={() => {
        setBody('');
        setBlocks(null);
      }}
    >
      <SelectField label={t('to')} value={specialty} onChange={(event) => setSpecialty(event.target.value as Specialty)} options={SPECIALTIES.map((one) => ({ value: one, label: specialties(one) }))} />
      <SelectField
        label={t('about')}
        value={lesionId}
        onChange={(event) => setLesion(event.target.value)}
        options={[...lesions.map(({ id, letter, place }) => ({ value: id, label: places('lesion', { letter, place }) })), { value: '', label: places('patient') }]}
      />
      <TextArea label={t('body')} rows={3} maxLength={2000} value={body} onChange={(event) => setBody(event.target.value)} />
      <SegmentedField
        label={t('blocks')}
        hint={t('blocksHint')}
        name={`blocks-${caseId}`}
        value={blocks}
        onValueChange={(value) => setBlocks(value as 'yes' | 'no')}
        options={[{ value: 'yes', label: t('blocksYes') }, { value: 'no', label: t('blocksNo') }]}
      />
    </ActDialog>
  );
}
