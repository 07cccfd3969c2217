'use client';
import { entryOf, hasUnfinishedRound, type ItemState, latestRound, type MeetingState, MOST_ROUNDS } from '@bonemet/board';
import { Button, ButtonLink, Kbd } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { CaseTimer } from './case-timer';
import { HandChair } from './hand-chair';
import { NeedsData } from './needs-data';
import { mayRevealFirst, nextStep } from './steps';
import type { AgendaEntry, LiveMeeting } from './types';
import { useChairKeys } from './use-chair-keys';
import type { Lead } from './use-lead';

type Props = {
  readonly meeting: LiveMeeting;
  readonly state: MeetingState;
  readonly item: ItemState;
  readonly entry: AgendaEntry;
  readonly lead: Lead;
  readonly clockOffset: number | null;
  readonly isPicking: boolean;
  readonly onAnotherRound: () => void;
};

const MORE_MINUTES = 2;

type Act = { readonly key: string; readonly label: string; readonly run: () => unknown };

/** What else can be done at this point, one key each; an undo wherever nothing would be lost by it. */
export function ChairElse({ meeting, state, item, entry, lead, clockOffset, isPicking, onAnotherRound }: Props) {
  const t = useTranslations('chair');
  const { agendaItemId } = item;
  const round = latestRound(item);
  const unfinished = hasUnfinishedRound(item);
  const step = nextStep(item);
  const nextSpeaker = state.floor.waiting[0];
  const undo = undoOf(item, lead);
  const projector = `/meetings/${meeting.id}/projector`;
  const acts: (Act | null)[] = [
    mayRevealFirst(item) ? { key: 'f', label: t('revealFirst'), run: () => lead.revealFirst(agendaItemId) } : null,
    round?.status === 'revealed' && round.number < MOST_ROUNDS && step === 'decide' && !isPicking
      ? { key: 'v', label: t(round.number === 1 ? 'secondRound' : 'thirdRound'), run: onAnotherRound }
      : null,
    nextSpeaker === undefined ? null : { key: 's', label: t('nextSpeaker'), run: () => lead.callSpeaker(nextSpeaker) },
    step === null ? null : { key: 'e', label: t('extend', { minutes: MORE_MINUTES }), run: () => lead.extend(agendaItemId, MORE_MINUTES) },
    undo === null ? null : { key: 'u', label: t(`undo.${undo.what}`), run: undo.run },
    step !== null && !unfinished ? { key: 'l', label: t('leave'), run: () => lead.closeItem(agendaItemId) } : null,
  ];
  const shown = acts.filter((act) => act !== null);
  useChairKeys({ ...Object.fromEntries(shown.map(({ key, run }) => [key, run])), p: () => window.open(projector, '_blank', 'noreferrer') });
  return (
    <>
      <p className="chair-time">
        <CaseTimer item={item} minutes={entry.minutes} clockOffset={clockOffset} />
      </p>
      <div className="chair-else">
        {shown.map(({ key, label, run }) => (
          <Button key={key} busy={lead.busy} aria-keyshortcuts={key.toUpperCase()} onClick={() => void run()}>
            {label} <Kbd>{key.toUpperCase()}</Kbd>
          </Button>
        ))}
        {step !== null && !unfinished && <NeedsData agendaItemId={agendaItemId} lead={lead} />}
        <HandChair meeting={meeting} state={state} lead={lead} />
        <ButtonLink href={projector} target="_blank" rel="noreferrer" aria-keyshortcuts="P">
          {t('projector')} <Kbd>P</Kbd>
        </ButtonLink>
      </div>
    </>
  );
}

type Undo = { readonly what: 'open' | 'close' | 'decide'; readonly run: () => unknown };

/** What the last step was and can be taken back without losing a rating. */
function undoOf(item: ItemState, lead: Lead): Undo | null {
  const round = latestRound(item);
  if (item.stage === 'deciding') return { what: 'decide', run: () => lead.discuss(item.agendaItemId) };
  if (round?.status === 'closed') return { what: 'close', run: () => lead.reopenRound(round.roundId) };
  const hasVotes = round !== null && round.electors.some((elector) => entryOf(round.answered, elector) !== null);
  return round?.status === 'open' && !hasVotes ? { what: 'open', run: () => lead.cancelRound(round.roundId) } : null;
}
