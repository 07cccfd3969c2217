'use client';
import { Icon } from '@bonemet/ui';
import { useRef, useState } from 'react';
import { useEffect } from 'react';
import { fileOf, type CaseDocument } from './types';

/** The picture in small, on black as films are; what cannot be drawn is a sheet with its kind. */
export function Thumbnail({ document, kind }: { readonly document: CaseDocument; readonly kind: string }) {
  const [failed, setFailed] = useState(false);
  const picture = useRef<HTMLImageElement>(null);
  // One that failed before the script was listening has already fired its event.
  useEffect(() => {
    if (picture.current?.complete && picture.current.naturalWidth === 0) setFailed(true);
  }, []);
  if (!document.image?.drawable || failed) {
    return (
      <span className="thumbnail thumbnail--sheet">
        <Icon name="document" size="large" />
        <span className="bm-xs">{kind}</span>
      </span>
    );
  }
  return (
    <span className="thumbnail">
      <img ref={picture} src={`${fileOf(document.id)}/thumbnail`} alt="" loading="lazy" decoding="async" draggable={false} onError={() => setFailed(true)} />
    </span>
  );
}
