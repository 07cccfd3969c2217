'use client';
import { Button, type IconName, Notice } from '@bonemet/ui';
import { type ReactNode, type SyntheticEvent, useId, useRef } from 'react';
import { useRefusalText } from '../shell/use-refusal-text';
import { useAct } from './use-act';

type Props = {
  readonly icon: IconName;
  readonly words: { readonly open: string; readonly title: string; readonly submit: string; readonly busy: string; readonly cancel: string; readonly refused: string };
  /** What is sent; it throws when the server refuses. */
  readonly send: () => Promise<unknown>;
  /** Why it cannot be sent yet, in words; null when it can. */
  readonly fault?: string | null;
  /** Empties the form once it was sent. */
  readonly onSent?: () => void;
  readonly children: ReactNode;
};

/** A button that opens a small form. What was typed stays when it is closed or refused. */
export function ActDialog({ icon, words, send, fault = null, onSent, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const refusalText = useRefusalText();
  const { busy, refusal, act, forget } = useAct();
  async function submit(event: SyntheticEvent) {
    event.preventDefault();
    if (fault !== null || !(await act(send))) return;
    onSent?.();
    dialog.current?.close();
  }
  return (
    <>
      <Button variant="quiet" icon={icon} onClick={() => dialog.current?.showModal()}>
        {words.open}
      </Button>
      <dialog ref={dialog} className="dialog" aria-labelledby={titleId} onClose={forget}>
        <h2 id={titleId}>{words.title}</h2>
        <form className="review-form" onSubmit={(event) => void submit(event)}>
          {children}
          {fault && <p className="bm-sm bm-quiet">{fault}</p>}
          {refusal && (
            <Notice tone="error" title={words.refused}>
              {refusalText(refusal)}
            </Notice>
          )}
          <div className="dialog-actions">
            <Button type="submit" variant="primary" busy={busy} disabled={fault !== null}>
              {busy ? words.busy : words.submit}
            </Button>
            <Button onClick={() => dialog.current?.close()}>{words.cancel}</Button>
          </div>
        </form>
      </dialog>
    </>
  );
}
