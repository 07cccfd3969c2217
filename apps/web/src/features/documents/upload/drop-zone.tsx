'use client';
import { Button } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useId, useRef } from 'react';
import { useFileDrop } from '../../shell/use-file-drop';

/** Takes files by a button and by drop. Every type is offered: pictures out of a PACS often have no ending. */
export function DropZone({ onFiles }: { readonly onFiles: (files: Iterable<File>) => void }) {
  const t = useTranslations('documents');
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const { over, target } = useFileDrop(onFiles);
  return (
    <div
      className={over ? 'drop-zone drop-zone--over' : 'drop-zone'}
      {...target}
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
