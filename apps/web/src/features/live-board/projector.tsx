'use client';
import { findItem, latestRound, type RoundState, type SpecialtyRating, summarise } from '@bonemet/board';
import { SpecialtyLegend, Verdict } from '@bonemet/ui';
import { useFormatter, useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { useState } from 'react';
import { codeOf } from '../shell/specialties';
import { optionName } from './option-name';
import { RatingsFigure } from './ratings-figure';
import type { AgendaEntry, LiveMeeting } from './types';
import { useLiveMeeting } from './use-live-meeting';

const AGREEMENT = { agreement: 'agreement', none: 'noAgreement', disagreement: 'disagreement' } as const;

/** What the room sees on the wall, six metres away. It shows neither identity nor pseudonym of anybody. */
export function Projector({ meeting }: { readonly meeting: LiveMeeting }) {
  const t = useTranslations('projector');
  const rounds = useTranslations('live.round');
  const { state, connection } = useLiveMeeting(meeting.id, meeting.state);
  const item = findItem(state, state.currentItemId);
  const entry = meeting.agenda.find(({ id }) => id === state.currentItemId);
  const round = latestRound(item);
  return (
    <main className="projector" data-theme="projector">
      <header className="projector-head">
        <p>
          <b>{entry ? t('position', { position: entry.position, total: meeting.agenda.length }) : meeting.title}</b> {entry && lineOf(entry)}
        </p>
        <p>
          {connection.kind === 'live' ? round && <b>{t(`round.${round.status}`, { round: rounds(`${round.number}`) })}</b> : <b>{t(connection.kind === 'signed_out' ? 'signedOut' : 'lost')}</b>}{' '}
          {round && t('voted', { complete: round.progress.complete, electors: round.progress.electors })}
        </p>
      </header>
      {round?.status === 'revealed' ? <Revealed round={round} meeting={meeting} /> : <Pending entry={entry ?? null} round={round} />}
      <footer className="projector-foot">
        <Legend meeting={meeting} />
        <b>{t('creed')}</b>
      </footer>
    </main>
  );
}

const lineOf = (entry: AgendaEntry) => [entry.case.primary, entry.case.lesions[0]?.[entry.case.primary ? 'place' : 'label']].filter(Boolean).join(', ');

function Pending({ entry, round }: { readonly entry: AgendaEntry | null; readonly round: RoundState | null }) {
  const t = useTranslations('projector');
  if (!entry) return <h1 className="projector-title">{t('waiting')}</h1>;
  if (!round) return <h1 className="projector-title">{entry.case.question}</h1>;
  return (
    <div className="projector-count">
      <p className="projector-number bm-num">{t('ofAll', { complete: round.progress.complete, electors: round.progress.electors })}</p>
      <h1 className="projector-title">{t(round.status === 'open' ? 'haveVoted' : 'closed')}</h1>
    </div>
  );
}

/** One option large, the others small; a click or Enter on one makes it the large one. */
function Revealed({ round, meeting }: { readonly round: RoundState; readonly meeting: LiveMeeting }) {
  const t = useTranslations('projector');
  const locale = useLanguage();
  const format = useFormatter();
  const verdicts = useTranslations('verdict');
  const [chosen, setChosen] = useState<string | null>(null);
  const lines = round.options
    .map((option) => {
      const ratings = (round.results?.find(({ optionId }) => optionId === option.optionId)?.ratings ?? []) as readonly SpecialtyRating[];
      const name = `${optionName(option, meeting.techniqueNames, locale)}${option.lesionLetter ? `, ${option.lesionLetter}` : ''}`;
      return { id: option.optionId, name, ratings, summary: summarise(ratings) };
    })
    .sort((left, right) => (right.summary?.median ?? 0) - (left.summary?.median ?? 0));
  const large = lines.find(({ id }) => id === chosen) ?? lines[0];
  if (!large) return null;
  const words = (summary: NonNullable<typeof large.summary>) => {
    const agreement = AGREEMENT[summary.agreement];
    return { outcome: summary.outcome, agreement, words: { outcome: verdicts(summary.outcome), agreement: verdicts(agreement) } };
  };
  return (
    <>
      <div className="projector-large">
        <div>
          <h1 className="projector-title">{large.name}</h1>
          {large.summary && <Verdict size="projector" {...words(large.summary)} />}
          <p className="projector-number bm-num">
            {large.summary ? format.number(large.summary.median) : '–'} <span>{t('median')}</span>
          </p>
        </div>
        <RatingsFigure key={large.id} ratings={large.ratings} summary={large.summary} name={large.name} size="projector" reveal />
      </div>
      <ul className="projector-others">
        {lines
          .filter(({ id }) => id !== large.id)
          .map(({ id, name, summary }) => (
            <li key={id}>
              <button type="button" onClick={() => setChosen(id)}>
                <b className="bm-num">{summary ? format.number(summary.median) : '–'}</b> <span>{name}</span>
                {summary && <Verdict size="plain" {...words(summary)} />}
              </button>
            </li>
          ))}
      </ul>
    </>
  );
}

function Legend({ meeting }: { readonly meeting: LiveMeeting }) {
  const t = useTranslations('projector');
  const names = useTranslations('specialty');
  const present = [...new Set(meeting.members.flatMap(({ specialty }) => specialty ?? []))];
  return <SpecialtyLegend label={t('specialties')} items={present.map((specialty) => ({ specialty: codeOf(specialty), name: names(specialty) }))} />;
}
