import type { ConflictId } from '@bonemet/engine';
import { Section, StandingMark } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { textsOf } from '../case-page/texts';
import { DisagreementLink } from './links';

type Props = { readonly id?: string; readonly conflicts: readonly ConflictId[] };

/** Where the sources differ on what a page is about; each topic leads to what every publication says. */
export function DisagreementSection({ id = 'disagreements', conflicts }: Props) {
  const t = useTranslations('library');
  const texts = textsOf(useLanguage());
  if (conflicts.length === 0) return null;
  return (
    <Section id={id} kind="form" className="library-section" title={t('differ')} note={String(conflicts.length)}>
      <ul className="differ">
        {conflicts.map((conflict) => (
          <li key={conflict}>
            <StandingMark standing="question" />
            <div>
              <DisagreementLink conflict={conflict}>{texts.conflicts[conflict].topic}</DisagreementLink>
              <p className="bm-sm bm-muted">{texts.conflicts[conflict].display}</p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
