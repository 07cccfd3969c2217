'use client';
import { Button } from '@bonemet/ui';
import { useTranslations } from 'next-intl';

export type PlanOption = { readonly id: string; readonly name: string };

type Props = {
  readonly options: readonly PlanOption[];
  readonly plan: readonly string[];
  readonly onPlan: (plan: readonly string[]) => void;
};

/** The plan in its order: up, down, out, and what else was rated. */
export function PlanEditor({ options, plan, onPlan }: Props) {
  const t = useTranslations('decision.plan');
  const chosen = plan.flatMap((id) => options.find((option) => option.id === id) ?? []);
  const others = options.filter(({ id }) => !plan.includes(id));

  function move(index: number, by: -1 | 1) {
    const next = [...plan];
    const [taken] = next.splice(index, 1);
    if (taken) next.splice(index + by, 0, taken);
    onPlan(next);
  }

  return (
    <fieldset className="plan-editor">
      <legend>{t('title')}</legend>
      {chosen.length === 0 && <p className="bm-sm bm-muted">{t('empty')}</p>}
      <ol>
        {chosen.map(({ id, name }, index) => (
          <li key={id}>
            <span className="plan-editor-rank bm-num">{index + 1}</span>
            <span className="bm-grow">{name}</span>
            <Button variant="quiet" icon="chevron-up" disabled={index === 0} aria-label={t('up', { option: name })} onClick={() => move(index, -1)} />
            <Button variant="quiet" icon="chevron-down" disabled={index === chosen.length - 1} aria-label={t('down', { option: name })} onClick={() => move(index, 1)} />
            <Button variant="quiet" icon="close" aria-label={t('remove', { option: name })} onClick={() => onPlan(plan.filter((one) => one !== id))} />
          </li>
        ))}
      </ol>
      {others.length > 0 && (
        <ul className="plan-editor-others" aria-label={t('others')}>
          {others.map(({ id, name }) => (
            <li key={id}>
              <Button icon="plus" onClick={() => onPlan([...plan, id])}>
                {name}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  );
}
