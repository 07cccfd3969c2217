'use client';
import { useEffect, useRef } from 'react';
import { neighbour } from './order';
import { dropLook, useDrag } from './use-drag';

type Way = 'earlier' | 'later';

/** A list that people put in order, by a handle or by keys: what is moved by keys keeps the focus, and its new place is said. */
export function useOrder(items: readonly { readonly id: string }[], move: (id: string, before: string | null) => void) {
  const { list, dragging, handle } = useDrag(move);
  const focus = useRef<{ readonly id: string; readonly way: Way } | null>(null);

  // A row that moved took the focus with it only if somebody gives it back.
  useEffect(() => {
    if (!focus.current) return;
    const { id, way } = focus.current;
    focus.current = null;
    list.current?.querySelector<HTMLElement>(`[data-row="${id}"] [data-step="${way}"]`)?.focus();
  }, [items, list]);

  function step(id: string, way: Way, say: (place: number) => void) {
    const before = neighbour(items, id, way);
    if (before === undefined) return;
    focus.current = { id, way };
    const index = items.findIndex((item) => item.id === id);
    say(index + (way === 'earlier' ? 0 : 2));
    move(id, before);
  }

  return { list, handle, step, look: (id: string) => dropLook(dragging, id, items.at(-1)?.id === id) };
}
