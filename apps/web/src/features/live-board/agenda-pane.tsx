'use client';
import { entryOf, findItem, type MeetingState, quorumOfItem } from '@bonemet/board';
import { AgendaList, type AgendaState, Icon, SeatRow } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { codeOf } from '../shell/specialties';
import { CaseTimer } from './case-timer';
import { ConflictsDeclared } from './conflicts-declared';
import type { AgendaEntry, LiveMeeting } from './types';
import { useQuorumWords } from './use-quorum-words';

type Props = {
  readonly meeting: LiveMeeting;
  readonly state: MeetingState;
  readonly clockOffset: number | null;
  /** The case that this person looks at while the board discusses another. */
  readonly lookedAt: string | null;
  readonly onLook: (agendaItemId: string) => void;
};

/** The agenda as it stands, and who is there. Any case may be looked at; the board stays where it is. */
export function AgendaPane({ meeting, state, clockOffset, lookedAt, onLook }: Props) {
  const t = useTranslations('live.agenda');
  const current = meeting.agenda.find(({ id }) => id === state.currentItemId);
  const item = findItem(state, state.currentItemId);
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
      looked: entry.id === lookedAt,
      ...(entry.protocol !== null && { note: t('protocol', { name: entry.protocol }) }),
      ...(entryOf(state.items, entry.id)?.stage === 'needs_data' && { warning: t('needsData') }),
      ...(entryOf(state.items, entry.id)?.decision?.standing === 'provisional' && { warning: t('provisional') }),
    };
  });
  return (
    <AgendaList
      title={meeting.title}
      subtitle={subtitle}
      aside={item && current ? <CaseTimer item={item} minutes={current.minutes} clockOffset={clockOffset} /> : null}
      items={items}
      onChoose={onLook}
      foot={<QuorumFoot meeting={meeting} state={state} />}
    />
  );
}

function stateOf(entry: AgendaEntry, state: MeetingState): AgendaState {
  const stage = entryOf(state.items, entry.id)?.stage;
  if (stage === 'signed') return 'decided';
  if (entry.id === state.currentItemId) return 'current';
  if (stage === 'needs_data') return 'blocked';
  return entry.protocol === null ? 'waiting' : 'listed';
}

/** Who is in the room, and whether that is enough for the case under discussion. */
function QuorumFoot({ meeting, state }: Pick<Props, 'meeting' | 'state'>) {
  const t = useTranslations('live.quorum');
  const specialties = useTranslations('specialty');
  const words = useQuorumWords(meeting);
  const item = findItem(state, state.currentItemId);
  const result = quorumOfItem(state, item, meeting.quorum, meeting.judges);
  const seats = meeting.members.flatMap(({ id, name, specialty }) => {
    if (specialty === null) return [];
    const filled = entryOf(state.attendees, id)?.present === true;
    return [{ key: id, specialty: codeOf(specialty), filled, name: t(item?.conflicts.includes(id) ? 'conflict' : filled ? 'present' : 'absent', { name, specialty: specialties(specialty) }) }];
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
      <div role="status">{item && item.conflicts.length > 0 && <ConflictsDeclared meeting={meeting} item={item} />}</div>
      <p className="bm-xs bm-muted" role="status">
        {t('counts', { physicians: result.physicians, specialties: result.specialties.length })}
        {!result.reached && ` ${words(result, item)} ${t('consequence')}`}
      </p>
    </div>
  );
}
