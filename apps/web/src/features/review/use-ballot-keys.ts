'use client';
import type { Rating } from '@bonemet/ui';
import { useEffect } from 'react';
import type { ReviewLine } from './review-view';
import type { Opinions } from './use-opinions';

type Keys = {
  readonly lines: readonly ReviewLine[];
  readonly current: string | null;
  readonly next: string | null;
  readonly go: (key: string | null) => void;
  readonly opinions: Opinions;
};

const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && target.closest('input, textarea, select, dialog, [contenteditable]') !== null;
/** Enter on something that can be pressed presses it, and nothing else. */
const isPressed = (target: EventTarget | null) => target instanceof HTMLElement && target.closest('a, button:not([role="radio"]), summary') !== null;

/** 1 to 9 rate the open option, J and K walk, Enter goes on to the next that is not answered. */
export function useBallotKeys({ lines, current, next, go, opinions }: Keys): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const at = lines.findIndex(({ key }) => key === current);
      const walk = (step: number) => go(lines[Math.min(Math.max(at + step, 0), lines.length - 1)]?.key ?? null);
      if (event.key === 'j') walk(1);
      else if (event.key === 'k') walk(at === -1 ? lines.length : -1);
      else if (current !== null && /^[1-9]$/.test(event.key)) {
        const before = opinions.entryOf(current).opinion;
        const rating = Number(event.key) as Rating;
        if (before?.rating !== rating) opinions.say(current, { reasonCodes: before?.reasonCodes ?? [], reason: before?.reason ?? '', rating });
      } else if (event.key === 'Enter' && current !== null && !isPressed(event.target) && opinions.entryOf(current).opinion !== null) go(next);
      else return;
      event.preventDefault();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [lines, current, next, go, opinions]);
}
