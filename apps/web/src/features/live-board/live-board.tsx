'use client';
import { findItem } from '@bonemet/board';
import { Button, EmptyState, LiveDot, Notice, StaleNotice } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useRefusalText } from '../shell/use-refusal-text';
import { AgendaPane } from './agenda-pane';
import { CaseHeader } from './case-header';
import { CaseInRoom } from './case-in-room';
import { ChairPanel } from './chair-panel';
import { ChairSteps } from './chair-steps';
import { FloorPanel } from './floor-panel';
import { KeyImages } from './key-images';
import { LeadNotice } from './lead-notice';
import { ListedOptions } from './listed-options';
import type { LiveMeeting } from './types';
import { useBallot } from './use-ballot';
import { useFreshPage } from './use-fresh-page';
import { useJoin } from './use-join';
import { type Connection, useLiveMeeting } from './use-live-meeting';
import { useSeat } from './use-seat';

/** How each state of the line is shown under the case. */
const LINE = {
  connecting: { dot: 'behind', words: 'connecting' },
  live: { dot: 'live', words: 'live' },
  behind: { dot: 'lost', words: 'lost' },
  signed_out: { dot: 'lost', words: 'lost' },
} as const satisfies Record<Connection['kind'], unknown>;

/** The meeting, live: the same for everybody but for one's own ballot and the desk of whoever leads. */
export function LiveBoard({ meeting }: { readonly meeting: LiveMeeting }) {
  const t = useTranslations('live');
  const live = useLiveMeeting(meeting.id, meeting.state);
  const { state, connection, clockOffset } = live;
  const { me } = meeting;
  const ballot = useBallot(meeting);
  const seat = useSeat(meeting.id, me.membershipId);
  const refusalText = useRefusalText();
  const [lookedAt, lookAt] = useState<string | null>(null);
  const { isAway, isComingBack, refusal, comeBack } = useJoin(meeting.id, state, me.membershipId);

  const refused = seat.refusal ?? (isAway ? refusal : null);
  const item = findItem(state, state.currentItemId);
  const entry = meeting.agenda.find(({ id }) => id === state.currentItemId) ?? null;
  const elsewhere = lookedAt === null || lookedAt === state.currentItemId ? null : (meeting.agenda.find(({ id }) => id === lookedAt) ?? null);
  const shown = elsewhere ?? entry;
  const leads = state.leaderId === null ? me.chairs : state.leaderId === me.membershipId;
  useFreshPage(meeting, live, leads);

  return (
    <div className={leads ? 'live live--chair' : 'live'}>
      <AgendaPane meeting={meeting} state={state} clockOffset={clockOffset} lookedAt={elsewhere?.id ?? null} onLook={lookAt} />
      <div className="live-main">
        <ConnectionNotice connection={connection} unsent={ballot.unsent} />
        {isAway && (
          <p className="live-elsewhere" role="status">
            <span>{t('away.left')}</span>
            <Button variant="primary" busy={isComingBack} onClick={comeBack}>
              {t('away.back')}
            </Button>
          </p>
        )}
        {elsewhere && (
          <p className="live-elsewhere" role="status">
            <span>{entry ? t('elsewhere.board', { pseudonym: entry.case.pseudonym }) : t('elsewhere.nobody')}</span>
            <Button variant="primary" onClick={() => lookAt(null)}>
              {t('elsewhere.back')}
            </Button>
          </p>
        )}
        {shown ? <CaseHeader entry={shown} clockOffset={clockOffset} /> : <Waiting meeting={meeting} leads={leads} status={state.status} />}
        {leads && item && !elsewhere && <ChairSteps item={item} hasOpinions={item.opinions !== null} />}
        {refused && (
          <Notice tone="error" title={t('refused')}>
            {refusalText(refused)}
          </Notice>
        )}
        <div className="live-columns">
          <div className="live-round">
            {elsewhere ? (
              <>
                <KeyImages entry={elsewhere} me={me} />
                <ListedOptions entry={elsewhere} />
              </>
            ) : (
              entry && item && <CaseInRoom meeting={meeting} state={state} item={item} entry={entry} ballot={ballot} seat={seat} leads={leads} clockOffset={clockOffset} />
            )}
          </div>
          <div className="live-side">
            {leads && <ChairPanel meeting={meeting} state={state} item={item} entry={entry} clockOffset={clockOffset} />}
            {state.status === 'open' && <FloorPanel meeting={meeting} state={state} seat={seat} leads={leads} />}
            {state.status === 'open' && !leads && <LeadNotice meeting={meeting} state={state} seat={seat} />}
          </div>
        </div>
        <LiveDot state={LINE[connection.kind].dot}>{t(`connection.${LINE[connection.kind].words}`)}</LiveDot>
      </div>
    </div>
  );
}

type WaitingProps = { readonly meeting: LiveMeeting; readonly leads: boolean; readonly status: 'planned' | 'open' | 'closed' };

function Waiting({ meeting, leads, status }: WaitingProps) {
  const t = useTranslations('live.waiting');
  return (
    <>
      <h1>{meeting.title}</h1>
      <EmptyState title={t(`${status}.title`)}>{leads ? t(`${status}.chair`) : t(`${status}.body`)}</EmptyState>
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
