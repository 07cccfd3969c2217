'use client';
import { Button, Notice, PasswordField, TextField } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { signIn, type SignInOutcome } from '@/auth/client';

/** Asks for address and password; what was typed stays when it does not fit. */
export function SignInForm({ back }: { readonly back: string }) {
  const t = useTranslations('signIn');
  const [outcome, setOutcome] = useState<SignInOutcome | null>(null);
  const [busy, setBusy] = useState(false);
  const [missing, setMissing] = useState<readonly string[]>([]);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const email = String(form.get('email')).trim();
    const password = String(form.get('password'));
    const empty = [...(email ? [] : ['email']), ...(password ? [] : ['password'])];
    setMissing(empty);
    setOutcome(null);
    if (empty.length > 0 || busy) return;
    setBusy(true);
    const result = await signIn(email, password);
    if (result === 'signed_in') {
      window.location.assign(back);
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
      <TextField
        label={t('email')}
        layout="stacked"
        name="email"
        type="email"
        autoComplete="username"
        error={missing.includes('email') ? t('emailMissing') : undefined}
      />
      <PasswordField
        label={t('password')}
        layout="stacked"
        name="password"
        showLabel={t('show')}
        hideLabel={t('hide')}
        error={missing.includes('password') ? t('passwordMissing') : undefined}
      />
      <Button type="submit" variant="primary" size="big" busy={busy}>
        {busy ? t('busy') : t('submit')}
      </Button>
    </form>
  );
}
