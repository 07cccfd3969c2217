import 'server-only';
import type { SessionActor } from '@bonemet/db';
import { KNOWLEDGE } from '@bonemet/engine';
import { Creed, LanguageSwitch, PageFrame, type PageWidth, TopBar } from '@bonemet/ui';
import Link from 'next/link';
import { headers } from 'next/headers';
import { getTranslations } from 'next-intl/server';
import { getLanguage } from '@/i18n/language';
import type { ReactNode } from 'react';
import { LANGUAGES } from '@/i18n/locales';
import { api } from '@/trpc/server';
import { countNeedsMine } from '../review/load-needs-mine';
import { FindCases } from './find-cases';
import { codeOf } from './specialties';

type Place = 'home' | 'review' | 'cases' | 'meetings' | 'notices' | 'account' | 'library' | 'registry' | 'about';

type Props = {
  readonly actor: SessionActor;
  readonly place: Place;
  readonly width?: PageWidth;
  readonly children: ReactNode;
};

const initialsOf = (name: string) => name.split(/\s+/).map((part) => part.charAt(0)).slice(0, 2).join('');

/** The frame of every page behind the sign-in: where one is, who one is, which language, and the creed. */
export async function PageShell({ actor, place, width, children }: Props) {
  const t = await getTranslations('shell');
  const specialties = await getTranslations('specialty');
  const roles = await getTranslations('role');
  if (actor.guestOf) return <GuestShell actor={actor} meetingId={actor.guestOf} width={width}>{children}</GuestShell>;
  const role = actor.specialty ? specialties(actor.specialty) : roles(actor.roles[0] ?? 'observer');
  const [asked, unread] = await Promise.all([countNeedsMine(actor), (await api()).notice.unread()]);
  const items = [
    { href: '/', label: t('home'), current: place === 'home' },
    ...(asked === null ? [] : [{ href: '/review', label: t('review'), current: place === 'review', count: asked, countLabel: t('reviewCount', { count: asked }) }]),
    { href: '/cases', label: t('cases'), current: place === 'cases' },
    { href: '/meetings', label: t('meetings'), current: place === 'meetings' },
    { href: '/registry', label: t('registry'), current: place === 'registry' },
    { href: '/library', label: t('library'), current: place === 'library' },
    { href: '/notices', label: t('notices'), current: place === 'notices', ...(unread > 0 && { count: unread, countLabel: t('noticesCount', { count: unread }) }) },
  ];
  const user = {
    initials: initialsOf(actor.displayName),
    role: actor.roles.includes('chair') ? t('chairOf', { specialty: role }) : role,
    name: actor.displayName,
    href: '/account',
    ...(actor.specialty && { specialty: codeOf(actor.specialty) }),
  };
  return (
    <PageFrame
      skipLabel={t('skip')}
      width={width}
      topBar={<TopBar brand={{ label: 'BoneMet', href: '/' }} navLabel={t('navigation')} items={items} user={user} find={<FindCases label={t('find')} />} language={<Languages />} linkAs={Link} />}
      creed={<CreedLine />}
    >
      {children}
    </PageFrame>
  );
}

/** For a guest there is one meeting, and nothing to find or to be told of. */
async function GuestShell({ actor, meetingId, width, children }: Pick<Props, 'actor' | 'children'> & { readonly meetingId: string; readonly width: PageWidth | undefined }) {
  const [t, roles, specialties] = await Promise.all([getTranslations('shell'), getTranslations('role'), getTranslations('specialty')]);
  const user = {
    initials: initialsOf(actor.displayName),
    role: actor.specialty ? t('guestOf', { specialty: specialties(actor.specialty) }) : roles('guest'),
    name: actor.displayName,
    href: '/account',
    ...(actor.specialty && { specialty: codeOf(actor.specialty) }),
  };
  const items = [{ href: `/meetings/${meetingId}`, label: t('meeting'), current: true }];
  return (
    <PageFrame
      skipLabel={t('skip')}
      width={width}
      topBar={<TopBar brand={{ label: 'BoneMet', href: `/meetings/${meetingId}` }} navLabel={t('navigation')} items={items} user={user} language={<Languages />} linkAs={Link} />}
      creed={<CreedLine />}
    >
      {children}
    </PageFrame>
  );
}

/** Plain links, never prefetched: following one changes the language. */
export async function Languages({ label }: { readonly label?: string }) {
  const t = await getTranslations('shell');
  const locale = await getLanguage();
  const back = encodeURIComponent((await headers()).get('x-path') ?? '/');
  const choices = LANGUAGES.map((tag) => ({
    tag,
    short: tag.toUpperCase(),
    name: t(`language.${tag}`),
    href: `/language/${tag}?back=${back}`,
    current: tag === locale,
  }));
  return <LanguageSwitch label={label ?? t('language.label')} choices={choices} />;
}

export async function CreedLine() {
  const t = await getTranslations('shell');
  const { version, sources, rules } = KNOWLEDGE;
  return (
    <Creed
      lists={t('creed.lists')}
      decides={t('creed.decides')}
      version={
        <>
          {t('creed.knowledge', { version, sources, rules })} · <Link href="/intended-use">{t('creed.intendedUse')}</Link>
        </>
      }
    />
  );
}
