'use client';
import type { ProposedPlan } from '@bonemet/board';
import { Button, TextField } from '@bonemet/ui';
import { useTranslations } from 'next-intl';

export type PlanOption = { readonly id: string; readonly name: string };

type Plan = ProposedPlan['plan'];

type Props = {
  readonly options: readonly PlanOption[];
  readonly plan: Plan;
  readonly onPlan: (plan: Plan) => void;
};

/** The plan in its order, each step with what it depends on: up, down, out, and what else was rated. */
export function PlanEditor({ options, plan, onPlan }: Props) {
  const t = useTranslations('decision.plan');
  const chosen = plan.flatMap(({ optionId, conditions }) => {
    const option = options.find(({ id }) => id === optionId);
    return option ? [{ ...option, conditions }] : [];
  });
  const others = options.filter(({ id }) => !plan.some(({ optionId }) => optionId === id));

  function move(index: number, by: -1 | 1) {
    const next = [...plan];
    const [taken] = next.splice(index, 1);
    if (taken) next.splice(index + by, 0, taken);
    onPlan(next);
  }

  const write = (id: string, conditions: string) => onPlan(plan.map((step) => (step.optionId === id ? { ...step, conditions } : step)));

  return (
    <fieldset className="plan-editor">
      <legend>{t('title')}</legend>
      {chosen.length === 0 && <p className="bm-sm bm-muted">{t('empty')}</p>}
      <ol>
        {chosen.map(({ id, name, conditions }, index) => (
          <li key={id}>
            <span className="plan-editor-rank bm-num">{index + 1}</span>
            <span className="bm-grow">{name}</span>
            <Button variant="quiet" icon="chevron-up" disabled={index === 0} aria-label={t('up', { option: name })} onClick={() => move(index, -1)} />
            <Button variant="quiet" icon="chevron-down" disabled={index === chosen.length - 1} aria-label={t('down', { option: name })} onClick={() => move(index, 1)} />
            <Button variant="quiet" icon="close" aria-label={t('remove', { option: name })} onClick={() => onPlan(plan.filter(({ optionId }) => optionId !== id))} />
            <div className="plan-editor-condition">
              <TextField label={t('condition', { option: name })} maxLength={2000} value={conditions} onChange={(event) => write(id, event.target.value)} />
            </div>
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <ul className="plan-editor-others" aria-label={t('others')}>
          {others.map(({ id, name }) => (
            <li key={id}>
              <Button icon="plus" onClick={() => onPlan([...plan, { optionId: id, conditions: '' }])}>
                {name}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
