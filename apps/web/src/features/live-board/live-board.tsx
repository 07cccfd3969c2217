'use client';
import { findItem, latestRound, type RoundState } from '@bonemet/board';
import { EmptyState, LiveDot, Notice, StaleNotice } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { AgendaPane } from './agenda-pane';
import { Ballot } from './ballot';
import { CaseHeader } from './case-header';
import { ChairPanel } from './chair-panel';
import { ChairSteps } from './chair-steps';
import { ListedOptions } from './listed-options';
import { RoundProgress } from './round-progress';
import { RoundResults } from './round-results';
import type { LiveMeeting } from './types';
import { useBallot } from './use-ballot';
import { useJoin } from './use-join';
import { type Connection, useLiveMeeting } from './use-live-meeting';

/** The meeting, live: the same for everybody but for one's own ballot and the chair's panel. */
export function LiveBoard({ meeting }: { readonly meeting: LiveMeeting }) {
  const t = useTranslations('live');
  const { state, connection } = useLiveMeeting(meeting.id, meeting.state);
  const ballot = useBallot(meeting.id, meeting.ownBallots);
  useJoin(meeting.id, state, meeting.me.membershipId);

  const item = findItem(state, state.currentItemId);
  const entry = meeting.agenda.find(({ id }) => id === state.currentItemId) ?? null;
  const round = latestRound(item);
  const revealed = item?.rounds.findLast(({ status }) => status === 'revealed') ?? null;
  const mayRate = round?.status === 'open' && round.electors.includes(meeting.me.membershipId);
  const title = (number: number) => (number > 3 ? t('round.later', { number }) : t(`round.${String(number) as '1' | '2' | '3'}`));

  return (
    <div className={meeting.me.leads ? 'live live--chair' : 'live'}>
      <AgendaPane meeting={meeting} state={state} />
      <div className="live-main">
        <ConnectionNotice connection={connection} unsent={ballot.unsent} />
        {entry ? <CaseHeader entry={entry} /> : <Waiting meeting={meeting} status={state.status} />}
        {meeting.me.leads && item && <ChairSteps item={item} />}
        <div className="live-columns">
          <div className="live-round">
            {entry && item?.stage === 'presenting' && !round && <ListedOptions entry={entry} />}
            {round && round.status !== 'revealed' && <RoundProgress round={round} title={title(round.number)} members={meeting.members} />}
            {round && mayRate && <Ballot round={round} earlier={revealed} meeting={meeting} ballot={ballot} />}
            {round && round.status !== 'open' && <LateRatings round={round} ballot={ballot} />}
            {round?.status === 'open' && !mayRate && <Notice title={t('notRating.title')}>{t('notRating.body')}</Notice>}
            {revealed && round?.status !== 'open' && (
              <RoundResults round={revealed} first={item?.rounds.find(({ number }) => number === revealed.number - 1) ?? null} title={title(revealed.number)} meeting={meeting} />
            )}
          </div>
          {meeting.me.leads && <ChairPanel meeting={meeting} state={state} item={item} entry={entry} />}
        </div>
        <LiveDot state={connection.kind === 'live' ? 'live' : 'lost'}>{t(connection.kind === 'live' ? 'connection.live' : 'connection.lost')}</LiveDot>
      </div>
    </div>
  );
}

/** After the close: which of my ratings came too late, and why they do not count. */
function LateRatings({ round, ballot }: { readonly round: RoundState; readonly ballot: ReturnType<typeof useBallot> }) {
  const t = useTranslations('live.ballot');
  const refusals = useTranslations('refusal');
  const count = round.options.filter(({ optionId }) => ballot.entryOf(optionId).refusal === 'round_closed').length;
  if (count === 0) return null;
  return (
    <Notice tone="error" title={t('late', { count })}>
      {refusals('round_closed')}
    </Notice>
  );
}

function Waiting({ meeting, status }: { readonly meeting: LiveMeeting; readonly status: 'planned' | 'open' | 'closed' }) {
  const t = useTranslations('live.waiting');
  return (
    <>
      <h1>{meeting.title}</h1>
      <EmptyState title={t(`${status}.title`)}>{meeting.me.leads ? t(`${status}.chair`) : t(`${status}.body`)}</EmptyState>
    </>
  );
}

function ConnectionNotice({ connection, unsent }: { readonly connection: Connection; readonly unsent: number }) {
  const t = useTranslations('live.connection');
  if (connection.kind === 'signed_out') {
    return (
      <Notice tone="error" title={t('signedOut')}>
        <a href="/sign-in">{t('signInAgain')}</a>
      </Notice>
    );
  }
  if (connection.kind === 'behind') {
    return <StaleNotice title={t('behind', { seconds: connection.seconds })}>{t('kept', { count: unsent })}</StaleNotice>;
  }
  return unsent > 0 ? <StaleNotice title={t('unsent')}>{t('kept', { count: unsent })}</StaleNotice> : null;
}
