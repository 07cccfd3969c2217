'use client';
import type { ImageSource } from '@bonemet/ui';
import { useEffect, useState } from 'react';
import { type CaseDocument, fileOf } from '../types';
import { loadFrame } from './load-frame';

type Picture = { readonly state: 'loading' } | { readonly state: 'failed' } | { readonly state: 'ready'; readonly source: ImageSource };

/** PNG and JPEG are shown from their address; the pixels of a DICOM file are fetched. */
export function usePicture({ id, kind, image }: CaseDocument): Picture {
  const [picture, setPicture] = useState<Picture>(() =>
    kind === 'dicom' ? { state: 'loading' } : { state: 'ready', source: { kind: 'image', url: fileOf(id), width: image?.width, height: image?.height } },
  );
  useEffect(() => {
    if (kind !== 'dicom') return;
    const leaving = new AbortController();
    loadFrame(id, leaving.signal).then(
      (source) => setPicture(source ? { state: 'ready', source } : { state: 'failed' }),
      () => !leaving.signal.aborted && setPicture({ state: 'failed' }),
    );
    return () => leaving.abort();
  }, [id, kind]);
  return picture;
}
