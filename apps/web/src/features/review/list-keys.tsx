'use client';
import { useEffect } from 'react';

const STEPS: Readonly<Record<string, number>> = { j: 1, k: -1 };

const isTyping = (target: EventTarget | null) => target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;

/** J and K walk through the cases of the list; Enter then opens the one that has the focus, as any link does. */
export function ListKeys() {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const step = STEPS[event.key.toLowerCase()];
      if (step === undefined || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-asked]')].filter((link) => link.offsetParent !== null);
      if (links.length === 0) return;
      const at = links.findIndex((link) => link === document.activeElement);
      const next = at === -1 ? 0 : Math.min(Math.max(at + step, 0), links.length - 1);
      links[next]?.focus();
      links[next]?.closest('li')?.scrollIntoView({ block: 'nearest' });
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return null;
}
