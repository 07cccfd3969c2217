'use client';
import { useMutation } from '@tanstack/react-query';
import { Button, Notice, PasswordField } from '@bonemet/ui';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { useRefusal } from '../shell/use-refusal';
import { useTRPC } from '@/trpc/provider';

const EMPTY = { current: '', next: '' };

/** Asks for the old password and a new one. A refusal stands at the field it is about; what was typed stays. */
export function PasswordForm() {
  const t = useTranslations('account.password');
  const trpc = useTRPC();
  const router = useRouter();
  const refusal = useRefusal();
  const [typed, setTyped] = useState(EMPTY);
  const change = useMutation(
    trpc.profile.changePassword.mutationOptions({
      onSuccess: () => {
        setTyped(EMPTY);
        router.refresh();
      },
    }),
  );
  const about = (change.error?.data as { field?: string | null } | null | undefined)?.field ?? null;
  const errorAt = (field: keyof typeof EMPTY) => (change.isError && about === field ? refusal(change.error) : undefined);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!change.isPending) change.mutate(typed);
  }

  return (
    <form className="account-form" method="post" noValidate onSubmit={submit}>
      {change.isSuccess && (
        <Notice announce="status" icon="check" title={t('done.title')}>
          {t('done.kept')}
        </Notice>
      )}
      {change.isError && about === null && (
        <Notice tone="error" title={t('refused')}>
          {refusal(change.error)}
        </Notice>
      )}
      <PasswordField
        label={t('current')}
        name="current"
        autoComplete="current-password"
        showLabel={t('show')}
        hideLabel={t('hide')}
        value={typed.current}
        error={errorAt('current')}
        onChange={(event) => setTyped({ ...typed, current: event.target.value })}
      />
      <PasswordField
        label={t('next')}
        name="next"
        autoComplete="new-password"
        hint={t('policy')}
        showLabel={t('show')}
        hideLabel={t('hide')}
        value={typed.next}
        error={errorAt('next')}
        onChange={(event) => setTyped({ ...typed, next: event.target.value })}
      />
      <div>
        <Button type="submit" busy={change.isPending} disabled={typed.current === '' || typed.next === ''}>
          {t(change.isPending ? 'busy' : 'submit')}
        </Button>
      </div>
    </form>
  );
}
