import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { currentActor } from '@/auth/session';
import { GuestForm } from '@/features/guest/guest-form';
import { PublicShell } from '@/features/shell/public-shell';

type Props = { params: Promise<{ token: string }> };

export async function generateMetadata(): Promise<Metadata> {
  // The address is itself half of the way in: it is told to no other site and to no search engine.
  return { title: (await getTranslations('guest'))('title'), robots: { index: false, follow: false }, referrer: 'no-referrer' };
}

/** Asks a guest for their code. It says nothing about the link: whether it leads anywhere is told by the code alone. */
export default async function GuestPage({ params }: Props) {
  const actor = await currentActor();
  if (actor?.guestOf) redirect(`/meetings/${actor.guestOf}`);
  const [{ token }, t] = await Promise.all([params, getTranslations('guest')]);
  return (
    <PublicShell width="narrow">
      <div className="sign-in">
        <h1>{t('title')}</h1>
        <p className="bm-muted">{t('purpose')}</p>
        {actor && <p>{t('signedIn', { name: actor.displayName })}</p>}
        <GuestForm token={token} />
        <p className="bm-sm bm-quiet">{t('confidential')}</p>
      </div>
    </PublicShell>
  );
}
