'use client';
import { Button, ButtonLink, Notice } from '@bonemet/ui';
import { useTranslations } from 'next-intl';

type Props = { readonly error: Error & { digest?: string }; readonly reset: () => void };

/** A page that failed: says so, that nothing saved is lost, and what to do. */
export default function PageError({ error, reset }: Props) {
  const t = useTranslations('fault');
  return (
    <main className="bm-main bm-main--narrow">
      <title>{`${t('error.tab')} · BoneMet`}</title>
      <div className="fault">
        <h1>{t('error.title')}</h1>
        <Notice tone="error" title={t('error.what')}>
          {t('error.todo')}
          {error.digest && <p className="bm-xs bm-num">{t('error.reference', { digest: error.digest })}</p>}
        </Notice>
        <p className="bm-row">
          <Button variant="primary" onClick={reset}>{t('again')}</Button>
          <ButtonLink href="/">{t('home')}</ButtonLink>
        </p>
      </div>
    </main>
  );
}
