import { classNames } from '../class-names';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icon-shapes';

export type Outcome = 'appropriate' | 'uncertain' | 'inappropriate';
export type Agreement = 'agreement' | 'noAgreement' | 'disagreement';

export type VerdictProps = {
  outcome: Outcome;
  agreement: Agreement;
  words: { outcome: string; agreement: string };
  /** "plain" has no ground, for a list of many; "projector" is the large one. */
  size?: 'default' | 'plain' | 'projector' | undefined;
  className?: string | undefined;
};

const LOOK: Record<Outcome, { tone: string; icon: IconName }> = {
  appropriate: { tone: 'agree', icon: 'agree' },
  uncertain: { tone: 'open', icon: 'open' },
  inappropriate: { tone: 'against', icon: 'aside' },
};

/** Two words: outcome, then agreement. Outlined where the board neither agrees nor disagrees. */
export function Verdict({ outcome, agreement, words, size = 'default', className }: VerdictProps) {
  const look = agreement === 'disagreement' ? ({ tone: 'split', icon: 'split' } as const) : LOOK[outcome];
  const names = classNames(
    'bm-verdict',
    `bm-verdict--${look.tone}`,
    agreement === 'noAgreement' && 'bm-verdict--weak',
    size !== 'default' && `bm-verdict--${size}`,
    className,
  );
  return (
    <span className={names} data-outcome={outcome} data-agreement={agreement}>
      <Icon name={look.icon} />
      <span>{words.outcome}</span>
      <span className="bm-verdict-agreement">{words.agreement}</span>
    </span>
  );
}
