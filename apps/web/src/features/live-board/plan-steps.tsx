'use client';
import type { ItemState, ProposedPlan, RoundOption } from '@bonemet/board';
import { Button, TextField } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { type DragEvent, useState } from 'react';
import { useLanguage } from '@/i18n/use-language';
import { optionName } from './option-name';
import { planCandidates } from './plan-candidates';
import { isPlanned, moved, optionsOf } from './plan-choice';

type Steps = ProposedPlan['plan'];

type Props = {
  readonly item: ItemState;
  readonly plan: Steps;
  readonly names: Readonly<Record<string, string>>;
  readonly onChange: (plan: Steps) => void;
};

/** The chosen options in their order, by dragging or by keys, each with what it depends on; below, the others that were rated. */
export function PlanSteps({ item, plan, names, onChange }: Props) {
  const t = useTranslations('chair.plan');
  const locale = useLanguage();
  const [dragged, setDragged] = useState<number | null>(null);
  const options = optionsOf(item);
  const nameOf = (option: RoundOption) => `${optionName(option, names, locale)}${option.lesionLetter ? ` (${option.lesionLetter})` : ''}`;

  function dropOn(index: number) {
    if (dragged === null) return;
    const next = [...plan];
    const [taken] = next.splice(dragged, 1);
    if (taken) next.splice(index, 0, taken);
    setDragged(null);
    onChange(next);
  }

  return (
    <>
      {plan.length === 0 && <p className="bm-sm bm-muted">{t('empty')}</p>}
      <ol className="plan">
        {plan.map((step, index) => {
          const option = options.get(step.optionId);
          if (!option) return null;
          const name = nameOf(option);
          return (
            <li
              key={step.optionId}
              className={dragged === index ? 'plan-step plan-step--dragged' : 'plan-step'}
              draggable
              onDragStart={() => setDragged(index)}
              onDragEnd={() => setDragged(null)}
              onDragOver={(event: DragEvent) => event.preventDefault()}
              onDrop={() => dropOn(index)}
            >
              <div className="plan-line">
                <span className="plan-rank bm-num">{index + 1}</span>
                <span className="bm-grow">{name}</span>
                <Button variant="quiet" icon="chevron-up" disabled={index === 0} aria-label={t('up', { option: name })} onClick={() => onChange(moved(plan, index, -1))} />
                <Button variant="quiet" icon="chevron-down" disabled={index === plan.length - 1} aria-label={t('down', { option: name })} onClick={() => onChange(moved(plan, index, 1))} />
                <Button variant="quiet" icon="close" aria-label={t('remove', { option: name })} onClick={() => onChange(plan.filter((other) => other !== step))} />
              </div>
              <TextField
                label={t('stepConditions', { option: name })}
                layout="stacked"
                maxLength={2000}
                value={step.conditions}
                onChange={(event) => onChange(plan.map((other) => (other === step ? { ...step, conditions: event.target.value } : other)))}
              />
            </li>
          );
        })}
      </ol>
      <ul className="plan-candidates" aria-label={t('candidates')}>
        {planCandidates(item)
          .filter(({ option }) => !isPlanned(item, plan, option))
          .map(({ option, median }) => (
            <li key={option.optionId}>
              <Button icon="plus" onClick={() => onChange([...plan, { optionId: option.optionId, conditions: '' }])}>
                {nameOf(option)}
                {median !== null && <span className="bm-quiet bm-num"> {t('median', { median })}</span>}
              </Button>
            </li>
          ))}
      </ul>
    </>
  );
}
