'use client';
import type { ItemState } from '@bonemet/board';
import { StepBar } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { nextStep, STEPS } from './steps';

/** How far the current case has come. */
export function ChairSteps({ item }: { readonly item: ItemState }) {
  const t = useTranslations('chair');
  const next = nextStep(item);
  const at = item.stage === 'signed' || next === null ? STEPS.length : STEPS.indexOf(next);
  const stateOf = (index: number) => (index < at ? 'done' : index === at ? 'current' : 'todo');
  return <StepBar label={t('steps')} doneLabel={t('done')} steps={STEPS.map((key, index) => ({ key, label: t(`step.${key}`), state: stateOf(index) }))} />;
}
