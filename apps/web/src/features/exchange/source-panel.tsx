'use client';
import { Button, Notice, Section, SelectField, TextArea } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useId, useRef } from 'react';
import { useFileDrop } from '../shell/use-file-drop';
import { readFile, readText, type SourceReading } from './read-source';

type Props = {
  readonly boards: readonly { readonly id: string; readonly name: string }[];
  readonly boardId: string;
  readonly onBoard: (id: string) => void;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly busy: boolean;
  readonly locked: boolean;
  readonly reading: SourceReading | null;
  readonly onReading: (reading: Promise<SourceReading>) => void;
};

/** Takes a case as pasted words or as a file, and says which board it is for. */
export function SourcePanel({ boards, boardId, onBoard, text, onText, busy, locked, reading, onReading }: Props) {
  const t = useTranslations('exchange.source');
  const page = useTranslations('exchange');
  const input = useRef<HTMLInputElement>(null);
  const hintId = useId();
  const take = (file: File | undefined) => file && !locked && onReading(readFile(file));
  const { over, target } = useFileDrop((files) => take(files[0]));
  return (
    <Section title={t('title')}>
      <div
        className={over ? 'exchange-source exchange-source--over' : 'exchange-source'}
        {...target}
      >
        {boards.length > 1 && (
          <SelectField label={page('board')} value={boardId} disabled={locked} onChange={(event) => onBoard(event.target.value)} options={boards.map(({ id, name }) => ({ value: id, label: name }))} />
        )}
        <TextArea label={t('text')} hint={t('hint')} className="exchange-text" rows={10} spellCheck={false} autoComplete="off" value={text} disabled={locked} onChange={(event) => onText(event.target.value)} />
        <div className="exchange-acts">
          <Button variant="primary" busy={busy} disabled={locked || text.trim() === ''} onClick={() => onReading(readText(text))}>
            {t('check')}
          </Button>
          <Button icon="document" aria-describedby={hintId} disabled={locked} onClick={() => input.current?.click()}>
            {t('choose')}
          </Button>
          <span id={hintId} className="bm-xs bm-muted">
            {over ? t('drop') : t('or')}
          </span>
          <input
            ref={input}
            type="file"
            accept=".json,.ndjson,.jsonl,application/json,application/x-ndjson"
            hidden
            aria-label={t('choose')}
            onChange={({ currentTarget }) => {
              take(currentTarget.files?.[0]);
              // The same file chosen again is a new choice.
              currentTarget.value = '';
            }}
          />
        </div>
        {reading && !reading.ok && <Notice tone="error">{t(`fault.${reading.fault}`)}</Notice>}
      </div>
    </Section>
  );
}
