import 'server-only';
import { Logo, PageFrame, type PageWidth } from '@bonemet/ui';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { CreedLine, Languages } from './page-shell';

type Props = { readonly width?: PageWidth; readonly children: ReactNode };

/** The frame of a page that can be read without signing in. */
export async function PublicShell({ width, children }: Props) {
  const t = await getTranslations('shell');
  return (
    <PageFrame
      skipLabel={t('skip')}
      width={width}
      topBar={
        <header className="bm-top">
          <Link className="bm-brand" href="/">
            <Logo />
            BoneMet
          </Link>
          <div className="bm-top-end">
            <Languages />
          </div>
        </header>
      }
      creed={<CreedLine />}
    >
      {children}
    </PageFrame>
  );
}
