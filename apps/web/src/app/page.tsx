import '@/features/case-list/case-list.css';
import '@/features/home/home.css';
import '@/features/review/needs-mine.css';
import { ButtonLink, EmptyState, LiveDot } from '@bonemet/ui';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { Agenda } from '@/features/home/agenda';
import { HomeAside } from '@/features/home/aside';
import { loadHome } from '@/features/home/load-home';
import { mayReview } from '@/features/review/load-needs-mine';
import { NeedsMineSection } from '@/features/review/needs-mine-section';
import { PageShell } from '@/features/shell/page-shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: { absolute: `${(await getTranslations('home'))('title')} · BoneMet` } };
}

export default async function HomePage() {
  const actor = await requireActor();
  const [home, t] = await Promise.all([loadHome(actor), getTranslations('home')]);
  const { next } = home;
  const live = next?.status === 'open';
  return (
    <PageShell actor={actor} place="home">
      <header className="home-head">
        <div>
          {live && <LiveDot>{t('live')}</LiveDot>}
          <h1>{next ? t(live ? 'inSession' : 'nextBoard') : t('noBoard')}</h1>
          {next && <p>{t('summary', { when: next.when, place: next.place, cases: next.cases, minutes: next.minutes })}</p>}
        </div>
        {next && (
          <ButtonLink href={`/meetings/${next.id}`} variant="primary" iconEnd="arrow-right" linkAs={Link}>
            {t(live ? 'join' : 'open')}
          </ButtonLink>
        )}
      </header>
      <div className="home-columns">
        <div>
          {mayReview(actor) && <NeedsMineSection nextBoard={next?.startsAt ?? null} />}
          {next ? <Agenda meeting={next} agenda={home.agenda} /> : <EmptyState icon="calendar" title={t('empty.title')}>{t('empty.todo')}</EmptyState>}
        </div>
        <HomeAside home={home} />
      </div>
    </PageShell>
  );
}
