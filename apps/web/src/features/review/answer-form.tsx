'use client';
import { Button, Notice, TextArea } from '@bonemet/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SyntheticEvent, useState } from 'react';
import { useTRPC } from '@/trpc/provider';
import { useAct } from './use-act';
import { useRefusalText } from '../shell/use-refusal-text';

type Props = {
  readonly requestId: string;
  /** Whether it is put to the reader's own specialty. */
  readonly open: boolean;
};

export function AnswerForm({ requestId, open }: Props) {
  const t = useTranslations('dataRequest');
  const trpc = useTRPC();
  const send = useMutation(trpc.request.answer.mutationOptions());
  const refusalText = useRefusalText();
  const { busy, refusal, act } = useAct();
  const [answer, setAnswer] = useState('');
  function submit(event: SyntheticEvent) {
    event.preventDefault();
    if (answer.trim() !== '') void act(() => send.mutateAsync({ requestId, answer: answer.trim() }));
  }
  return (
    <details className="answer" open={open}>
      <summary>{t('answer')}</summary>
      <form className="review-form" onSubmit={submit}>
        <TextArea label={t('answerLabel')} hint={t('keepFacts')} rows={2} maxLength={4000} value={answer} onChange={(event) => setAnswer(event.target.value)} />
        {refusal && <Notice tone="error">{refusalText(refusal)}</Notice>}
        <div>
          <Button type="submit" busy={busy} disabled={answer.trim() === ''}>
            {t(busy ? 'busy' : 'send')}
          </Button>
        </div>
      </form>
    </details>
  );
}
