'use client';
import { Icon } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { fileOf, type CaseDocument } from './types';

type Props = { readonly document: CaseDocument; readonly name: string; readonly onOpen: (documentId: string) => void; readonly children: ReactNode };

/** Opens a picture in the viewer of the page, and a PDF in a tab of its own: no page of ours frames one. */
export function Opener({ document: { id, kind }, name, onOpen, children }: Props) {
  const t = useTranslations('documents');
  if (kind === 'pdf') {
    return (
      <a className="opener" href={fileOf(id)} target="_blank" rel="noopener noreferrer" aria-label={t('openPdf', { name })}>
        {children}
        <Icon name="arrow-right" size="small" className="opener-away" />
      </a>
    );
  }
  return (
    <button type="button" className="opener" aria-haspopup="dialog" aria-label={t('open', { name })} onClick={() => onOpen(id)}>
      {children}
    </button>
  );
}
