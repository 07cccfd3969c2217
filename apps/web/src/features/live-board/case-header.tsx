'use client';
import { Icon, LesionThumbnail, riskClass } from '@bonemet/ui';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { SCORE_PAGE, scoreText } from '../case-summary/score-view';
import { scoreHref } from '../library/address';
import { AsideLink } from '../library/links';
import { useDates } from '../shell/use-dates';
import type { AgendaEntry } from './types';
import { useFactsChanged } from './use-facts-changed';

type Props = { readonly entry: AgendaEntry; readonly clockOffset: number | null };

/** Who is discussed, what is asked, what the patient wants, and the scores. */
export function CaseHeader({ entry, clockOffset }: Props) {
  const t = useTranslations('live');
  const dates = useDates();
  const changedAt = useFactsChanged(entry, clockOffset);
  const { case: view } = entry;
  const scores = view.lesions.flatMap(({ letter, label, scores: own }) => own.map((score) => ({ letter, label, score })));
  return (
    <header className="live-case">
      <div className="live-case-pictures">
        {view.lesions.slice(0, 2).map((lesion) => (
          <LesionThumbnail key={lesion.id} lesions={[lesion]} name={lesion.label} size="medium" />
        ))}
      </div>
      <div className="live-case-words">
        <h1>
          <Link href={`/cases/${view.id}`}>{view.pseudonym}</Link>{' '}
          <span className="live-case-line">{[view.person, view.primary, ...view.facts].filter(Boolean).join(' · ')}</span>
        </h1>
        <p className="live-case-question">{view.question}</p>
        <p className="live-case-wishes">
          <Icon name="user" />
          <span>
            <b>{t('wishes')}</b> {view.patientWishes ?? <em>{t('wishesMissing')}</em>}
          </span>
        </p>
        <p className="live-case-changed" role="status">
          {changedAt && (
            <>
              <Icon name="flag" /> {t('factsChanged', { time: dates.time(changedAt) })}
            </>
          )}
        </p>
      </div>
      {scores.length > 0 && (
        <dl className="live-case-scores">
          {scores.map(({ letter, score }) => (
            <div key={`${letter}${score.name}`}>
              <dt>
                {score.name}, {letter} <AsideLink href={scoreHref(SCORE_PAGE[score.name])} name={score.name} />
              </dt>
              <dd className={`bm-num ${riskClass(score.level)}`}>{scoreText(score)}</dd>
            </div>
          ))}
        </dl>
      )}
    </header>
  );
}
