'use client';
import { entryOf, type MeetingState } from '@bonemet/board';
import { Button } from '@bonemet/ui';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { LiveMeeting } from './types';
import type { Seat } from './use-seat';

type Props = { readonly meeting: LiveMeeting; readonly state: MeetingState; readonly seat: Seat };

/** Who leads; and the lead for whoever may take it: a chair at any time, another voter when nobody who leads is here. */
export function LeadNotice({ meeting, state, seat }: Props) {
  const t = useTranslations('live.lead');
  const { me, members } = meeting;
  const leader = members.find(({ id }) => id === state.leaderId);
  const isDeserted = entryOf(state.attendees, state.leaderId)?.present !== true;
  const isSeated = entryOf(state.attendees, me.membershipId)?.present === true;
  const may = isSeated && (me.chairs || (isDeserted && me.mayLead && me.votes));
  const router = useRouter();
  if (!leader) return null;
  /** Away from this page as well, which would take the seat again. */
  async function leave() {
    if (await seat.leave()) router.push('/meetings');
  }
  return (
    <div className="live-lead">
      <p className="bm-sm bm-muted">{t(isDeserted ? 'deserted' : 'leads', { name: leader.name })}</p>
      {isSeated && (
        <Button variant="quiet" busy={seat.busy} onClick={() => void leave()}>
          {t('leave')}
        </Button>
      )}
      {may && (
        <Button busy={seat.busy} onClick={() => void seat.takeChair()}>
          {t('take')}
        </Button>
      )}
    </div>
  );
}
