'use client';
import { useMutation } from '@tanstack/react-query';
import { Button, Notice, TextField } from '@bonemet/ui';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { languageOf } from '@/i18n/locales';
import { useTRPC } from '@/trpc/provider';
import { saveFile } from '../exchange/save-file';
import { useRefusal } from '../shell/use-refusal';
import { periodOf } from './period';

type Props = { readonly boardId: string; readonly from: string; readonly to: string };

const TYPES = { csv: 'text/csv;charset=utf-8', json: 'application/json' } as const;

/** Hands out the signed decisions of a period. That they left is recorded. */
export function ExportForm({ boardId, ...days }: Props) {
  const t = useTranslations('decisionExport');
  const trpc = useTRPC();
  const refusal = useRefusal();
  const language = languageOf(useLocale());
  const [from, setFrom] = useState(days.from);
  const [to, setTo] = useState(days.to);
  const [noPeriod, setNoPeriod] = useState(false);
  const leave = useMutation(trpc.decision.export.mutationOptions({ onSuccess: ({ text }, { format }) => saveFile(`decisions-${from}-${to}.${format}`, TYPES[format], text) }));

  function write(format: 'csv' | 'json') {
    const period = periodOf(from, to);
    setNoPeriod(period === null);
    if (period && !leave.isPending) leave.mutate({ boardId, format, language, ...period });
  }

  return (
    <div className="decision-export">
      <p className="bm-sm bm-muted">{t('intro')}</p>
      <div className="decision-export-days">
        <TextField type="date" label={t('from')} value={from} error={noPeriod ? t('noPeriod') : undefined} onChange={(event) => setFrom(event.target.value)} />
        <TextField type="date" label={t('to')} value={to} onChange={(event) => setTo(event.target.value)} />
      </div>
      <div className="decision-export-acts">
        {(['csv', 'json'] as const).map((format) => (
          <Button key={format} icon="download" busy={leave.isPending} onClick={() => write(format)}>
            {t(format)}
          </Button>
        ))}
        <span role="status" className="bm-sm">
          {leave.isPending && t('busy')}
          {leave.isSuccess && t('done', { count: leave.data.count })}
        </span>
      </div>
      {leave.isError && (
        <Notice tone="error" title={t('refused')}>
          {refusal(leave.error)}
        </Notice>
      )}
    </div>
  );
}
