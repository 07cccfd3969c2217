'use client';

import { useEffect, useRef, type ComponentProps, type ReactNode } from 'react';
import { Kbd } from '../controls/kbd';

export type NextKeyProps = Omit<ComponentProps<'button'>, 'children' | 'title'> & {
  /** "Next" */
  title: string;
  action: string;
  shortcut?: string | undefined;
  /** What pressing it does, and what it does not. */
  note?: ReactNode;
  /** Enter presses the key from anywhere on the screen but a field or another control. */
  listen?: boolean | undefined;
  /** Work is under way: the key stays focusable, says so, and does nothing. */
  busy?: boolean | undefined;
};

const OWN_ENTER = 'a, button, input, textarea, select, summary, dialog, [contenteditable], [role="radio"], [role="option"], [role="menuitem"]';

/** The one black key of the chair. */
export function NextKey({ title, action, shortcut, note, listen = false, busy, disabled, onClick, ...rest }: NextKeyProps) {
  const key = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!listen) return;
    function press(event: KeyboardEvent) {
      if (event.key !== 'Enter' || event.repeat || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(OWN_ENTER)) return;
      event.preventDefault();
      key.current?.click();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [listen]);

  return (
    <div className="bm-next">
      <p className="bm-next-title">{title}</p>
      <button ref={key} type="button" className="bm-next-key" disabled={disabled} aria-disabled={busy || undefined} aria-busy={busy || undefined} aria-keyshortcuts={listen ? 'Enter' : undefined} onClick={busy ? undefined : onClick} {...rest}>
        <span>{action}</span>
        {shortcut && <Kbd>{shortcut}</Kbd>}
      </button>
      {note && <p className="bm-next-note">{note}</p>}
    </div>
  );
}
