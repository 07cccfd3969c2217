import { decide } from '@bonemet/board';
import type { SessionActor } from '@bonemet/db';
import { TECHNIQUES, techniqueName } from '@bonemet/engine';
import { Icon, LesionThumbnail, Notice, Section } from '@bonemet/ui';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { getLanguage } from '@/i18n/language';
import { ScoreChips } from '../case-list/score-chips';
import { serverDates } from '../shell/server-dates';
import { BallotForm } from './ballot-form';
import { Discussion } from './discussion';
import { KeepCurrent } from './keep-current';
import { nextWaiting } from './load-needs-mine';
import { loadReview } from './load-review';
import { ProposeDialog } from './propose-dialog';
import { RequestsSection } from './requests-section';
import { Results, SeatsBeforeReveal } from './results';
import { timeLeft } from './time-left';

type Props = { readonly actor: SessionActor; readonly caseId: string };
type Loaded = Awaited<ReturnType<typeof loadReview>>;

/** One case under review, on a phone as on a desk: the question, then one option after the other. */
export async function ReviewPage({ actor, caseId }: Props) {
  const [{ page, view }, nextCase, t, locale] = await Promise.all([loadReview(caseId), nextWaiting(caseId), getTranslations('review'), getLanguage()]);
  const { state, lines, lesions, closesAt, pseudonym } = page;
  const late = closesAt !== null && closesAt <= new Date();
  const named = lines.map(({ key, name, letter }) => ({ key, name: letter ? `${name}, ${letter}` : name }));
  const techniques = TECHNIQUES.filter(({ aim }) => aim !== 'adjunct').map(({ id }) => ({ id, name: techniqueName(id, locale) }));
  return (
    <div className="review">
      <KeepCurrent caseId={caseId} me={actor.membershipId} />
      <Head loaded={{ page, view }} />
      <div className="review-columns">
        <div className="review-main">
          <Question loaded={{ page, view }} />
          {state === 'open' ? <BlindNotice closesAt={closesAt} /> : <Notice icon="info" title={t(`state.${state}.title`)}>{t(`state.${state}.text`)}</Notice>}
          {state === 'open' && <BallotForm caseId={caseId} lines={lines} late={late} nextCase={nextCase} />}
          {state === 'open' && decide(actor, 'option.propose').allowed && <ProposeDialog caseId={caseId} lesions={lesions} techniques={techniques} />}
          {state === 'revealed' && <Results caseId={caseId} />}
          <NoLongerListed page={page} />
        </div>
        <div className="review-side">
          <SeatsBeforeReveal actor={actor} caseId={caseId} pseudonym={pseudonym} discussed={state === 'open' && view.status === 'in_discussion'} />
          <RequestsSection actor={actor} caseId={caseId} lesions={lesions} />
          <Discussion actor={actor} caseId={caseId} lesions={lesions} lines={named} />
        </div>
      </div>
    </div>
  );
}

async function Head({ loaded: { view } }: { readonly loaded: Loaded }) {
  const t = await getTranslations('review');
  return (
    <header className="review-head">
      <Link className="review-back" href="/review" aria-label={t('back')}>
        <Icon name="arrow-left" size="large" />
      </Link>
      <div className="bm-grow">
        <h1>{view.pseudonym}</h1>
        <p className="bm-sm bm-muted">{[view.person, view.primary, ...view.facts].filter(Boolean).join(' · ')}</p>
      </div>
      <Link className="review-case" href={`/cases/${view.id}`}>
        {t('case')}
      </Link>
    </header>
  );
}

/** What is asked, the scores, and what the patient wants: read before anything is rated. */
async function Question({ loaded: { view } }: { readonly loaded: Loaded }) {
  const t = await getTranslations('review');
  return (
    <div className="review-question">
      {view.lesions.length > 0 && <LesionThumbnail size="square" lesions={view.lesions} name={view.lesions.map(({ label }) => label).join(' · ')} />}
      <div className="bm-grow">
        <p>{view.question}</p>
        <p className="review-scores">
          {view.lesions.some(({ scores }) => scores.length > 0) && <ScoreChips lesions={view.lesions} />}
        </p>
        <p className="review-wishes bm-sm">
          <b>{t('wishes')}</b> {view.patientWishes ?? <span className="bm-quiet">{t('wishesMissing')}</span>}
        </p>
      </div>
    </div>
  );
}

async function BlindNotice({ closesAt }: { readonly closesAt: Date | null }) {
  const [t, asked, dates] = await Promise.all([getTranslations('review'), getTranslations('needsMine'), serverDates()]);
  const left = closesAt && timeLeft(closesAt, new Date(), asked);
  return (
    <>
      <Notice icon="blind" title={t('blind.title')}>
        {t('blind.text')}
      </Notice>
      {closesAt && left && (
        <p className="bm-sm bm-muted">
          <Icon name="clock" size="small" /> {asked('closes', { when: dates.moment(closesAt) })} · <b className="bm-num">{left}</b>
        </p>
      )}
      {closesAt && !left && (
        <Notice tone="warn" announce="none" title={t('late.title', { when: dates.moment(closesAt) })}>
          {t('late.text')}
        </Notice>
      )}
    </>
  );
}

/** What I said of options that the facts no longer list: kept, and still mine. */
async function NoLongerListed({ page: { noLongerListed } }: Pick<Loaded, 'page'>) {
  const t = await getTranslations('review');
  if (noLongerListed.length === 0) return null;
  return (
    <Section title={t('noLongerListed.title')} note={t('noLongerListed.note')}>
      <ul className="review-gone">
        {noLongerListed.map(({ line, name, rating }) => (
          <li key={line}>
            {name} <span className="bm-sm bm-muted bm-num">{t('noLongerListed.mine', { answer: rating === null ? t('notMine') : String(rating) })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
