'use client';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'next-intl';
import { neighbour } from '../documents/order';
import { dropLook, useDrag } from '../shell/use-drag';
import { PlannedRow } from './planned-row';
import type { PlannedItem } from './types';
import type { Planning } from './use-planning';

type Props = { readonly items: readonly PlannedItem[]; readonly open: boolean; readonly planning: Planning; readonly label: string };

/** One block of the agenda in its order, moved by a handle or by keys. */
export function PlannedList({ items, open, planning, label }: Props) {
  const t = useTranslations('agenda.planned');
  const { list, dragging, handle } = useDrag((id, before) => planning.move(id, before));
  const focus = useRef<{ readonly id: string; readonly way: string } | null>(null);

  // A row that moved took the focus with it only if somebody gives it back.
  useEffect(() => {
    if (!focus.current) return;
    const { id, way } = focus.current;
    focus.current = null;
    list.current?.querySelector<HTMLElement>(`[data-row="${id}"] [data-step="${way}"]`)?.focus();
  }, [items, list]);

  const step = (item: PlannedItem, index: number, way: 'earlier' | 'later') => {
    const before = neighbour(items, item.id, way);
    if (before === undefined) return;
    focus.current = { id: item.id, way };
    planning.say(t('moved', { name: item.pseudonym, place: index + (way === 'earlier' ? 0 : 2), count: items.length }));
    planning.move(item.id, before);
  };
  return (
    <ol className="planned" ref={list} aria-label={label}>
      {items.map((item, index) => (
        <PlannedRow
          key={item.id}
          item={item}
          open={open}
          handle={handle(item.id)}
          place={{ index, count: items.length }}
          look={dropLook(dragging, item.id, index === items.length - 1)}
          onStep={(way) => step(item, index, way)}
          onMinutes={(minutes) => planning.setMinutes(item.id, minutes)}
          onRemove={() => planning.remove(item.id)}
        />
      ))}
    </ol>
  );
}
