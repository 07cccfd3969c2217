'use client';
import type { ItemState } from '@bonemet/board';
import { Icon } from '@bonemet/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useTRPC, useTRPCClient } from '@/trpc/provider';
import type { LiveMeeting } from './types';

type Props = { readonly meeting: LiveMeeting; readonly item: ItemState };

/** All screens learn of a declaration at once, and its reason is no matter of milliseconds: they ask one after the other. */
const SPREAD_MS = 1_500;
const aMoment = () => new Promise((resolve) => setTimeout(resolve, Math.random() * SPREAD_MS));

/** Who declared a conflict of interest on the case under discussion, and why: openly, for everybody who follows. */
export function ConflictsDeclared({ meeting, item }: Props) {
  const t = useTranslations('live.conflict');
  const trpc = useTRPC();
  const client = useTRPCClient();
  const { id: meetingId, members } = meeting;
  const { data: declared = [] } = useQuery({
    // Another person, or the same one again, is another question.
    queryKey: [...trpc.meeting.conflicts.queryKey({ meetingId }), item.agendaItemId, ...item.conflicts],
    queryFn: async () => {
      await aMoment();
      return client.meeting.conflicts.query({ meetingId });
    },
    // What was taken back and declared anew has another reason.
    staleTime: 0,
    gcTime: 0,
    retry: 2,
  });
  return (
    <div className="conflicts">
      <p className="bm-xs">
        <Icon name="flag" /> <b>{t('seats')}</b>
      </p>
      <ul>
        {item.conflicts.map((membershipId) => {
          const reason = declared.find((one) => one.membershipId === membershipId && one.agendaItemId === item.agendaItemId)?.reason;
          const name = members.find(({ id }) => id === membershipId)?.name ?? t('somebody');
          return (
            <li key={membershipId} className="bm-xs">
              {reason ? t('because', { name, reason }) : name}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
