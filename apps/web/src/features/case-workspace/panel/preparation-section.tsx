'use client';
import { isDay, type PresentedLesion, type PresentedStatement, toSteps } from '@bonemet/engine';
import { Section } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { StatementLine } from '../../case-page/statement';
import { useDates } from '../../shell/use-dates';

type Props = { readonly result: PresentedLesion };

/** What the sources provide for before a procedure, for every listed option, with dates once a day is planned. */
export function PreparationSection({ result }: Props) {
  const t = useTranslations('caseForm.preparation');
  const when = useTranslations('optionPage');
  const dates = useDates();
  const [typed, setTyped] = useState('');
  const steps = toSteps(statementsOf(result), isDay(typed) ? typed : null);
  if (steps.length === 0) return null;
  return (
    <Section title={t('title')} note={<PlannedDay typed={typed} onTyped={setTyped} />}>
      <p className="bm-xs bm-quiet">{t('organise')}</p>
      <ol className="prep-steps">
        {steps.map(({ statement, lead, day }) => (
          <li key={statement.rule}>
            <p className="bm-sm">
              {day && <b>{dates.day(new Date(`${day}T12:00:00Z`))} </b>}
              <span className="bm-quiet">{lead ? when(`before.${lead.unit}`, { amount: lead.amount }) : when('noInterval')}</span>
            </p>
            <StatementLine statement={statement} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function PlannedDay({ typed, onTyped }: { readonly typed: string; readonly onTyped: (typed: string) => void }) {
  const t = useTranslations('caseForm.preparation');
  return (
    <label className="bm-sm">
      {t('planned')} <input type="date" className="bm-input" value={typed} onChange={(event) => onTyped(event.target.value)} />
    </label>
  );
}

/** What several options ask for alike stands here once. */
function statementsOf({ options }: PresentedLesion): PresentedStatement[] {
  return [...new Map(options.flatMap(({ preparation }) => preparation).map((statement) => [statement.rule, statement])).values()];
}
