'use client';
import type { TechniqueId } from '@bonemet/engine';
import { SelectField, TextField } from '@bonemet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/trpc/provider';
import { ActDialog } from './act-dialog';
import type { ReviewLesion } from './review-view';

type Props = {
  readonly caseId: string;
  readonly lesions: readonly ReviewLesion[];
  readonly techniques: readonly { readonly id: TechniqueId; readonly name: string }[];
};

const SHORTEST = 3;

/** Puts another option on the ballot: a technique of the catalogue, or words of one's own. */
export function ProposeDialog({ caseId, lesions, techniques }: Props) {
  const t = useTranslations('propose');
  const trpc = useTRPC();
  const propose = useMutation(trpc.review.propose.mutationOptions());
  const [lesionId, setLesion] = useState(lesions[0]?.id ?? '');
  const [technique, setTechnique] = useState<TechniqueId | ''>('');
  const [label, setLabel] = useState('');
  const named = (technique !== '') !== (label.trim().length >= SHORTEST);
  return (
    <ActDialog
      icon="plus"
      words={{ open: t('open'), title: t('title'), submit: t('submit'), busy: t('busy'), cancel: t('cancel'), refused: t('refused') }}
      fault={named ? null : t('oneName')}
      send={() => propose.mutateAsync({ caseId, lesionId: lesionId || null, technique: technique || null, label: technique ? null : label.trim() })}
      onSent={() => {
        setTechnique('');
        setLabel('');
      }}
    >
      <p className="bm-sm bm-muted">{t('text')}</p>
      <SelectField
        label={t('where')}
        value={lesionId}
        onChange={(event) => setLesion(event.target.value)}
        options={[...lesions.map(({ id, letter, place }) => ({ value: id, label: t('lesion', { letter, place }) })), { value: '', label: t('patient') }]}
      />
      <SelectField
        label={t('technique')}
        value={technique}
        disabled={label !== ''}
        onChange={(event) => setTechnique(event.target.value as TechniqueId | '')}
        options={[{ value: '', label: t('choose') }, ...techniques.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <TextField label={t('words')} hint={t('hint')} maxLength={120} value={label} disabled={technique !== ''} onChange={(event) => setLabel(event.target.value)} />
    </ActDialog>
  );
}
