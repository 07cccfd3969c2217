'use client';
import type { ConsensusSummary, SpecialtyRating } from '@bonemet/board';
import { Histogram, type HistogramSize } from '@bonemet/ui';
import { useFormatter, useTranslations } from 'next-intl';
import { codeOf, codeOfRating } from '../shell/specialties';

type Props = {
  readonly ratings: readonly SpecialtyRating[];
  readonly summary: ConsensusSummary | null;
  readonly name: string;
  readonly size?: HistogramSize;
  readonly reveal?: boolean;
};

/** The ratings of one option by specialty, drawn and as a table for those who listen. */
export function RatingsFigure({ ratings, summary, name, size = 'row', reveal = false }: Props) {
  const t = useTranslations('live.figure');
  const specialties = useTranslations('specialty');
  const format = useFormatter();
  const median = summary === null ? '' : format.number(summary.median);
  return (
    <Histogram
      ratings={ratings.map(({ rating, specialty }) => ({ rating, specialty: codeOfRating(specialty) }))}
      size={size}
      reveal={reveal}
      {...(summary && { median: summary.median, medianText: median, p30: summary.p30, p70: summary.p70 })}
      words={{
        name: t('name', { option: name, median, count: ratings.length }),
        rating: t('rating'),
        count: t('count'),
        specialties: t('specialties'),
        specialtyNames: Object.fromEntries(ratings.flatMap(({ specialty }) => (specialty === null ? [] : [[codeOf(specialty), specialties(specialty)]]))),
        ...(size === 'projector' && { regions: [t('inappropriate'), t('uncertain'), t('appropriate')] as const }),
      }}
    />
  );
}
