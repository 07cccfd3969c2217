'use client';
import { IDENTITY_REASONS } from '@bonemet/board';
import { Button, SelectField } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useId, useRef } from 'react';
import { type Language, LANGUAGES } from '@/i18n/locales';

type Props = { readonly decisionId: string; readonly pseudonym: string; readonly language: Language };

/**
 * The sheet with the patient's name on it. It says before that this is recorded, and asks why. A form of the
 * browser's own: the file goes to the disk and never through the page.
 */
export function WithIdentity({ decisionId, pseudonym, language }: Props) {
  const t = useTranslations('decision.named');
  const reasons = useTranslations('identity.reasons');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  return (
    <>
      <Button variant="quiet" icon="lock" onClick={() => dialog.current?.showModal()}>
        {t('open')}
      </Button>
      <dialog ref={dialog} className="dialog" aria-labelledby={titleId}>
        <h2 id={titleId}>{t('title', { pseudonym })}</h2>
        <p>{t('audited')}</p>
        <form className="named-sheet" method="post" action={`/decisions/${decisionId}/pdf`} onSubmit={() => dialog.current?.close()}>
          <SelectField name="reason" label={t('reason')} defaultValue="patient_record" options={IDENTITY_REASONS.map((value) => ({ value, label: reasons(value) }))} />
          <SelectField name="lang" label={t('language')} defaultValue={language} options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))} />
          <div className="dialog-actions">
            <Button type="submit" variant="primary" icon="download">
              {t('write')}
            </Button>
            <Button onClick={() => dialog.current?.close()}>{t('cancel')}</Button>
          </div>
        </form>
      </dialog>
    </>
  );
}
