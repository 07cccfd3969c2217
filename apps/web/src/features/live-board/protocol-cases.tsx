'use client';
import { entryOf, type MeetingState, quorumOfItem } from '@bonemet/board';
import { Button, Kbd, NextKey } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import type { AgendaEntry, LiveMeeting } from './types';
import { useChairKeys } from './use-chair-keys';
import type { Lead } from './use-lead';

/** The cases that are listed under a protocol and not recorded yet; one that the board voted on is decided like any other. */
export function listedCases({ agenda }: LiveMeeting, { items }: MeetingState): AgendaEntry[] {
  return agenda.filter(({ id, protocol }) => {
    const item = entryOf(items, id);
    return protocol !== null && (item === null || (item.rounds.length === 0 && item.stage !== 'signed' && item.stage !== 'needs_data'));
  });
}

type Props = {
  readonly meeting: LiveMeeting;
  readonly state: MeetingState;
  readonly listed: readonly AgendaEntry[];
  readonly lead: Lead;
  /** Whether nothing else is left to do. */
  readonly isNext: boolean;
};

/** Records what is listed without discussion, all at once; a case that somebody wants to talk about is left out. */
export function ProtocolCases({ meeting, state, listed, lead, isNext }: Props) {
  const t = useTranslations('chair.protocol');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const chosen = listed.filter(({ id }) => !leftOut.includes(id)).map(({ id }) => id);
  const standing = quorumOfItem(state, null, meeting.quorum, meeting.judges).reached ? 'final' : 'provisional';
  const open = () => dialog.current?.showModal();
  useChairKeys({ r: isNext ? null : open });

  async function record() {
    if (await lead.recordProtocols(chosen, standing)) dialog.current?.close();
  }

  return (
    <>
      {isNext ? (
        <NextKey title={t('next')} action={t('open', { count: listed.length })} shortcut="Enter" note={t('note')} listen onClick={open} />
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
                <input type="checkbox" checked={chosen.includes(id)} onChange={({ target }) => setLeftOut(target.checked ? leftOut.filter((one) => one !== id) : [...leftOut, id])} />
                <span>
                  <b>{pseudonym}</b> {protocol}
                  <span className="bm-sm bm-muted protocol-question">{question}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
        {standing === 'provisional' && <p className="picker-missing">{t('belowQuorum')}</p>}
        <div className="dialog-actions">
          <Button variant="primary" busy={lead.busy} disabled={chosen.length === 0} onClick={() => void record()}>
            {t(standing, { count: chosen.length })}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{t('cancel')}</Button>
        </div>
      </dialog>
    </>
  );
}
