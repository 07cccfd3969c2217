'use client';
import { DECISION_OUTCOMES, type DecisionOutcome, differsFromEngine, type ItemState, type ProposedPlan } from '@bonemet/board';
import { NextKey, Section, SelectField, TextArea } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EMPTY_PLAN, stepsOf } from './plan-choice';
import { PlanSteps } from './plan-steps';
import type { AgendaEntry } from './types';
import type { Lead } from './use-lead';

type Props = {
  readonly item: ItemState;
  readonly entry: AgendaEntry;
  readonly lead: Lead;
  readonly names: Readonly<Record<string, string>>;
  readonly onDone: () => void;
};

/** The plan as the chair writes it: options in order with their conditions, or what is waited for. */
export function ProposalForm({ item, entry, lead, names, onDone }: Props) {
  const t = useTranslations('chair.plan');
  const [plan, setPlan] = useState<ProposedPlan>(item.proposal ?? EMPTY_PLAN);
  const change = (part: Partial<ProposedPlan>) => setPlan((before) => ({ ...before, ...part }));
  const { outcome, outcomeDetail, plan: steps, conditions, differenceReason } = plan;
  const isTreatment = outcome === 'treatment';
  const differs = differsFromEngine(stepsOf(item, plan), entry.options.length > 0);
  const isWhole = isTreatment ? steps.length > 0 : outcomeDetail.trim() !== '';

  async function propose() {
    if (await lead.propose(item.agendaItemId, plan)) onDone();
  }

  return (
    <>
      <SelectField
        label={t('outcome')}
        layout="stacked"
        value={outcome}
        options={DECISION_OUTCOMES.map((value) => ({ value, label: t(`outcomes.${value}`) }))}
        onChange={(event) => change({ outcome: event.target.value as DecisionOutcome })}
      />
      {!isTreatment && (
        <TextArea label={t(`detail.${outcome}`)} layout="stacked" maxLength={2000} value={outcomeDetail} onChange={(event) => change({ outcomeDetail: event.target.value })} />
      )}
      <Section title={t('title')} note={t('order')} level={2}>
        <PlanSteps item={item} plan={steps} names={names} onChange={(next) => change({ plan: next })} />
      </Section>
      <TextArea label={t('conditions')} hint={t('conditionsHint')} layout="stacked" maxLength={4000} value={conditions} onChange={(event) => change({ conditions: event.target.value })} />
      {differs && isWhole && (
        <TextArea label={t('difference')} hint={t('differenceHint')} layout="stacked" maxLength={2000} value={differenceReason} onChange={(event) => change({ differenceReason: event.target.value })} />
      )}
      <NextKey title={t('next')} action={t('propose')} note={t('proposeNote')} disabled={!isWhole} busy={lead.busy} onClick={() => void propose()} />
    </>
  );
}
