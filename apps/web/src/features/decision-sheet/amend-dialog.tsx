'use client';
import { useMutation } from '@tanstack/react-query';
import { DECISION_OUTCOMES, type DecisionOutcome, type ProposedPlan } from '@bonemet/board';
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
  readonly options: readonly PlanOption[];
  readonly before: ProposedPlan;
  readonly outcomes: Readonly<Record<DecisionOutcome, string>>;
};

/** Writes a new version with its reason. What was typed stays when the dialog is closed or refused. */
export function AmendDialog({ decisionId, version, options, before, outcomes }: Props) {
  const t = useTranslations('decision.amend');
  const trpc = useTRPC();
  const router = useRouter();
  const refusal = useRefusal();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [plan, setPlan] = useState(before.plan);
  const [outcome, setOutcome] = useState(before.outcome);
  const [cause, setCause] = useState<(typeof CAUSES)[number]>('new_data');
  const [words, setWords] = useState({ reason: '', outcomeDetail: before.outcomeDetail, conditions: before.conditions, differenceReason: before.differenceReason });
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
    const { reason, outcomeDetail, ...rest } = words;
    // Detail is said of what is waited for; a treatment is said by its plan.
    const proposal = { ...rest, outcome, outcomeDetail: outcome === 'treatment' ? '' : outcomeDetail, plan: plan.map((step) => ({ ...step })) };
    amend.mutate({ decisionId, cause, reason, proposal }, { onSuccess });
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
          <SelectField
            label={t('outcome')}
            value={outcome}
            options={DECISION_OUTCOMES.map((value) => ({ value, label: outcomes[value] }))}
            onChange={(event) => setOutcome(event.target.value as DecisionOutcome)}
          />
          {outcome !== 'treatment' && <TextArea label={t('detail')} maxLength={2000} {...field('outcomeDetail')} />}
          <PlanEditor options={options} plan={plan} onPlan={setPlan} />
          <TextArea label={t('conditions')} maxLength={4000} {...field('conditions')} />
          <TextArea label={t('difference')} maxLength={2000} {...field('differenceReason')} />
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
