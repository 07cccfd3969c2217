'use client';
import { useMutation } from '@tanstack/react-query';
import { Button, Notice, SelectField, TextArea } from '@bonemet/ui';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useId, useRef, useState } from 'react';
import { useRefusal } from '../shell/use-refusal';
import { useTRPC } from '@/trpc/provider';
import { PlanEditor, type PlanOption } from './plan-editor';

const CAUSES = ['new_data', 'patient_choice', 'not_feasible', 'clerical_error', 'other'] as const;
const SHORTEST_REASON = 3;

type Props = {
  readonly decisionId: string;
  readonly version: number;
  readonly plan: readonly string[];
  readonly options: readonly PlanOption[];
  readonly conditions: string;
  readonly minorityOpinion: string;
};

/** Writes a new version with its reason. What was typed stays when the dialog is closed or refused. */
export function AmendDialog({ decisionId, version, options, ...before }: Props) {
  const t = useTranslations('decision.amend');
  const trpc = useTRPC();
  const router = useRouter();
  const refusal = useRefusal();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [plan, setPlan] = useState(before.plan);
  const [cause, setCause] = useState<(typeof CAUSES)[number]>('new_data');
  const [words, setWords] = useState({ reason: '', conditions: before.conditions, minorityOpinion: before.minorityOpinion });
  const [tooShort, setTooShort] = useState(false);
  const amend = useMutation(trpc.decision.amend.mutationOptions());
  const field = (name: keyof typeof words) => ({
    value: words[name],
    onChange: (event: { target: { value: string } }) => setWords({ ...words, [name]: event.target.value }),
  });

  function submit(event: FormEvent) {
    event.preventDefault();
    const missing = words.reason.trim().length < SHORTEST_REASON;
    setTooShort(missing);
    if (missing || amend.isPending) return;
    const onSuccess = (created: { decisionId: string }) => {
      dialog.current?.close();
      router.push(`/decisions/${created.decisionId}`);
    };
    amend.mutate({ decisionId, cause, plan: [...plan], ...words }, { onSuccess });
  }

  return (
    <>
      <Button variant="quiet" icon="edit" onClick={() => dialog.current?.showModal()}>
        {t('open')}
      </Button>
      <dialog ref={dialog} className="dialog dialog--wide" aria-labelledby={titleId}>
        <h2 id={titleId}>{t('title', { version: version + 1 })}</h2>
        <p className="bm-sm bm-muted">{t('kept', { version })}</p>
        <form className="amend" noValidate onSubmit={submit}>
          {amend.isError && (
            <Notice tone="error" title={t('refused')}>
              {refusal(amend.error)}
            </Notice>
          )}
          <SelectField
            label={t('cause')}
            value={cause}
            options={CAUSES.map((value) => ({ value, label: t(`causes.${value}`) }))}
            onChange={(event) => setCause(event.target.value as typeof cause)}
          />
          <TextArea label={t('reason')} maxLength={2000} error={tooShort ? t('reasonMissing') : undefined} {...field('reason')} />
          <PlanEditor options={options} plan={plan} onPlan={setPlan} />
          <TextArea label={t('conditions')} maxLength={4000} {...field('conditions')} />
          <TextArea label={t('minority')} maxLength={4000} {...field('minorityOpinion')} />
          <div className="dialog-actions">
            <Button type="submit" variant="primary" icon="sign" busy={amend.isPending}>
              {t(amend.isPending ? 'busy' : 'sign', { version: version + 1 })}
            </Button>
            <Button onClick={() => dialog.current?.close()}>{t('cancel')}</Button>
          </div>
        </form>
      </dialog>
    </>
  );
}
