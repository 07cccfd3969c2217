'use client';
import { type ItemState, latestRound, type MeetingState, type RoundState } from '@bonemet/board';
import { Notice } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { Ballot } from './ballot';
import { ConflictLine } from './conflict-line';
import { FirstRatingsSection } from './first-ratings';
import { KeyImages } from './key-images';
import { ListedOptions } from './listed-options';
import { PlanBeforeBoard } from './plan-before-board';
import { RoundProgress } from './round-progress';
import { RoundResults } from './round-results';
import type { AgendaEntry, LiveMeeting } from './types';
import type { Ballots } from './use-ballot';
import type { Seat } from './use-seat';

type Props = {
  readonly meeting: LiveMeeting;
  readonly state: MeetingState;
  readonly item: ItemState;
  readonly entry: AgendaEntry;
  readonly ballot: Ballots;
  readonly seat: Seat;
  readonly leads: boolean;
  readonly clockOffset: number | null;
};

/** The case that the board discusses, at whatever point it stands. */
export function CaseInRoom({ meeting, state, item, entry, ballot, seat, leads, clockOffset }: Props) {
  const t = useTranslations('live');
  const { me } = meeting;
  const round = latestRound(item);
  const revealed = item.rounds.findLast(({ status }) => status === 'revealed') ?? null;
  const hasConflict = item.conflicts.includes(me.membershipId);
  const mayRate = round?.status === 'open' && round.electors.includes(me.membershipId);
  const isDeciding = item.stage === 'deciding' || item.stage === 'signed';
  const title = (number: number) => t(`round.${String(number) as '1' | '2' | '3'}`);
  return (
    <>
      {isDeciding && <PlanBeforeBoard meeting={meeting} item={item} entry={entry} seat={seat} leads={leads} />}
      {item.stage === 'presenting' && !revealed && <KeyImages entry={entry} me={me} />}
      {item.opinions && !round && <FirstRatingsSection lines={item.opinions} names={meeting.techniqueNames} />}
      {item.stage === 'presenting' && !round && <ListedOptions entry={entry} />}
      {round && round.status !== 'revealed' && <RoundProgress round={round} title={title(round.number)} members={meeting.members} clockOffset={clockOffset} />}
      {round && mayRate && <Ballot round={round} earlier={revealed} meeting={meeting} ballot={ballot} />}
      {round && round.status !== 'open' && <LateRatings round={round} ballot={ballot} />}
      {round?.status === 'open' && !mayRate && !hasConflict && <Notice title={t('notRating.title')}>{t('notRating.body')}</Notice>}
      {revealed && round?.status !== 'open' && (
        <RoundResults
          round={revealed}
          first={item.rounds.find(({ number }) => number === revealed.number - 1) ?? null}
          title={title(revealed.number)}
          meeting={meeting}
          receiptOf={(optionId) => ballot.entryOf(optionId).receipt}
        />
      )}
      {me.votes && state.status === 'open' && item.stage !== 'signed' && <ConflictLine item={item} me={me} seat={seat} mayChange={round?.status !== 'closed'} />}
    </>
  );
}

/** After the close: which of my ratings came too late, and why they do not count. */
function LateRatings({ round, ballot }: { readonly round: RoundState; readonly ballot: Ballots }) {
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
