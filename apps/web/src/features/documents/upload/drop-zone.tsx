'use client';
import { Button } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { type DragEvent, useId, useRef, useState } from 'react';

/** Takes files by a button and by drop. Every type is offered: pictures out of a PACS often have no ending. */
export function DropZone({ onFiles }: { readonly onFiles: (files: Iterable<File>) => void }) {
  const t = useTranslations('documents');
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const [over, setOver] = useState(false);
  const carriesFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    <div
      className={over ? 'drop-zone drop-zone--over' : 'drop-zone'}
      onDragOver={(event) => {
        if (!carriesFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles(event.dataTransfer.files);
      }}
    >
      <Button icon="plus" aria-describedby={hintId} onClick={() => input.current?.click()}>
        {t('add')}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={t('add')}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file chosen again is a new choice.
          currentTarget.value = '';
        }}
      />
      <p id={hintId} className="bm-xs bm-muted">
        {over ? t('dropHere') : t('addHint')}
      </p>
    </div>
  );
}
