'use client';
import { entryOf, type MeetingState, quorum } from '@bonemet/board';
import { AgendaList, type AgendaState, Icon, SeatRow } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { codeOf } from '../shell/specialties';
import type { AgendaEntry, LiveMeeting } from './types';

type Props = { readonly meeting: LiveMeeting; readonly state: MeetingState };

/** The agenda as it stands, and who is there. */
export function AgendaPane({ meeting, state }: Props) {
  const t = useTranslations('live.agenda');
  const current = meeting.agenda.find(({ id }) => id === state.currentItemId);
  const subtitle = current
    ? t('position', { position: current.position, total: meeting.agenda.length })
    : t('total', { total: meeting.agenda.length });
  const items = meeting.agenda.map((entry) => {
    const where = stateOf(entry, state);
    return {
      id: entry.id,
      name: entry.case.pseudonym,
      detail: [entry.case.primary, entry.case.lesions[0]?.[entry.case.primary ? 'place' : 'label']].filter(Boolean).join(', '),
      state: where,
      stateLabel: t(`state.${where}`),
      minutes: t('minutes', { minutes: entry.minutes }),
      ...(entryOf(state.items, entry.id)?.stage === 'needs_data' && { warning: t('needsData') }),
    };
  });
  return <AgendaList title={meeting.title} subtitle={subtitle} items={items} foot={<Quorum meeting={meeting} state={state} />} />;
}

function stateOf(entry: AgendaEntry, state: MeetingState): AgendaState {
  const stage = entryOf(state.items, entry.id)?.stage;
  if (stage === 'signed') return 'decided';
  if (entry.id === state.currentItemId) return 'current';
  return stage === 'needs_data' ? 'blocked' : 'waiting';
}

function Quorum({ meeting, state }: Props) {
  const t = useTranslations('live.quorum');
  const specialties = useTranslations('specialty');
  const present = Object.values(state.attendees).filter(({ votes }) => votes);
  const result = quorum(present.map(({ membershipId, specialty }) => ({ physicianId: membershipId, specialty })), meeting.quorum);
  const seats = meeting.members.flatMap(({ id, name, specialty }) => {
    if (specialty === null) return [];
    const filled = entryOf(state.attendees, id) !== null;
    return [{ key: id, specialty: codeOf(specialty), filled, name: t(filled ? 'present' : 'absent', { name, specialty: specialties(specialty) }) }];
  });
  return (
    <div className="live-quorum">
      <p className="bm-row bm-between">
        {t('title')}
        <b className={result.reached ? 'live-quorum-reached' : 'live-quorum-missing'}>
          <Icon name={result.reached ? 'check' : 'flag'} /> {t(result.reached ? 'reached' : 'notReached')}
        </b>
      </p>
      <SeatRow label={t('seats')} seats={seats} />
      <p className="bm-xs bm-muted">
        {t('counts', { physicians: result.physicians, specialties: result.specialties.length })}
        {!result.reached && ` ${t('consequence')}`}
      </p>
    </div>
  );
}
