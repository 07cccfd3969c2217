import { Icon, Section } from '@bonemet/ui';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { LIBRARY } from '../library/address';
import { serverDates } from '../shell/server-dates';
import { LateSection } from './late-after-decision';
import type { HomeView } from './load-home';

/** What stands beside the agenda: what holds a vote up, cases without a place, decisions, later meetings. */
export async function HomeAside({ home }: { readonly home: HomeView }) {
  return (
    <aside className="home-aside">
      <LateSection late={home.late} />
      {home.unplaced && <Wishes home={home} />}
      {home.unplaced && <Unplaced cases={home.unplaced} />}
      <Signed signed={home.signed} />
      {home.later.length > 0 && <Later later={home.later} />}
      <Library />
    </aside>
  );
}

async function Wishes({ home }: { readonly home: HomeView }) {
  const t = await getTranslations('home');
  const missing = home.agenda.filter(({ view, stage }) => !view.patientWishes && stage !== 'signed');
  return (
    <Section title={t('beforeVote.title')} note={missing.length > 0 ? t('cases', { count: missing.length }) : null}>
      {missing.length === 0 && (
        <p className="bm-sm bm-muted">
          <Icon name="check" /> {t('beforeVote.done')}
        </p>
      )}
      {missing.length > 0 && <p className="bm-sm bm-muted">{t('beforeVote.todo')}</p>}
      <ul className="home-lines">
        {missing.map(({ id, view }) => (
          <li key={id}>
            <Icon name="missing" />
            <div>
              <Link href={`/cases/${view.id}#wishes`}>{view.pseudonym}</Link>
              <p className="bm-xs bm-quiet">{[view.person, view.primary].filter(Boolean).join(', ')}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

async function Unplaced({ cases }: { readonly cases: NonNullable<HomeView['unplaced']> }) {
  const [t, status] = await Promise.all([getTranslations('home'), getTranslations('caseStatus')]);
  if (cases.length === 0) return null;
  return (
    <Section title={t('unplaced')} note={t('cases', { count: cases.length })}>
      <ul className="home-lines">
        {cases.map((view) => (
          <li key={view.id}>
            <Icon name="document" />
            <div>
              <Link href={`/cases/${view.id}`}>{view.pseudonym}</Link>
              <p className="bm-xs bm-quiet">{status(view.status)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

async function Signed({ signed }: { readonly signed: HomeView['signed'] }) {
  const [t, dates] = await Promise.all([getTranslations('home'), serverDates()]);
  return (
    <Section title={t('signed.title')}>
      {signed.length === 0 && <p className="bm-sm bm-muted">{t('signed.empty')}</p>}
      <ul className="home-lines">
        {signed.map(({ id, pseudonym, signedAt, version, plan }) => (
          <li key={id}>
            <Icon name="sign" />
            <div>
              <Link href={`/decisions/${id}`}>{pseudonym}</Link>
              <p className="bm-sm">{plan.join(' · ')}</p>
              <p className="bm-xs bm-quiet bm-num">
                {dates.momentOfYear(signedAt)}
                {version > 1 && ` · ${t('signed.version', { version })}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

async function Later({ later }: { readonly later: HomeView['later'] }) {
  const t = await getTranslations('home');
  return (
    <Section title={t('later')}>
      <ul className="home-lines">
        {later.map(({ id, when, cases, minutes }) => (
          <li key={id}>
            <Icon name="calendar" />
            <div>
              <Link href={`/meetings/${id}`}>{when}</Link>
              <p className="bm-xs bm-quiet bm-num">{t('length', { cases, minutes })}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const SHELVES = ['techniques', 'scores', 'disagreements'] as const;

async function Library() {
  const [t, names] = await Promise.all([getTranslations('home'), getTranslations('library')]);
  return (
    <Section title={names('title')} note={<Link href={LIBRARY}>{t('library')}</Link>}>
      <ul className="home-lines">
        {SHELVES.map((shelf) => (
          <li key={shelf}>
            <Icon name={shelf === 'disagreements' ? 'question' : 'document'} />
            <div>
              <Link href={`${LIBRARY}/${shelf}`}>{names(`${shelf}.title`)}</Link>
              <p className="bm-xs bm-quiet">{names(`${shelf}.short`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
