'use client';
import type { ItemState } from '@bonemet/board';
import { useTranslations } from 'next-intl';
import { asClock, useElapsedSeconds } from './use-elapsed';

type Props = { readonly item: ItemState; readonly minutes: number; readonly clockOffset: number | null };

/** How long the case has been discussed, against its minutes. Over time is said in words as well. */
export function CaseTimer({ item, minutes, clockOffset }: Props) {
  const t = useTranslations('live.timer');
  const elapsed = useElapsedSeconds(item.openedAt, clockOffset);
  if (elapsed === null) return null;
  const planned = minutes + item.extendedMinutes;
  const isOver = elapsed > planned * 60;
  return (
    <span className={isOver ? 'case-timer case-timer--over bm-num' : 'case-timer bm-num'}>
      <b>{asClock(elapsed)}</b> {t(isOver ? 'over' : 'of', { minutes: planned })}
    </span>
  );
}
