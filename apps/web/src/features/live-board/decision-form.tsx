'use client';
import type { ItemState, RoundOption } from '@bonemet/board';
import { Button, NextKey, Section, TextArea } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { useState } from 'react';
import { optionName } from './option-name';
import { planCandidates } from './plan-candidates';
import type { Lead } from './use-lead';

type Props = {
  readonly item: ItemState;
  readonly decisionId: string;
  readonly lead: Lead;
  readonly names: Readonly<Record<string, string>>;
};

/** The plan in its order, with conditions and a minority opinion. Nothing is final before it is signed. */
export function DecisionForm({ item, decisionId, lead, names }: Props) {
  const t = useTranslations('chair.decision');
  const locale = useLanguage();
  const candidates = planCandidates(item);
  const [plan, setPlan] = useState<readonly string[]>([]);
  const [conditions, setConditions] = useState('');
  const [minorityOpinion, setMinorityOpinion] = useState('');
  const chosen = plan.flatMap((id) => candidates.find(({ option }) => option.optionId === id)?.option ?? []);
  const name = (option: RoundOption) => `${optionName(option, names, locale)}${option.lesionLetter ? ` (${option.lesionLetter})` : ''}`;

  function move(index: number, by: -1 | 1) {
    const next = [...plan];
    const [taken] = next.splice(index, 1);
    if (taken) next.splice(index + by, 0, taken);
    setPlan(next);
  }

  return (
    <>
      <Section title={t('plan')} note={t('order')}>
        {chosen.length === 0 && <p className="bm-sm bm-muted">{t('empty')}</p>}
        <ol className="plan">
          {chosen.map((option, index) => (
            <li key={option.optionId} className="plan-line">
              <span className="plan-rank bm-num">{index + 1}</span>
              <span className="bm-grow">{name(option)}</span>
              <Button variant="quiet" icon="chevron-up" disabled={index === 0} aria-label={t('up', { option: name(option) })} onClick={() => move(index, -1)} />
              <Button variant="quiet" icon="chevron-down" disabled={index === chosen.length - 1} aria-label={t('down', { option: name(option) })} onClick={() => move(index, 1)} />
              <Button variant="quiet" icon="close" aria-label={t('remove', { option: name(option) })} onClick={() => setPlan(plan.filter((id) => id !== option.optionId))} />
            </li>
          ))}
        </ol>
        <ul className="plan-candidates" aria-label={t('candidates')}>
          {candidates
            .filter(({ option }) => !plan.includes(option.optionId))
            .map(({ option, median }) => (
              <li key={option.optionId}>
                <Button icon="plus" onClick={() => setPlan([...plan, option.optionId])}>
                  {name(option)}
                  {median !== null && <span className="bm-quiet bm-num"> {t('median', { median })}</span>}
                </Button>
              </li>
            ))}
        </ul>
      </Section>
      <TextArea label={t('conditions')} hint={t('conditionsHint')} layout="stacked" value={conditions} onChange={(event) => setConditions(event.target.value)} />
      <TextArea label={t('minority')} layout="stacked" value={minorityOpinion} onChange={(event) => setMinorityOpinion(event.target.value)} />
      <NextKey
        title={t('next')}
        action={t('sign')}
        note={t('note')}
        disabled={plan.length === 0}
        aria-busy={lead.busy}
        onClick={() => void lead.sign({ agendaItemId: item.agendaItemId, decisionId, plan: [...plan], conditions, minorityOpinion })}
      />
    </>
  );
}
