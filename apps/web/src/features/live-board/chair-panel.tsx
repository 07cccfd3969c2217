'use client';
import { entryOf, hasUnfinishedRound, type ItemState, latestRound, type MeetingState } from '@bonemet/board';
import { Button, ButtonLink, NextKey, Notice, Section } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { BallotPicker } from './ballot-picker';
import { DecisionForm } from './decision-form';
import { nextStep } from './steps';
import type { AgendaEntry, LiveMeeting } from './types';
import { type Lead, useLead } from './use-lead';

type Props = {
  readonly meeting: LiveMeeting;
  readonly state: MeetingState;
  readonly item: ItemState | null;
  readonly entry: AgendaEntry | null;
};

/** What the chair does next, with one key, and what else can be done. */
export function ChairPanel({ meeting, state, item, entry }: Props) {
  const t = useTranslations('chair');
  const lead = useLead(meeting.id);
  const step = nextStep(item);
  const [secondRound, setSecondRound] = useState<string | null>(null);
  const refusals = useTranslations('refusal');
  const latest = latestRound(item);
  const picking = entry !== null && (item?.stage === 'presenting' || (latest?.status === 'revealed' && secondRound === latest.roundId));

  return (
    <section className="chair" aria-label={t('title')}>
      {lead.refusal && (
        <Notice tone="error" title={t('refused')}>
          {refusals.has(lead.refusal as 'round_closed') ? refusals(lead.refusal as 'round_closed') : refusals('unexpected')}
        </Notice>
      )}
      {picking && entry ? (
        <BallotPicker key={latest?.roundId ?? 'first'} entry={entry} previous={latest} lead={lead} names={meeting.techniqueNames} onDone={() => setSecondRound(null)} />
      ) : item?.stage === 'deciding' && item.decision && item.decision.status === 'drafted' ? (
        <DecisionForm key={item.agendaItemId} item={item} decisionId={item.decision.decisionId} lead={lead} names={meeting.techniqueNames} />
      ) : (
        <Next meeting={meeting} state={state} item={item} lead={lead} />
      )}
      {entry && item && (
        <div className="chair-else">
          {latest?.status === 'revealed' && latest.number < 3 && step === 'decide' && !picking && (
            <Button onClick={() => setSecondRound(latest.roundId)}>{t(latest.number === 1 ? 'secondRound' : 'thirdRound')}</Button>
          )}
          {step !== null && !hasUnfinishedRound(item) && (
            <Button onClick={() => void lead.needsData(item.agendaItemId)} busy={lead.busy}>
              {t('needsData')}
            </Button>
          )}
          <ButtonLink href={`/meetings/${meeting.id}/projector`} target="_blank" rel="noreferrer">
            {t('projector')}
          </ButtonLink>
        </div>
      )}
      {state.status === 'open' && !hasUnfinishedRound(item) && <OtherCases meeting={meeting} state={state} lead={lead} />}
    </section>
  );
}

type NextProps = { readonly meeting: LiveMeeting; readonly state: MeetingState; readonly item: ItemState | null; readonly lead: Lead };

function Next({ meeting, state, item, lead }: NextProps) {
  const t = useTranslations('chair');
  const act = actOf(meeting, state, item, lead);
  if (!act) return null;
  return (
    <NextKey
      title={t('next')}
      action={t(`act.${act.key}`, { pseudonym: act.pseudonym ?? '' })}
      shortcut="Enter"
      note={t(`note.${act.key}`)}
      listen
      aria-busy={lead.busy}
      onClick={() => void act.run()}
    />
  );
}

type Act = { readonly key: 'openMeeting' | 'present' | 'close' | 'reveal' | 'decide' | 'closeMeeting'; readonly pseudonym?: string; readonly run: () => Promise<unknown> };

/** The one thing that comes next; null when the form on the screen is what comes next. */
function actOf(meeting: LiveMeeting, state: MeetingState, item: ItemState | null, lead: Lead): Act | null {
  if (state.status === 'planned') return { key: 'openMeeting', run: lead.openMeeting };
  if (state.status === 'closed') return null;
  const round = latestRound(item);
  const step = item ? nextStep(item) : null;
  if (step === 'close' && round) return { key: 'close', run: () => lead.closeRound(round.roundId) };
  if (step === 'reveal' && round) return { key: 'reveal', run: () => lead.reveal(round.roundId) };
  if (step === 'decide' && item) return { key: 'decide', run: () => lead.draft(item.agendaItemId) };
  const waiting = meeting.agenda.find((entry) => isOpen(state, entry.id));
  if (waiting) return { key: 'present', pseudonym: waiting.case.pseudonym, run: () => lead.openItem(waiting.id) };
  return { key: 'closeMeeting', run: lead.closeMeeting };
}

const stageOf = (state: MeetingState, id: string) => entryOf(state.items, id)?.stage ?? 'waiting';

/** Waits for its turn: neither decided, nor sent back for data, nor under discussion. */
const isOpen = (state: MeetingState, id: string) => id !== state.currentItemId && stageOf(state, id) === 'waiting';

/** May be turned to all the same, for instance when it was sent back by mistake. */
const mayReturn = (state: MeetingState, id: string) => isOpen(state, id) || stageOf(state, id) === 'needs_data';

/** Boards do not always keep to the order of the agenda. */
function OtherCases({ meeting, state, lead }: { readonly meeting: LiveMeeting; readonly state: MeetingState; readonly lead: Lead }) {
  const t = useTranslations('chair');
  const others = meeting.agenda.filter((entry) => mayReturn(state, entry.id));
  if (others.length === 0) return null;
  return (
    <Section title={t('otherCases')} level={3}>
      <div className="chair-else">
        {others.map((entry) => (
          <Button key={entry.id} onClick={() => void lead.openItem(entry.id)}>
            {entry.case.pseudonym}
          </Button>
        ))}
      </div>
    </Section>
  );
}
