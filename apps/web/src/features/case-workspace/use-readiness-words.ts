'use client';
import type { AppRouter } from '@bonemet/api';
import type { inferRouterOutputs } from '@trpc/server';
import { useFormatter, useTranslations } from 'next-intl';
import type { FormField } from './workspace-props';

type Readiness = inferRouterOutputs<AppRouter>['case']['readiness'];
type Blocker = Readiness['blockers'][number];
type Warning = Readiness['warnings'][number];

/** Says what keeps a case back, what somebody should know, and how old its values are. */
export function useReadinessWords(fields: readonly FormField[]) {
  const t = useTranslations('caseForm.readiness');
  const specialty = useTranslations('specialty');
  const format = useFormatter();
  const labelOf = (id: string) => fields.find((field) => field.id === id)?.label ?? id;
  const blocker = (one: Blocker): string => {
    if (one.code === 'site_missing') return t('site_missing', { letter: one.letter });
    if (one.code === 'request_open') return t('request_open', { specialty: specialty(one.specialty) });
    return t(one.code);
  };
  const warning = (one: Warning): string => {
    switch (one.code) {
      case 'request_pending':
        return t('request_pending', { specialty: specialty(one.specialty) });
      case 'facts_would_decide':
        return t('facts_would_decide', { count: one.count, facts: format.list(one.top.map(({ fieldId }) => labelOf(fieldId)), { type: 'unit' }) });
      case 'laboratory_old':
        return t('laboratory_old', { field: labelOf(one.fieldId), days: one.ageDays, limit: one.limitDays });
      case 'laboratory_date_unknown':
      case 'laboratory_date_in_future':
        return t(one.code, { field: labelOf(one.fieldId) });
      case 'image_old':
        return t('image_old', { days: one.ageDays, limit: one.limitDays });
      default:
        return t(one.code);
    }
  };
  const ages = ({ ages: { laboratory } }: Readiness): string[] =>
    laboratory.flatMap(({ fieldId, days }) => (days === null ? [] : [t('age', { field: labelOf(fieldId), days })]));
  return { blocker, warning, ages };
}
