import { Logo, PageFrame } from '@bonemet/ui';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { currentActor } from '@/auth/session';
import { environment } from '@/env';
import { CreedLine, Languages } from '@/features/shell/page-shell';
import { SignInForm } from '@/features/sign-in/sign-in-form';
import { safeBack } from '@/server/back';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('signIn'))('title') };
}

type Props = { searchParams: Promise<{ back?: string }> };

export default async function SignInPage({ searchParams }: Props) {
  const back = safeBack((await searchParams).back ?? null);
  if (await currentActor()) redirect(back);
  const t = await getTranslations('signIn');
  const shell = await getTranslations('shell');
  return (
    <PageFrame
      skipLabel={shell('skip')}
      width="narrow"
      topBar={
        <header className="bm-top">
          <span className="bm-brand">
            <Logo />
            BoneMet
          </span>
          <div className="bm-top-end">
            <Languages />
          </div>
        </header>
      }
      creed={<CreedLine />}
    >
      <div className="sign-in">
        <h1>{t('title')}</h1>
        <p className="bm-muted">{t('purpose')}</p>
        <SignInForm back={back} />
        {environment().isDemo && <p className="bm-sm bm-quiet">{t('demo')}</p>}
      </div>
    </PageFrame>
  );
}
