import type { useTranslations } from 'next-intl';

const HOUR_MS = 3_600_000;

type Words = ReturnType<typeof useTranslations<'needsMine'>>;

/** "in 2 days", or in hours on the last two days; null when the time is over. */
export function timeLeft(closesAt: Date, now: Date, t: Words): string | null {
  const hours = Math.floor((closesAt.getTime() - now.getTime()) / HOUR_MS);
  if (closesAt <= now) return null;
  return hours >= 48 ? t('inDays', { days: Math.floor(hours / 24) }) : t('inHours', { hours });
}
