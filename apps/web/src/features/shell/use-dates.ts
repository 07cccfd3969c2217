'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { type Dates, datesIn } from './dates';

export function useDates(): Dates {
  return datesIn(useFormatter(), useTranslations('when'));
}
