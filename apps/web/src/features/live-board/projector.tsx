'use client';
import { findItem, type ItemState, latestRound, lineOf, type MeetingState, quorumOfItem, type RoundState, type SpecialtyRating, summarise } from '@bonemet/board';
import { Icon, SpecialtyLegend } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { codeOf } from '../shell/specialties';
import { CaseTimer } from './case-timer';
import { optionName } from './option-name';
import { stepsOf } from './plan-choice';
import { ProjectorCase } from './projector-case';
import { ProjectorImages } from './projector-images';
import { ProjectorRatings } from './projector-ratings';
import type { AgendaEntry, LiveMeeting } from './types';
import { useFreshPage } from './use-fresh-page';
import { useLiveMeeting } from './use-live-meeting';

/** What the wall says instead of the round while it does not follow the meeting. */
const OFF_LINE = { connecting: 'connecting', behind: 'lost', signed_out: 'signedOut' } as const;

/** What the room sees on the wall, six metres away. It shows neither identity nor pseudonym of anybody. */
export function Projector({ meeting }: { readonly meeting: LiveMeeting }) {
  const t = useTranslations('projector');
  const rounds = useTranslations('live.round');
  const live = useLiveMeeting(meeting.id, meeting.state, false);
  const { state, connection, clockOffset } = live;
  useFreshPage(meeting, live, true);
  const item = findItem(state, state.currentItemId);
  const entry = meeting.agenda.find(({ id }) => id === state.currentItemId) ?? null;
  const round = latestRound(item);
  return (
    <main className="projector" data-theme="projector">
      <header className="projector-head">
        <p>
          <b>{entry ? t('position', { position: entry.position, total: meeting.agenda.length }) : meeting.title}</b> {entry && placeOf(entry)}
        </p>
        <p>
          {connection.kind === 'live' ? round && <b>{t(`round.${round.status}`, { round: rounds(`${round.number}`) })}</b> : <b>{t(OFF_LINE[connection.kind])}</b>}{' '}
          {round && t('voted', { complete: round.progress.complete, electors: round.progress.electors })} {item && entry && <CaseTimer item={item} minutes={entry.minutes} clockOffset={clockOffset} />}
        </p>
      </header>
      <Stage meeting={meeting} status={state.status} item={item} entry={entry} round={round} />
      <footer className="projector-foot">
        <Legend meeting={meeting} />
        <QuorumMark meeting={meeting} state={state} item={item} />
        <b>{t('creed')}</b>
      </footer>
    </main>
  );
}

const placeOf = (entry: AgendaEntry) => [entry.case.primary, entry.case.lesions[0]?.[entry.case.primary ? 'place' : 'label']].filter(Boolean).join(', ');

type StageProps = { readonly meeting: LiveMeeting; readonly status: MeetingState['status']; readonly item: ItemState | null; readonly entry: AgendaEntry | null; readonly round: RoundState | null };

/** The one thing that matters now: the question with its images, the first ratings, the vote, its result, or the plan. */
function Stage({ meeting, status, item, entry, round }: StageProps) {
  const t = useTranslations('projector');
  const waiting = useTranslations('live.waiting');
  const locale = useLanguage();
  if (!entry || !item) return <h1 className="projector-title">{status === 'closed' ? waiting('closed.title') : t('waiting')}</h1>;
  if (item.proposal && (item.stage === 'deciding' || item.stage === 'signed')) return <Plan meeting={meeting} item={item} />;
  if (round?.status === 'revealed') {
    const lines = round.options.map((option) => {
      const ratings = (round.results?.find(({ optionId }) => optionId === option.optionId)?.ratings ?? []) as readonly SpecialtyRating[];
      return { id: option.optionId, name: nameOf(option), ratings, summary: summarise(ratings) };
    });
    return <ProjectorRatings lines={lines} />;
  }
  if (round) {
    return (
      <div className="projector-count">
        <p className="projector-number bm-num">{t('ofAll', { complete: round.progress.complete, electors: round.progress.electors })}</p>
        <h1 className="projector-title">{round.status === 'open' ? t('haveVoted', { complete: round.progress.complete }) : t('closed')}</h1>
      </div>
    );
  }
  if (item.opinions && item.opinions.length > 0) {
    const lines = item.opinions.map((line) => ({ id: lineOf(line), name: nameOf(line), ratings: line.ratings as readonly SpecialtyRating[], summary: summarise(line.ratings as readonly SpecialtyRating[]) }));
    return <ProjectorRatings title={t('first')} lines={lines} />;
  }
  return (
    <div className="projector-question">
      <h1 className="projector-title">{entry.case.question}</h1>
      <ProjectorCase entry={entry} />
      <ProjectorImages entry={entry} me={meeting.me} />
    </div>
  );

  function nameOf(option: Parameters<typeof optionName>[0] & { readonly lesionLetter: string | null }): string {
    return `${optionName(option, meeting.techniqueNames, locale)}${option.lesionLetter ? `, ${option.lesionLetter}` : ''}`;
  }
}

function Plan({ meeting, item }: { readonly meeting: LiveMeeting; readonly item: ItemState }) {
  const t = useTranslations('projector');
  const outcomes = useTranslations('chair.plan.outcomes');
  const locale = useLanguage();
  const { proposal, decision } = item;
  if (!proposal) return null;
  const isSigned = decision?.status === 'signed';
  return (
    <div className="projector-plan">
      <h1 className="projector-note">{isSigned ? t(decision.standing === 'provisional' ? 'provisional' : 'signed') : t('plan')}</h1>
      {proposal.outcome !== 'treatment' && <p className="projector-title">{outcomes(proposal.outcome)}</p>}
      <ol>
        {stepsOf(item, proposal).map((step) => (
          <li key={step.optionId} className="projector-title">
            {optionName(step, meeting.techniqueNames, locale)}
            {step.lesionLetter && `, ${step.lesionLetter}`}
          </li>
        ))}
      </ol>
      <p className="projector-note">{t('confirmed', { count: proposal.confirmedBy.length })}</p>
    </div>
  );
}

function QuorumMark({ meeting, state, item }: { readonly meeting: LiveMeeting; readonly state: MeetingState; readonly item: ItemState | null }) {
  const t = useTranslations('projector');
  const { reached } = quorumOfItem(state, item, meeting.quorum, meeting.judges);
  return (
    <span className={reached ? 'projector-quorum' : 'projector-quorum projector-quorum--missing'}>
      <Icon name={reached ? 'check' : 'flag'} /> {t('quorum', { state: t(reached ? 'reached' : 'notReached') })}
    </span>
  );
}

function Legend({ meeting }: { readonly meeting: LiveMeeting }) {
  const t = useTranslations('projector');
  const names = useTranslations('specialty');
  const present = [...new Set(meeting.members.flatMap(({ specialty }) => specialty ?? []))];
  return <SpecialtyLegend label={t('specialties')} items={present.map((specialty) => ({ specialty: codeOf(specialty), name: names(specialty) }))} />;
}
