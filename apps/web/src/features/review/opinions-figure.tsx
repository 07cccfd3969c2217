import type { ConsensusSummary, LineResult } from '@bonemet/board';
import { Histogram } from '@bonemet/ui';
import { useFormatter, useTranslations } from 'next-intl';
import { codeOf, codeOfRating } from '../shell/specialties';

type Props = { readonly ratings: LineResult['ratings']; readonly summary: ConsensusSummary; readonly name: string };

/** The revealed ratings of one option, by specialty where the board shows it. Drawn on the server: it sends no script. */
export function OpinionsFigure({ ratings, summary, name }: Props) {
  const t = useTranslations('live.figure');
  const specialties = useTranslations('specialty');
  const median = useFormatter().number(summary.median);
  return (
    <Histogram
      ratings={ratings.map(({ rating, specialty }) => ({ rating, specialty: codeOfRating(specialty) }))}
      median={summary.median}
      medianText={median}
      p30={summary.p30}
      p70={summary.p70}
      words={{
        name: t('name', { option: name, median, count: ratings.length }),
        rating: t('rating'),
        count: t('count'),
        specialties: t('specialties'),
        specialtyNames: Object.fromEntries(ratings.flatMap(({ specialty }) => (specialty === null ? [] : [[codeOf(specialty), specialties(specialty)]]))),
      }}
    />
  );
}
