import '@bonemet/ui/styles.css';
import './app.css';
import '@/features/shell/dialog.css';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { currentActor } from '@/auth/session';
import { HearsPresses } from '@/features/shell/hears-presses';
import { isTheme, THEME_COOKIE } from '@/server/theme';
import { ApiProvider } from '@/trpc/provider';

export const metadata: Metadata = {
  title: { default: 'BoneMet', template: '%s · BoneMet' },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const chosen = (await cookies()).get(THEME_COOKIE)?.value;
  const theme = isTheme(chosen) && chosen !== 'system' ? chosen : undefined;
  const drawnFor = (await currentActor())?.membershipId ?? null;
  return (
    <html lang={await getLocale()} data-theme={theme}>
      <body>
        <HearsPresses />
        <NextIntlClientProvider>
          <ApiProvider key={drawnFor} drawnFor={drawnFor}>{children}</ApiProvider>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
