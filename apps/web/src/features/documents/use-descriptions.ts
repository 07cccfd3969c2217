'use client';
import { useTranslations } from 'next-intl';
import { useDates } from '../shell/use-dates';
import type { CaseDocument, DocumentLesion } from './types';

/** What a document is called and what is known of it, in the reader's language. */
export function useDescriptions(lesions: readonly DocumentLesion[]) {
  const t = useTranslations('documents');
  const dates = useDates();
  const lesionOf = ({ lesionId, lesionLetter }: CaseDocument) => {
    if (lesionId === null) return '';
    const lesion = lesions.find(({ id }) => id === lesionId);
    return lesion ? `${lesion.letter}, ${lesion.label}` : t('lesion', { letter: lesionLetter ?? '' });
  };
  const kindOf = ({ kind, image }: CaseDocument) => (kind === 'pdf' ? 'PDF' : kind === 'dicom' ? (image?.modality ?? 'DICOM') : t('image'));
  const dayOf = ({ takenOn }: CaseDocument) => (takenOn ? dates.dayOfYear(new Date(`${takenOn}T12:00:00Z`)) : t('dayUnknown'));
  const nameOf = (document: CaseDocument, number: number) => document.caption || t(document.kind === 'pdf' ? 'unnamedPdf' : 'unnamed', { number });
  return { lesionOf, kindOf, dayOf, nameOf };
}
