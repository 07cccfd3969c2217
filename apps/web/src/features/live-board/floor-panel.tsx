'use client';
import { entryOf, type MeetingState } from '@bonemet/board';
import { Button, Section } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import type { LiveMeeting } from './types';
import { useLead } from './use-lead';
import type { Seat } from './use-seat';

type Props = { readonly meeting: LiveMeeting; readonly state: MeetingState; readonly seat: Seat; readonly leads: boolean };

/** Who speaks and who waits to; whoever leads gives the floor. */
export function FloorPanel({ meeting, state, seat, leads }: Props) {
  const t = useTranslations('live.floor');
  const lead = useLead(meeting.id);
  const { speaking, waiting } = state.floor;
  const me = meeting.me.membershipId;
  const nameOf = (id: string) => meeting.members.find((member) => member.id === id)?.name ?? t('somebody');
  const isSeated = entryOf(state.attendees, me)?.present === true;
  const waits = waiting.includes(me);
  return (
    <Section title={t('title')} note={waiting.length > 0 ? t('waiting', { count: waiting.length }) : undefined} level={2}>
      <div className="floor" aria-live="polite">
        {speaking && (
          <p className="floor-speaking">
            <b>{nameOf(speaking)}</b> <span className="bm-sm bm-muted">{t('speaks')}</span>
            {(leads || speaking === me) && (
              <Button variant="quiet" icon="close" aria-label={t('end', { name: nameOf(speaking) })} onClick={() => void seat.finishSpeaking(speaking)} />
            )}
          </p>
        )}
        {waiting.length > 0 && (
          <ol className="floor-list">
            {waiting.map((id) => (
              <li key={id}>
                <span className="bm-grow">{nameOf(id)}</span>
                {leads && (
                  <Button variant="quiet" aria-label={t('callName', { name: nameOf(id) })} onClick={() => void lead.callSpeaker(id)}>
                    {t('call')}
                  </Button>
                )}
              </li>
            ))}
          </ol>
        )}
        {!speaking && waiting.length === 0 && <p className="bm-sm bm-muted">{t('nobody')}</p>}
      </div>
      {isSeated && speaking !== me && (
        <Button aria-pressed={waits} busy={seat.busy} onClick={() => void (waits ? seat.finishSpeaking() : seat.askToSpeak())}>
          {t(waits ? 'withdraw' : 'ask')}
        </Button>
      )}
    </Section>
  );
}
