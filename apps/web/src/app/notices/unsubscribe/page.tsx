import '@/features/notices/notices.css';
import { Button, Notice } from '@bonemet/ui';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { environment } from '@/env';
import { PublicShell } from '@/features/shell/public-shell';
import { readUnsubscribeToken } from '@/server/mail/unsubscribe-token';

type Props = { searchParams: Promise<{ token?: string | string[]; done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('notices'))('title') };
}

/** From the link in a mail, without signing in. Opening the link changes nothing, as mail programs open links by themselves. */
export default async function UnsubscribePage({ searchParams }: Props) {
  const { token, done } = await searchParams;
  const [t, kinds] = await Promise.all([getTranslations('notices.unsubscribe'), getTranslations('mail.kindName')]);
  const wish = typeof token === 'string' ? readUnsubscribeToken(environment().authSecret, token) : null;
  return (
    <PublicShell>
      <div className="notices">
        {!wish && <Notice tone="error" title={t('invalid')} />}
        {wish && done && <Notice tone="info" title={t('done', { kind: kinds(wish.kind) })} />}
        {wish && !done && (
          <>
            <h1>{t('title', { kind: kinds(wish.kind) })}</h1>
            <p>{t('todo')}</p>
            <form method="post" action={`/api/unsubscribe?token=${encodeURIComponent(String(token))}`}>
              <Button type="submit" variant="primary">
                {t('confirm')}
              </Button>
            </form>
          </>
        )}
      </div>
    </PublicShell>
  );
}
