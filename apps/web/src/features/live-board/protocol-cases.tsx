'use client';
import { entryOf, type MeetingState, quorumOfItem } from '@bonemet/board';
import { Button, Kbd, NextKey, Notice } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useId, useRef } from 'react';
import { useRefusalText } from '../shell/use-refusal-text';
import type { AgendaEntry, LiveMeeting } from './types';
import { useChairKeys } from './use-chair-keys';
import type { Lead } from './use-lead';

/** The cases that are listed under a protocol and not recorded yet; one that the board voted on is decided like any other. */
export function listedCases({ agenda }: LiveMeeting, { items }: MeetingState): AgendaEntry[] {
  return agenda.filter(({ id, protocol, case: { status } }) => {
    const item = entryOf(items, id);
    const isOpen = item === null || (item.rounds.length === 0 && item.stage !== 'signed' && item.stage !== 'needs_data');
    return protocol !== null && status !== 'needs_data' && isOpen;
  });
}

type Props = {
  readonly meeting: LiveMeeting;
  readonly state: MeetingState;
  readonly listed: readonly AgendaEntry[];
  readonly lead: Lead;
  /** Those that somebody wants to discuss. */
  readonly leftOut: readonly string[];
  readonly onLeaveOut: (id: string, isLeftOut: boolean) => void;
  /** Whether nothing else is left to do. */
  readonly isNext: boolean;
};

/** Records what is listed without discussion, all at once; a case that somebody wants to talk about is left out. */
export function ProtocolCases({ meeting, state, listed, lead, leftOut, onLeaveOut, isNext }: Props) {
  const t = useTranslations('chair.protocol');
  const refusalText = useRefusalText();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Whoever has no say on a case for a conflict of interest does not count for it: each case has a quorum of its own.
  const standingOf = (id: string) => (quorumOfItem(state, entryOf(state.items, id), meeting.quorum, meeting.judges).reached ? 'final' : 'provisional');
  const chosen = listed.filter(({ id }) => !leftOut.includes(id)).map(({ id, version }) => ({ agendaItemId: id, standing: standingOf(id), caseVersion: version }) as const);
  const provisional = chosen.filter(({ standing }) => standing === 'provisional').length;
  const open = () => dialog.current?.showModal();
  useChairKeys({ r: isNext ? null : open });

  async function record() {
    if (await lead.recordProtocols(chosen)) dialog.current?.close();
  }

  return (
    <>
      {isNext ? (
        <NextKey title={t('next')} action={t('open', { count: listed.length })} shortcut="Enter" note={t('note')} listen busy={lead.busy} onClick={open} />
      ) : (
        <p>
          <Button aria-keyshortcuts="R" onClick={open}>
            {t('open', { count: listed.length })} <Kbd>R</Kbd>
          </Button>
        </p>
      )}
      <dialog ref={dialog} className="dialog" aria-labelledby={titleId}>
        <h2 id={titleId}>{t('title')}</h2>
        <p className="bm-sm bm-muted">{t('explained')}</p>
        <ul className="picker">
          {listed.map(({ id, protocol, case: { pseudonym, question } }) => (
            <li key={id}>
              <label className="protocol-case">
                <input type="checkbox" checked={!leftOut.includes(id)} onChange={({ target }) => onLeaveOut(id, !target.checked)} />
                <span>
                  <b>{pseudonym}</b> {protocol}
                  <span className="bm-sm bm-muted protocol-question">{question}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
        {provisional > 0 && <p className="picker-missing">{t('belowQuorum', { count: provisional })}</p>}
        {lead.refusal && (
          <Notice tone="error" title={t('refused')}>
            {refusalText(lead.refusal)}
          </Notice>
        )}
        <div className="dialog-actions">
          <Button variant="primary" busy={lead.busy} disabled={chosen.length === 0} onClick={() => void record()}>
            {t('sign', { count: chosen.length })}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{t('cancel')}</Button>
        </div>
      </dialog>
    </>
  );
}
