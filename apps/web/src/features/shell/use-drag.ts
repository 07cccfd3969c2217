'use client';
import { type PointerEvent, useRef, useState } from 'react';

type Dragging = { readonly id: string; /** Null for the end. */ readonly before: string | null };

/**
 * Order by a handle, with a mouse or a finger: the row stays, a line shows where it will go. Rows are
 * found by `data-row`, so that the list alone decides how they look.
 */
export function useDrag(onMove: (id: string, before: string | null) => void) {
  const [dragging, setDragging] = useState<Dragging | null>(null);
  const list = useRef<HTMLOListElement>(null);

  function beforeAt(y: number): string | null {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const below = rows.find((row) => {
      const { top, height } = row.getBoundingClientRect();
      return y < top + height / 2;
    });
    return below?.dataset['row'] ?? null;
  }

  const handle = (id: string) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragging({ id, before: id });
    },
    onPointerMove: ({ clientY }: PointerEvent) => dragging && setDragging({ id, before: beforeAt(clientY) }),
    onPointerUp: () => {
      if (dragging && dragging.before !== id) onMove(id, dragging.before);
      setDragging(null);
    },
    onPointerCancel: () => setDragging(null),
  });
  return { list, dragging, handle };
}

/** Where the line shows that a dragged row will go: a state for the row's class, or nothing. */
export function dropLook(dragging: Dragging | null, id: string, isLast: boolean): 'dragged' | 'before' | 'after' | null {
  if (!dragging) return null;
  if (dragging.id === id) return 'dragged';
  if (dragging.before === id) return 'before';
  return dragging.before === null && isLast ? 'after' : null;
}

export type Handle = ReturnType<ReturnType<typeof useDrag>['handle']>;
