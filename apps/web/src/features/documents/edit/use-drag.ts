'use client';
import { type PointerEvent, useRef, useState } from 'react';

export type Dragging = { readonly id: string; /** Null for the end. */ readonly before: string | null };

/**
 * Order by a handle, with a mouse or a finger: the row stays, a line shows where it will go. Rows are
 * found by their data attribute, so that the list alone decides how they look.
 */
export function useDrag(onMove: (id: string, before: string | null) => void) {
  const [dragging, setDragging] = useState<Dragging | null>(null);
  const list = useRef<HTMLOListElement>(null);

  function beforeAt(y: number): string | null {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-document]') ?? [])];
    const below = rows.find((row) => {
      const { top, height } = row.getBoundingClientRect();
      return y < top + height / 2;
    });
    return below?.dataset['document'] ?? null;
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

export type Handle = ReturnType<ReturnType<typeof useDrag>['handle']>;
