'use client';
import { SPECIALTIES, type Specialty } from '@bonemet/board';
import { Button, Kbd, SelectField, TextArea } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import { useChairKeys } from './use-chair-keys';
import type { Lead } from './use-lead';

/** Sends the case back with a request, named to a specialty, or to nobody in particular. */
export function NeedsData({ agendaItemId, lead }: { readonly agendaItemId: string; readonly lead: Lead }) {
  const t = useTranslations('chair.data');
  const specialties = useTranslations('specialty');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [specialty, setSpecialty] = useState<Specialty | ''>('');
  const [body, setBody] = useState('');
  const open = () => dialog.current?.showModal();
  useChairKeys({ n: open });

  async function send() {
    await lead.needsData(agendaItemId, specialty === '' ? null : specialty, body.trim());
    dialog.current?.close();
  }

  return (
    <>
      <Button aria-keyshortcuts="N" onClick={open}>
        {t('open')} <Kbd>N</Kbd>
      </Button>
      <dialog ref={dialog} className="dialog" aria-labelledby={titleId}>
        <h2 id={titleId}>{t('title')}</h2>
        <p className="bm-sm bm-muted">{t('explained')}</p>
        <SelectField
          label={t('specialty')}
          layout="stacked"
          value={specialty}
          options={[{ value: '', label: t('anybody') }, ...SPECIALTIES.map((value) => ({ value, label: specialties(value) }))]}
          onChange={(event) => setSpecialty(event.target.value as Specialty | '')}
        />
        <TextArea label={t('body')} layout="stacked" maxLength={2000} value={body} onChange={(event) => setBody(event.target.value)} />
        <div className="dialog-actions">
          <Button variant="primary" busy={lead.busy} disabled={body.trim() !== '' && specialty === ''} onClick={() => void send()}>
            {t('send')}
          </Button>
          <Button onClick={() => dialog.current?.close()}>{t('cancel')}</Button>
        </div>
      </dialog>
    </>
  );
}
