import { ButtonLink, EmptyState } from '@bonemet/ui';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { currentActor } from '@/auth/session';
import { PageShell } from '@/features/shell/page-shell';
import { PublicShell } from '@/features/shell/public-shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('fault'))('notFound.tab') };
}

export default async function NotFound() {
  const [actor, t] = await Promise.all([currentActor(), getTranslations('fault')]);
  const words = (
    <>
      <h1>{t('notFound.title')}</h1>
      <EmptyState
        icon="search"
        title={t('notFound.what')}
        action={
          <>
            <ButtonLink href="/" linkAs={Link}>{t(actor ? 'home' : 'signIn')}</ButtonLink>
            {actor && <ButtonLink href="/cases" linkAs={Link}>{t('cases')}</ButtonLink>}
          </>
        }
      >
        {t('notFound.todo')}
      </EmptyState>
    </>
  );
  const body = <div className="fault">{words}</div>;
  return actor ? <PageShell actor={actor} place="library" width="narrow">{body}</PageShell> : <PublicShell width="narrow">{body}</PublicShell>;
}
