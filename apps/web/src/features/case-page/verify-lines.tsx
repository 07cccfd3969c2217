import type { ToVerify } from '@bonemet/engine';
import { ReasonLine } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { FieldLinks } from './field-links';
import { textsOf } from './texts';

const STRONGEST = ['EXCLUDE', 'HOLD', 'CAUTION'] as const;
const GUARD = { EXCLUDE: 'aside', HOLD: 'hold', CAUTION: 'caution' } as const;

type Props = {
  readonly toVerify: readonly ToVerify[];
  /** The page on which the facts stand, when it is another one. */
  readonly page?: string;
};

/** What would speak against an option if the facts it asks for were known, each with those facts. */
export function VerifyLines({ toVerify, page }: Props) {
  const t = useTranslations('caseEngine');
  const texts = textsOf(useLanguage());
  return toVerify.map(({ rule, verbs, missing }) => {
    const strongest = STRONGEST.find((verb) => verbs.includes(verb)) ?? 'CAUTION';
    return (
      <ReasonLine
        key={rule}
        standing="missing"
        standingLabel={t('notKnown')}
        source={
          <>
            <span className="bm-source-basis">{t(`could.${GUARD[strongest]}`)}</span>
            <span className="statement-facts">
              {t('answer')} <FieldLinks fields={missing} page={page} />
            </span>
          </>
        }
      >
        {texts.rules[rule].message}
      </ReasonLine>
    );
  });
}
