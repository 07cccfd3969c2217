'use client';
import { useMutation } from '@tanstack/react-query';
import { Button } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { forgetSession } from '@/auth/client';
import { useTRPC } from '@/trpc/provider';

/** Ends this session on the server first; the cookie is forgotten whether or not that answer came. */
export function SignOut({ sessionId }: { readonly sessionId: string }) {
  const t = useTranslations('account');
  const trpc = useTRPC();
  const revoke = useMutation(trpc.session.revoke.mutationOptions());

  async function signOut() {
    try {
      await revoke.mutateAsync({ sessionId });
    } finally {
      await forgetSession();
      window.location.assign('/sign-in');
    }
  }

  return (
    <Button icon="arrow-right" busy={revoke.isPending || revoke.isSuccess} onClick={() => void signOut().catch(() => undefined)}>
      {t('signOut')}
    </Button>
  );
}
