'use client';
import { FieldRow, Segmented } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { answerOf, entryKey } from './entries/entry';
import { ConflictLine } from './fields/conflict-line';
import { useEntry, useFormTools } from './form-context';
import { sheetField } from './sheet-fields';
import type { FormLesion } from './workspace-props';

const SIDES = ['right', 'midline', 'left', 'unknown'] as const;

/** Which side of the patient: as it was pointed at on the drawing, or as it was corrected here. */
export function SideEntry({ lesion }: { readonly lesion: FormLesion }) {
  const t = useTranslations('caseForm.side');
  const key = entryKey(lesion.id, 'sheet.side');
  const { store, disabled } = useFormTools();
  const entry = useEntry(key);
  const answer = answerOf(entry);
  const sides = SIDES.map((side) => ({ value: side, label: t(side) }));
  const value = answer.state === 'answered' ? String(answer.value) : lesion.side;
  const id = `side-${lesion.letter}`;
  return (
    <FieldRow
      labels="group"
      layout="row"
      id={id}
      label={t('label')}
      explanation={entry.conflict && <ConflictLine field={sheetField('sheet.side', t('label'), sides)} entryKey={key} entry={entry} />}
    >
      <Segmented
        labelledBy={`${id}-label`}
        value={value}
        disabled={disabled}
        options={sides.map((side) => ({ ...side, unknown: side.value === 'unknown' }))}
        onValueChange={(side) => store.answer(key, side)}
      />
    </FieldRow>
  );
}
