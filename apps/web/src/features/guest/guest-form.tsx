'use client';
import { Button, Notice, TextField } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { enterAsGuest, type SignInOutcome } from '@/auth/client';

/** Asks for the code that was told by telephone; what was typed stays when it does not fit. */
export function GuestForm({ token }: { readonly token: string }) {
  const t = useTranslations('guest');
  const [outcome, setOutcome] = useState<SignInOutcome | null>(null);
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const code = String(new FormData(event.currentTarget).get('code')).trim();
    setMissing(code === '');
    setOutcome(null);
    if (code === '' || busy) return;
    setBusy(true);
    const result = await enterAsGuest(token, code);
    if (result === 'signed_in') {
      // The page sends a guest on to their meeting.
      window.location.reload();
      return;
    }
    setBusy(false);
    setOutcome(result);
  }
  return (
    <form className="sign-in-form" method="post" noValidate onSubmit={(event) => void submit(event)}>
      {outcome && outcome !== 'signed_in' && (
        <Notice tone="error" title={t(`${outcome}.title`)}>
          {t(`${outcome}.todo`)}
        </Notice>
      )}
      <TextField label={t('code')} hint={t('codeHint')} name="code" autoComplete="one-time-code" autoCapitalize="characters" spellCheck={false} maxLength={20} error={missing ? t('codeMissing') : undefined} />
      <Button type="submit" variant="primary" size="big" busy={busy}>
        {t(busy ? 'busy' : 'submit')}
      </Button>
    </form>
  );
}
