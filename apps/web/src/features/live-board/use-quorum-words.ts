'use client';
import type { ItemState, Quorum } from '@bonemet/board';
import { useFormatter, useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { optionName } from './option-name';
import type { LiveMeeting } from './types';

/** What a quorum lacks, in words: how many physicians and specialties, and who could judge which options. */
export function useQuorumWords(meeting: Pick<LiveMeeting, 'techniqueNames'>) {
  const t = useTranslations('live.quorum');
  const specialties = useTranslations('specialty');
  const format = useFormatter();
  const locale = useLanguage();
  return ({ missing }: Quorum, item: ItemState | null): string => {
    const options = new Map(item?.rounds.flatMap((round) => round.options).map((option) => [option.optionId, option]));
    const judges = new Map<string, string[]>();
    for (const { optionId, anyOf } of missing.options) {
      const who = format.list(anyOf.map((specialty) => specialties(specialty)), { type: 'disjunction' });
      const option = options.get(optionId);
      if (option) judges.set(who, [...(judges.get(who) ?? []), optionName(option, meeting.techniqueNames, locale)]);
    }
    const parts = [
      missing.physicians > 0 && t('missing.physicians', { count: missing.physicians }),
      missing.specialties > 0 && t('missing.specialties', { count: missing.specialties }),
      ...[...judges].map(([who, names]) => t('missing.judge', { who, options: format.list([...new Set(names)], { type: 'conjunction' }) })),
    ];
    return parts.filter(Boolean).join(' ');
  };
}
