'use client';
import { Segmented, FieldRow } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { answerOf, entryKey } from './entries/entry';
import { useEntry, useFormTools } from './form-context';
import type { FormLesion } from './workspace-props';

const SIDES = ['right', 'midline', 'left', 'unknown'] as const;

/** Which side of the patient: as it was pointed at on the drawing, or as it was corrected here. */
export function SideEntry({ lesion }: { readonly lesion: FormLesion }) {
  const t = useTranslations('caseForm.side');
  const key = entryKey(lesion.id, 'sheet.side');
  const { store, disabled } = useFormTools();
  const answer = answerOf(useEntry(key));
  const value = answer.state === 'answered' ? String(answer.value) : lesion.side;
  const id = `side-${lesion.letter}`;
  return (
    <FieldRow labels="group" layout="row" id={id} label={t('label')}>
      <Segmented
        labelledBy={`${id}-label`}
        value={value}
        disabled={disabled}
        options={SIDES.map((side) => ({ value: side, label: t(side), unknown: side === 'unknown' }))}
        onValueChange={(side) => store.answer(key, side)}
      />
    </FieldRow>
  );
}
