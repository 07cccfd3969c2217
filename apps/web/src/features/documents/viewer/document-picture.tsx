'use client';
import { EmptyState, ImageViewer } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import type { CaseDocument, DocumentsOfCase } from '../types';
import { spacingForViewer } from './spacing';
import { LengthActions } from './length-actions';
import { usePicture } from './use-picture';
import { useViewerWords } from './use-viewer-words';

type Props = DocumentsOfCase & { readonly document: CaseDocument; readonly name: string };

/** The picture itself with its tools. Every picture is mounted anew: no length outlives the one it was measured on. */
export function DocumentPicture(props: Props) {
  const t = useTranslations('documents');
  if (!props.document.image?.drawable) return <EmptyState title={t('notDrawable.title')}>{t('notDrawable.todo')}</EmptyState>;
  return <DrawnPicture {...props} />;
}

function DrawnPicture({ document, name, lesions, axialField, onUseLength }: Props) {
  const t = useTranslations('documents');
  const picture = usePicture(document);
  const words = useViewerWords(name, document.image?.pixelSpacing?.source ?? null);
  if (picture.state === 'loading') return <p className="viewer-waits bm-sm" role="status">{t('loading')}</p>;
  if (picture.state === 'failed') return <EmptyState title={t('failed.title')}>{t('failed.todo')}</EmptyState>;
  return (
    <ImageViewer
      source={picture.source}
      words={words}
      pixelSpacing={spacingForViewer(document.image?.pixelSpacing)}
      measurementActions={(millimetres, source) =>
        source === 'PixelSpacing' && axialField && onUseLength ? (
          <LengthActions millimetres={millimetres} document={document} lesions={lesions} field={axialField} onUse={onUseLength} />
        ) : null
      }
    />
  );
}
