import type { Statement } from '@bonemet/engine';
import { Section, StandingMark } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { FieldLinks } from '../case-page/field-links';
import { VerifyLines } from '../case-page/verify-lines';
import type { LoadedOption } from './load-option';
import { Statements } from './statements';

type Props = { readonly option: LoadedOption };

/** Why the option is listed for this lesion. */
export function Why({ option: { explanation, facts } }: Props) {
  const t = useTranslations('optionPage');
  return (
    <Section id="why" kind="form" className="library-section" title={t('why')}>
      {explanation.why.length > 0 ? <Statements statements={explanation.why} facts={facts} /> : <p className="bm-muted">{t('whyNone')}</p>}
    </Section>
  );
}

/** What speaks against it: what sets it aside, what holds it, what calls for caution. */
export function WhyNot({ option: { explanation, facts } }: Props) {
  const t = useTranslations('optionPage');
  const parts = (['excluded', 'held', 'cautions'] as const).filter((part) => explanation[part].length > 0);
  return (
    <Section id="why-not" kind="form" className="library-section" title={t('whyNot')} note={t('overrule')}>
      {parts.length === 0 && <p className="bm-muted">{t('whyNotNone')}</p>}
      {parts.map((part) => (
        <Part key={part} title={t(part)} statements={explanation[part]} facts={facts} />
      ))}
    </Section>
  );
}

function Part({ title, statements, facts }: { readonly title: string; readonly statements: readonly Statement[]; readonly facts: string }) {
  return (
    <div className="option-reasons">
      <h3>{title}</h3>
      <Statements statements={statements} facts={facts} />
    </div>
  );
}

/** Facts that nobody has given yet, by what they could change. */
export function Open({ option: { explanation, facts } }: Props) {
  const t = useTranslations('optionPage');
  const { toVerify, couldOpen } = explanation;
  return (
    <>
      {toVerify.length > 0 && (
        <Section id="verify" kind="form" className="library-section" title={t('verify')} note={String(toVerify.length)}>
          <div className="statements">
            <VerifyLines toVerify={toVerify} page={facts} />
          </div>
        </Section>
      )}
      {couldOpen.length > 0 && (
        <Section id="could-open" kind="form" className="library-section" title={t('couldOpen')} note={String(couldOpen.length)}>
          <ul className="option-open">
            {couldOpen.map(({ rule, missing }) => (
              <li key={rule}>
                <StandingMark standing="missing" label={t('notKnown')} />
                <p>
                  <FieldLinks fields={missing} page={facts} />
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
