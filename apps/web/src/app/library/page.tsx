import '@/features/library/library.css';
import '@/features/library/library-print.css';
import { AIMS, PUBLICATIONS, TECHNIQUES } from '@bonemet/engine';
import { SYSTEM_IDS } from '@bonemet/engine/library';
import { Section } from '@bonemet/ui';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { requireActor } from '@/auth/session';
import { LIBRARY } from '@/features/library/address';
import { Holdings } from '@/features/library/holdings';
import { ScoreLink } from '@/features/library/links';
import { readLibrary } from '@/features/library/lookup';
import { single } from '@/features/library/matching';
import { LibrarySearch } from '@/features/library/search';
import { searchEntries } from '@/features/library/search-entries';
import { PageShell } from '@/features/shell/page-shell';
import { getLanguage } from '@/i18n/language';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** Scores that a board meets most often; the others are one page further. */
const FIRST_SCORES = 9;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('library'))('title') };
}

export default async function LibraryPage({ searchParams }: Props) {
  const actor = await requireActor();
  const [{ q }, library, locale, t] = await Promise.all([searchParams, readLibrary(), getLanguage(), getTranslations('library')]);
  const typed = single(q);
  const aims = AIMS.map((aim) => ({ aim, count: TECHNIQUES.filter((technique) => technique.aim === aim).length }));
  return (
    <PageShell actor={actor} place="library">
      <header className="library-welcome">
        <h1>{t('title')}</h1>
        <p className="library-lead">{t('lead')}</p>
      </header>
      <LibrarySearch key={typed} entries={searchEntries(library, locale)} typed={typed}>
        <Holdings />
        <div className="library-halves">
          <Section title={t('byAim')} note={<Link href={`${LIBRARY}/techniques`}>{t('allTechniques')}</Link>}>
            <ul className="plain-list">
              {aims.map(({ aim, count }) => (
                <li key={aim}>
                  <Link href={`${LIBRARY}/techniques#${aim}`}>{library.texts.aims[aim]}</Link>
                  <span className="bm-num bm-quiet">{count}</span>
                </li>
              ))}
            </ul>
          </Section>
          <Section title={t('scores.title')} note={<Link href={`${LIBRARY}/scores`}>{t('allScores')}</Link>}>
            <ul className="plain-list">
              {SYSTEM_IDS.slice(0, FIRST_SCORES).map((id) => (
                <li key={id}>
                  <ScoreLink score={id}>{library.systems[id].name}</ScoreLink>
                </li>
              ))}
            </ul>
          </Section>
        </div>
        <Section title={t('publications')} note={t('publicationsNote')}>
          <dl className="publications">
            {Object.values(PUBLICATIONS).map(({ label, citation }) => (
              <div key={label.en}>
                <dt>{label[locale]}</dt>
                <dd>{citation[locale]}</dd>
              </div>
            ))}
          </dl>
        </Section>
      </LibrarySearch>
    </PageShell>
  );
}
