'use client';
import type { ItemState } from '@bonemet/board';
import { StepBar } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { nextStep, STEPS } from './steps';

/** How far the current case has come. The first ratings stand among the steps only if somebody has rated. */
export function ChairSteps({ item, hasOpinions }: { readonly item: ItemState; readonly hasOpinions: boolean }) {
  const t = useTranslations('chair');
  const steps = STEPS.filter((key) => key !== 'first' || hasOpinions);
  const next = nextStep(item);
  const at = item.stage === 'signed' || next === null ? steps.length : steps.indexOf(next);
  const stateOf = (index: number) => (index < at ? 'done' : index === at ? 'current' : 'todo');
  return <StepBar label={t('steps')} doneLabel={t('done')} steps={steps.map((key, index) => ({ key, label: t(`step.${key}`), state: stateOf(index) }))} />;
}
