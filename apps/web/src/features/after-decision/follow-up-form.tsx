'use client';
import { ANALGESIA_CHANGES, ANSWERS, COMPLICATION_GRADES, FOLLOW_UP_POINTS, PAIN_SCALE } from '@bonemet/board';
import { Notice, SegmentedField, SelectField, TextArea, TextField } from '@bonemet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useTRPC } from '@/trpc/provider';
import { ActDialog } from '../review/act-dialog';
import { followUpIn, type TypedFollowUp, UNKNOWN } from './typed-follow-up';

export type LesionPlace = { readonly id: string; readonly letter: string; readonly place: string };

/** The entries that stand, so that a correction is made on purpose. */
type StandingPoint = { readonly point: string; readonly lesionId: string | null; readonly version: number };

type Props = {
  readonly caseId: string;
  readonly start: TypedFollowUp;
  readonly lesions: readonly LesionPlace[];
  readonly standing: readonly StandingPoint[];
  /** Names the entry that is corrected; null for a new one. */
  readonly corrects: string | null;
};

const PAIN_VALUES = Array.from({ length: PAIN_SCALE.highest - PAIN_SCALE.lowest + 1 }, (_, index) => String(PAIN_SCALE.lowest + index));

/** How the patient is at one point. Each question is answered, if only by "unknown"; a refused entry stays as it was typed. */
export function FollowUpForm({ caseId, start, lesions, standing, corrects }: Props) {
  const t = useTranslations('afterDecision.followUp');
  const words = useTranslations('afterDecision');
  const trpc = useTRPC();
  const record = useMutation(trpc.followUp.record.mutationOptions());
  const [typed, setTyped] = useState(start);
  const entry = followUpIn(typed);
  const before = standing.find(({ point, lesionId }) => point === typed.point && (lesionId ?? '') === typed.lesionId);
  const set = (change: Partial<TypedFollowUp>) => setTyped({ ...typed, ...change });
  const choose = { value: '', label: t('choose'), disabled: true };
  const unknown = { value: UNKNOWN, label: words('unknown') };
  return (
    <ActDialog
      icon={corrects === null ? 'plus' : 'edit'}
      words={{ open: corrects === null ? t('add') : t('correctOf', { point: corrects }), title: t('formTitle'), submit: t('submit'), busy: t('busy'), cancel: t('cancel'), refused: t('refused') }}
      fault={entry ? null : t('incomplete')}
      send={async () => entry && record.mutateAsync({ caseId, ...entry, basedOn: before?.version ?? 0 })}
      onSent={() => setTyped(start)}
    >
      <div className="after-pair">
        <SelectField label={t('point')} value={typed.point} onChange={({ target }) => set({ point: target.value as TypedFollowUp['point'] })} options={[choose, ...FOLLOW_UP_POINTS.map((value) => ({ value, label: words(`point.${value}`) }))]} />
        <TextField type="date" label={t('day')} value={typed.seenOn} onChange={({ target }) => set({ seenOn: target.value })} />
      </div>
      {lesions.length > 1 && (
        <SelectField label={t('about')} value={typed.lesionId} onChange={({ target }) => set({ lesionId: target.value })} options={[{ value: '', label: t('whole') }, ...lesions.map(({ id, letter, place }) => ({ value: id, label: t('lesion', { letter, place }) }))]} />
      )}
      {before && <Notice announce="status">{t('replaces', { version: before.version + 1 })}</Notice>}
      <SelectField label={t('pain')} hint={t('painHint')} value={typed.pain} onChange={({ target }) => set({ pain: target.value })} options={[choose, ...PAIN_VALUES.map((value) => ({ value, label: value })), unknown]} />
      <SegmentedField
        label={t('analgesia')} name={`analgesia-${caseId}-${start.point}-${start.lesionId}`} value={typed.analgesia} onValueChange={(value) => set({ analgesia: value as TypedFollowUp['analgesia'] })}
        options={ANALGESIA_CHANGES.map((value) => ({ value, label: t(`analgesiaOf.${value}`), unknown: value === UNKNOWN }))}
      />
      <SelectField
        label={t('complication')} hint={t('complicationHint')} value={typed.complication} onChange={({ target }) => set({ complication: target.value })}
        options={[choose, { value: '0', label: t('complicationNone') }, ...COMPLICATION_GRADES.map((grade) => ({ value: String(grade), label: t(`gradeOf.${grade}`) })), unknown]}
      />
      {(['fracture', 'localControl'] as const).map((question) => (
        <SegmentedField
          key={question} label={t(question)} name={`${question}-${caseId}-${start.point}-${start.lesionId}`} value={typed[question]} onValueChange={(value) => set({ [question]: value })}
          options={ANSWERS.map((value) => ({ value, label: words(`answer.${value}`), unknown: value === UNKNOWN }))}
        />
      ))}
      <TextArea label={t('note')} rows={2} maxLength={2000} value={typed.note} onChange={({ target }) => set({ note: target.value })} />
    </ActDialog>
  );
}
