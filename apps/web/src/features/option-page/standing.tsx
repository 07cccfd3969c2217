import type { ExplainedStanding } from '@bonemet/engine';
import { type Standing, StandingPill } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import type { LoadedOption } from './load-option';

const LOOK = { preferred: 'preferred', proposed: 'proposed', set_aside: 'aside', not_listed: 'missing' } as const satisfies Record<ExplainedStanding, Standing>;

/** Where the option stands for this lesion; hold and aside are added, so that both truths show. */
export function StandingLine({ option: { explanation } }: { readonly option: LoadedOption }) {
  const t = useTranslations('optionPage');
  const { standing, excluded, held, cautions } = explanation;
  const listed = standing === 'preferred' || standing === 'proposed';
  return (
    <p className="library-marks">
      <StandingPill standing={LOOK[standing]}>{t(`standing.${standing}`)}</StandingPill>
      {held.length > 0 && <StandingPill standing="hold">{t('pill.held')}</StandingPill>}
      {listed && excluded.length > 0 && <StandingPill standing="aside">{t('pill.excluded')}</StandingPill>}
      {cautions.length > 0 && <StandingPill standing="caution">{t('pill.cautions', { count: cautions.length })}</StandingPill>}
    </p>
  );
}
