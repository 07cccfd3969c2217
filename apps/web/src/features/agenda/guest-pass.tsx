'use client';
import { spacedGuestCode } from '@bonemet/board';
import { Button, Notice } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useState } from 'react';

/** The link and the code of a new guest. They leave by two ways, so that whoever gets hold of one has nothing. */
export function GuestPass({ token, code }: { readonly token: string; readonly code: string }) {
  const t = useTranslations('agenda.guests.pass');
  // Made after a press in the browser, never on the server: there is an address.
  const link = new URL(`/guest/${token}`, window.location.origin).toString();
  const [copied, setCopied] = useState(false);
  async function copy() {
    try {
      await navigator.clipboard.writeText(link);
      setCopied(true);
    } catch {
      // Some browsers refuse outside of a secure place: the link stands there to be marked and copied by hand.
      setCopied(false);
    }
  }
  return (
    <Notice icon="lock" announce="status" title={t('title')}>
      {t('once')}
      <dl className="guest-pass">
        <dt>{t('link')}</dt>
        <dd>
          <code className="guest-pass-link" data-guest-link="">{link}</code>
          <Button onClick={() => void copy()}>{t(copied ? 'copied' : 'copy')}</Button>
        </dd>
        <dt>{t('code')}</dt>
        <dd>
          <b className="guest-pass-code bm-num" data-guest-code="">{spacedGuestCode(code)}</b> <span className="bm-sm bm-muted">{t('phone')}</span>
        </dd>
      </dl>
    </Notice>
  );
}
