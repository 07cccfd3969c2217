'use client';
import { Button } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { AxialField, CaseDocument, DocumentLesion, UseLength } from '../types';
import { useMillimetres } from './use-viewer-words';

type Props = { readonly millimetres: number; readonly document: CaseDocument; readonly lesions: readonly DocumentLesion[]; readonly field: AxialField; readonly onUse: UseLength };

/** Puts a length into the field it answers, only of the lesion that the picture is said to show. */
export function LengthActions({ millimetres, document, lesions, field, onUse }: Props) {
  const t = useTranslations('documents.length');
  const write = useMillimetres();
  const [used, setUsed] = useState<{ readonly millimetres: number; readonly letter: string } | null>(null);
  const offered = lesions.filter(({ id }) => field.lesionIds.includes(id) && (document.lesionId === null || document.lesionId === id));
  return (
    <>
      {offered.map(({ id, letter }) => (
        <Button
          key={id}
          icon="arrow-right"
          onClick={() => {
            onUse(millimetres, id);
            setUsed({ millimetres, letter });
          }}
        >
          {t('use', { length: write(millimetres), letter })}
        </Button>
      ))}
      <span role="status" className="bm-xs bm-muted">
        {used ? t('used', { length: write(used.millimetres), letter: used.letter, field: field.label }) : offered.length > 0 ? t('into', { field: field.label }) : null}
      </span>
    </>
  );
}
