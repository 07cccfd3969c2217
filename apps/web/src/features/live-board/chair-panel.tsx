'use client';
import { entryOf, hasUnfinishedRound, type ItemState, latestRound, type MeetingState } from '@bonemet/board';
import { NextKey, Notice } from '@bonemet/ui';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { useRefusalText } from '../shell/use-refusal-text';
import { BallotPicker } from './ballot-picker';
import { ChairElse } from './chair-else';
import { CloseMeeting } from './close-meeting';
import { OtherCases } from './other-cases';
import { ProposalForm } from './proposal-form';
import { listedCases, ProtocolCases } from './protocol-cases';
import { SignPanel } from './sign-panel';
import { nextStep } from './steps';
import type { AgendaEntry, LiveMeeting } from './types';
import { type Lead, useLead } from './use-lead';

type Props = {
  readonly meeting: LiveMeeting;
  readonly state: MeetingState;
  readonly item: ItemState | null;
  readonly entry: AgendaEntry | null;
  readonly clockOffset: number | null;
};

/** What whoever leads does next, with one key, and what else can be done. */
export function ChairPanel({ meeting, state, item, entry, clockOffset }: Props) {
  const t = useTranslations('chair');
  const lead = useLead(meeting.id);
  const refusalText = useRefusalText();
  const [anotherRound, setAnotherRound] = useState<string | null>(null);
  const [isChanging, setChanging] = useState(false);
  const latest = latestRound(item);
  const listed = listedCases(meeting, state);
  const [marked, setMarked] = useState<Readonly<Record<string, boolean>>>({});
  const router = useRouter();
  // What is signed is looked at first as it is now.
  const isOld = lead.refusal === 'case_changed';
  useEffect(() => {
    if (isOld) router.refresh();
  }, [isOld, router]);
  const isPicking = entry !== null && (item?.stage === 'presenting' || (latest?.status === 'revealed' && anotherRound === latest.roundId));
  const isDeciding = item?.stage === 'deciding' && item.decision?.status === 'drafted';
  const act = isPicking || isDeciding ? null : actOf(meeting, state, item, lead);
  // A case that the room has turned to is being discussed, unless the chair says otherwise.
  const leftOut = listed.filter(({ id }) => marked[id] ?? entryOf(state.items, id)?.openedAt != null).map(({ id }) => id);
  const protocols = { meeting, state, listed, lead, leftOut, onLeaveOut: (id: string, isLeftOut: boolean) => setMarked({ ...marked, [id]: isLeftOut }) };
  return (
    <section className="chair" aria-label={t('title')}>
      {lead.refusal && (
        <Notice tone="error" title={t('refused')}>
          {refusalText(lead.refusal)}
        </Notice>
      )}
      {isPicking && entry ? (
        <BallotPicker key={latest?.roundId ?? entry.id} entry={entry} previous={latest} lead={lead} names={meeting.techniqueNames} onDone={() => setAnotherRound(null)} />
      ) : isDeciding && item && entry ? (
        item.proposal === null || isChanging ? (
          <ProposalForm key={item.agendaItemId} item={item} entry={entry} lead={lead} names={meeting.techniqueNames} onDone={() => setChanging(false)} />
        ) : (
          <SignPanel meeting={meeting} state={state} item={item} entry={entry} lead={lead} onChange={() => setChanging(true)} />
        )
      ) : act === 'protocols' ? (
        <ProtocolCases {...protocols} isNext />
      ) : (
        act && <Next act={act} busy={lead.busy} />
      )}
      {entry && item && (
        <ChairElse meeting={meeting} state={state} item={item} entry={entry} lead={lead} clockOffset={clockOffset} isPicking={isPicking} onAnotherRound={() => latest && setAnotherRound(latest.roundId)} />
      )}
      {state.status === 'open' && !hasUnfinishedRound(item) && (
        <>
          {listed.length > 0 && act !== 'protocols' && <ProtocolCases {...protocols} isNext={false} />}
          <OtherCases meeting={meeting} state={state} lead={lead} />
          {(act === null || act === 'protocols' || act.key !== 'closeMeeting') && <CloseMeeting meeting={meeting} state={state} lead={lead} />}
        </>
      )}
    </section>
  );
}

function Next({ act, busy }: { readonly act: Act; readonly busy: boolean }) {
  const t = useTranslations('chair');
  return (
    <NextKey
      title={t('next')}
      action={t(`act.${act.key}`, { pseudonym: act.pseudonym ?? '' })}
      shortcut="Enter"
      note={t(`note.${act.key}`)}
      listen
      busy={busy}
      onClick={() => void act.run()}
    />
  );
}

type Act = { readonly key: 'openMeeting' | 'present' | 'close' | 'reveal' | 'decide' | 'closeMeeting'; readonly pseudonym?: string; readonly run: () => Promise<unknown> };

/** The one thing that comes next; null once the meeting is closed. */
function actOf(meeting: LiveMeeting, state: MeetingState, item: ItemState | null, lead: Lead): Act | 'protocols' | null {
  if (state.status === 'planned') return { key: 'openMeeting', run: lead.openMeeting };
  if (state.status === 'closed') return null;
  const round = latestRound(item);
  const step = item ? nextStep(item) : null;
  if (step === 'close' && round) return { key: 'close', run: () => lead.closeRound(round.roundId) };
  if (step === 'reveal' && round) return { key: 'reveal', run: () => lead.reveal(round.roundId) };
  if (step === 'decide' && item) return { key: 'decide', run: () => lead.draft(item.agendaItemId) };
  const waiting = meeting.agenda.find(({ id, protocol }) => protocol === null && id !== state.currentItemId && stageOf(state, id) === 'waiting');
  if (waiting) return { key: 'present', pseudonym: waiting.case.pseudonym, run: () => lead.openItem(waiting.id) };
  return listedCases(meeting, state).length > 0 ? 'protocols' : { key: 'closeMeeting', run: lead.closeMeeting };
}

const stageOf = (state: MeetingState, id: string) => entryOf(state.items, id)?.stage ?? 'waiting';
