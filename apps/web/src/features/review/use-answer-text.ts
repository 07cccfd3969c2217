'use client';
import { regionOf } from '@bonemet/board';
import { useTranslations } from 'next-intl';
import type { Opinion } from './review-view';

/** "appropriate", or "not my field": the number stands beside it. */
export function useAnswerText(): (opinion: Opinion) => string {
  const t = useTranslations('review');
  return ({ rating }) => (rating === null ? t('notMine') : t(regionOf(rating)));
}
