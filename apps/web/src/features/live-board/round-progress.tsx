'use client';
import type { RoundState } from '@bonemet/board';
import { Notice, ProgressBanner } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { codeOf } from '../shell/specialties';
import type { Member } from './types';
import { asClock, useElapsedSeconds } from './use-elapsed';

type Props = { readonly round: RoundState; readonly title: string; readonly members: readonly Member[]; readonly clockOffset: number | null };

/** "7 of 9 have voted": who, never what. */
export function RoundProgress({ round, title, members, clockOffset }: Props) {
  const t = useTranslations('live.progress');
  const specialties = useTranslations('specialty');
  const elapsed = useElapsedSeconds(round.openedAt, clockOffset);
  const voted = new Set(round.progress.votedMembershipIds);
  const seats = round.electors.flatMap((membershipId) => {
    const member = members.find(({ id }) => id === membershipId);
    if (!member?.specialty) return [];
    const filled = voted.has(membershipId);
    const name = t(filled ? 'voted' : 'notYet', { name: member.name, specialty: specialties(member.specialty) });
    return [{ key: membershipId, specialty: codeOf(member.specialty), filled, name }];
  });
  const open = round.status === 'open';
  return (
    <ProgressBanner
      title={t(open ? 'open' : 'closed', { round: title })}
      count={round.progress.complete}
      sentence={t('sentence', { electors: round.progress.electors, complete: round.progress.complete })}
      seats={seats}
      seatsLabel={t('seats')}
      elapsed={open && elapsed !== null ? asClock(elapsed) : undefined}
      elapsedLabel={open ? t('since') : undefined}
    >
      <Notice icon="blind" title={t(open ? 'blind' : 'sealed')}>
        {t(open ? 'blindBody' : 'sealedBody')}
      </Notice>
    </ProgressBanner>
  );
}
