'use client';
import { useMutation } from '@tanstack/react-query';
import { Button, Notice, Tag } from '@bonemet/ui';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useRefusal } from '../shell/use-refusal';
import { useDates } from '../shell/use-dates';
import { useTRPC } from '@/trpc/provider';

type Session = { readonly id: string; readonly createdAt: Date; readonly lastSeenAt: Date; readonly current: boolean };

/** Where one is signed in. Any other session can be ended here, for instance that of a lost phone. */
export function Sessions({ sessions }: { readonly sessions: readonly Session[] }) {
  const t = useTranslations('account.sessions');
  const dates = useDates();
  const router = useRouter();
  const trpc = useTRPC();
  const refusal = useRefusal();
  const revoke = useMutation(trpc.session.revoke.mutationOptions({ onSettled: () => router.refresh() }));
  return (
    <>
      {revoke.isError && (
        <Notice tone="error" title={t('refused')}>
          {refusal(revoke.error)}
        </Notice>
      )}
      <ul>
        {sessions.map(({ id, createdAt, lastSeenAt, current }) => (
          <li key={id} className="account-session">
            <div className="bm-grow">
              <p className="bm-num">{t('since', { moment: dates.momentOfYear(createdAt) })}</p>
              <p className="bm-xs bm-quiet bm-num">{t('seen', { moment: dates.momentOfYear(lastSeenAt) })}</p>
            </div>
            {current ? (
              <Tag>{t('current')}</Tag>
            ) : (
              <Button
                aria-label={t('endNamed', { moment: dates.momentOfYear(createdAt) })}
                busy={revoke.isPending && revoke.variables.sessionId === id}
                onClick={() => revoke.mutate({ sessionId: id })}
              >
                {t('end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
