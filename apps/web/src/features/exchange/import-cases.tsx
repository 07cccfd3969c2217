'use client';
import { useMutation } from '@tanstack/react-query';
import { Button, EmptyState, Notice } from '@bonemet/ui';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useTRPC } from '@/trpc/provider';
import { useRefusal } from '../shell/use-refusal';
import { ManyCases } from './many-cases';
import { PreviewView } from './preview-view';
import type { SourceReading } from './read-source';
import { SourcePanel } from './source-panel';
import { useImportRun } from './use-import-run';

type Props = { readonly boards: readonly { readonly id: string; readonly name: string }[] };

/** From a file to a preview, and from the preview to a draft; many cases go by their lines. */
export function ImportCases({ boards }: Props) {
  const t = useTranslations('exchange');
  const trpc = useTRPC();
  const router = useRouter();
  const refusal = useRefusal();
  const [boardId, chooseBoard] = useState(boards[0]?.id ?? '');
  const [text, setText] = useState('');
  const [reading, setReading] = useState<SourceReading | null>(null);
  const latest = useRef(0);
  const many = useImportRun();
  const isMany = reading?.ok === true && reading.source.kind === 'many';
  const result = useRef<HTMLDivElement>(null);
  const preview = useMutation(trpc.case.previewFile.mutationOptions());
  const bring = useMutation(trpc.case.importFile.mutationOptions({ onSuccess: ({ caseId }) => router.push(`/cases/${caseId}/edit`) }));
  // On a narrow screen the answer stands below what was pasted.
  useEffect(() => {
    if (preview.data || isMany) result.current?.scrollIntoView({ block: 'nearest' });
  }, [preview.data, isMany]);
  if (boards.length === 0) return <EmptyState title={t('noBoard.title')}>{t('noBoard.todo')}</EmptyState>;

  const forget = () => {
    latest.current += 1;
    setReading(null);
    preview.reset();
    bring.reset();
    many.forget();
  };
  const take = async (coming: Promise<SourceReading>) => {
    forget();
    const turn = latest.current;
    const read = await coming;
    // Another file was chosen while this one was read.
    if (turn !== latest.current) return;
    setReading(read);
    if (!read.ok || read.source.kind !== 'one') return;
    setText(read.source.text);
    preview.mutate({ text: read.source.text });
  };
  const source = reading?.ok ? reading.source : null;
  return (
    <div className="exchange">
      <SourcePanel
        {...{ boards, boardId, text, reading }}
        onBoard={chooseBoard}
        onText={(typed) => {
          // A preview is of the text that was checked: a changed text has none.
          forget();
          setText(typed);
        }}
        busy={preview.isPending}
        locked={bring.isPending || bring.isSuccess || many.isUnderWay}
        onReading={(coming) => void take(coming)}
      />
      <div ref={result} className="exchange-result">
        {preview.isError && <Notice tone="error">{refusal(preview.error)}</Notice>}
        {source?.kind === 'one' && preview.data && (
          <>
            <PreviewView preview={preview.data} />
            {preview.data.importable && (
              <div className="exchange-acts exchange-end">
                <Button variant="primary" size="big" busy={bring.isPending || bring.isSuccess} onClick={() => bring.mutate({ boardId, text: source.text })}>
                  {bring.isPending || bring.isSuccess ? t('preview.importing') : t('preview.import')}
                </Button>
              </div>
            )}
            {bring.isError && (
              <Notice tone="error" title={t('preview.importRefused')}>
                {refusal(bring.error)}
              </Notice>
            )}
          </>
        )}
        {source?.kind === 'many' && <ManyCases source={source} boardId={boardId} many={many} />}
      </div>
    </div>
  );
}
