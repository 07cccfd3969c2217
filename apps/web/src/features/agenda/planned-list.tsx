'use client';
import { useTranslations } from 'next-intl';
import { useOrder } from '../shell/use-order';
import { PlannedRow } from './planned-row';
import type { PlannedItem } from './types';
import type { Planning } from './use-planning';

type Props = { readonly items: readonly PlannedItem[]; readonly open: boolean; readonly planning: Planning; readonly label: string };

/** One block of the agenda in its order, moved by a handle or by keys. */
export function PlannedList({ items, open, planning, label }: Props) {
  const t = useTranslations('agenda.planned');
  const { list, handle, look, step } = useOrder(items, planning.move);
  return (
    <ol className="planned" ref={list} aria-label={label}>
      {items.map((item, index) => (
        <PlannedRow
          key={item.id}
          item={item}
          open={open}
          handle={handle(item.id)}
          place={{ index, count: items.length }}
          look={look(item.id)}
          onStep={(way) => step(item.id, way, (place) => planning.say(t('moved', { name: item.pseudonym, place, count: items.length })))}
          onMinutes={(minutes) => planning.setMinutes(item.id, minutes)}
          onRemove={() => planning.remove(item.id)}
        />
      ))}
    </ol>
  );
}
