import { EVIDENCE, formatSource, type Option, type PresentedSetAside, type PresentedStatement, type TechniqueId, techniqueName } from '@bonemet/engine';
import { OptionItem, StandingPill } from '@bonemet/ui';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import type { ReactNode } from 'react';
import { optionHref } from '../library/address';
import { TechniqueLink } from '../library/links';
import { StatementLine } from './statement';
import { textsOf } from './texts';
import { VerifyLines } from './verify-lines';

type Shown = Option<PresentedStatement>;
type Props = {
  readonly caseId: string;
  readonly letter: string;
  readonly option: Shown;
  readonly aside: readonly PresentedSetAside[];
};

/** An option with the one reason that stands alone; it opens to all of them and what they rest on. */
export function OptionLine({ caseId, letter, option, aside }: Props) {
  const t = useTranslations('caseEngine');
  const locale = useLanguage();
  const texts = textsOf(locale);
  const verb = option.standing === 'preferred' ? 'PREFER' : 'PROPOSE';
  const first = option.reasons.find((reason) => reason.verb === verb) ?? option.reasons[0];
  return (
    <OptionItem
      standing={option.standing}
      standingLabel={texts.verbs[verb]}
      name={techniqueName(option.technique, locale)}
      reason={first?.text}
      pills={<Pills option={option} />}
    >
      {option.reasons.map((statement) => (
        <StatementLine key={`${statement.rule}${statement.verb}${statement.target}`} statement={statement} />
      ))}
      {option.cautions.length > 0 && <Statements title={t('cautions')} statements={option.cautions} />}
      {aside.length > 0 && <Statements title={t('holds')} statements={aside.flatMap(({ reasons }) => reasons)} />}
      <ToVerify option={option} />
      {option.preparation.length > 0 && <Statements title={t('preparation')} statements={option.preparation} />}
      {option.information.length > 0 && <Statements title={t('information')} statements={option.information} />}
      <Figures option={option} />
      <Variants option={option} />
      <OptionLinks caseId={caseId} letter={letter} technique={option.technique} />
    </OptionItem>
  );
}

/** From an option to all that is said of it here, and of the technique anywhere. */
export function OptionLinks({ caseId, letter, technique }: { readonly caseId: string; readonly letter: string; readonly technique: TechniqueId }) {
  const t = useTranslations('caseEngine');
  const name = techniqueName(technique, useLanguage());
  return (
    <p className="option-links">
      <Link href={optionHref(caseId, technique, letter)}>
        {t('everything')}
        <span className="bm-sr"> {name}</span>
      </Link>
      <TechniqueLink technique={technique}>
        {t('technique')}
        <span className="bm-sr"> {name}</span>
      </TechniqueLink>
    </p>
  );
}

function Pills({ option }: { readonly option: Shown }) {
  const t = useTranslations('caseEngine.pill');
  return (
    <>
      {option.heldBy.length > 0 && <StandingPill standing="hold">{t('hold')}</StandingPill>}
      {option.excludedBy.length > 0 && <StandingPill standing="aside">{t('aside')}</StandingPill>}
      {option.cautions.length > 0 && <StandingPill standing="caution">{t('cautions', { count: option.cautions.length })}</StandingPill>}
      {option.toVerify.length > 0 && <StandingPill standing="missing">{t('verify', { count: option.toVerify.length })}</StandingPill>}
      {option.conflicts.length > 0 && <StandingPill standing="question">{t('differ')}</StandingPill>}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="option-part">
      <h4>{title}</h4>
      {children}
    </div>
  );
}

function Statements({ title, statements }: { readonly title: string; readonly statements: readonly PresentedStatement[] }) {
  return (
    <Part title={title}>
      {statements.map((statement) => (
        <StatementLine key={`${statement.rule}${statement.verb}${statement.target}`} statement={statement} />
      ))}
    </Part>
  );
}

/** Rules that would speak against the option if the facts they ask for were known. */
function ToVerify({ option }: { readonly option: Shown }) {
  const t = useTranslations('caseEngine');
  if (option.toVerify.length === 0) return null;
  return (
    <details className="option-part">
      <summary>
        <h4>{t('verify', { count: option.toVerify.length })}</h4>
      </summary>
      <VerifyLines toVerify={option.toVerify} />
    </details>
  );
}

function Figures({ option }: { readonly option: Shown }) {
  const t = useTranslations('caseEngine');
  const locale = useLanguage();
  const texts = textsOf(locale);
  if (option.evidence.length === 0) return null;
  return (
    <Part title={t('figures')}>
      <dl className="figures">
        {option.evidence.map((id) => {
          const { figure, outcome, patients, followUp, study } = texts.evidence[id];
          const sources = EVIDENCE[id].sources.map((source) => formatSource(source, locale));
          return (
            <div key={id}>
              <dt>{figure}</dt>
              <dd>
                {outcome}
                <span className="bm-source">{[patients && t('patients', { patients }), followUp, study, ...new Set(sources)].filter(Boolean).join(' · ')}</span>
              </dd>
            </div>
          );
        })}
      </dl>
    </Part>
  );
}

function Variants({ option }: { readonly option: Shown }) {
  const t = useTranslations('caseEngine');
  const locale = useLanguage();
  if (option.variants.length === 0) return null;
  return (
    <Part title={t('variants')}>
      <ul className="variants">
        {option.variants.map(({ technique, setAsideBy, cautionedBy }) => (
          <li key={technique}>
            <TechniqueLink technique={technique} look="quiet">{techniqueName(technique, locale)}</TechniqueLink>
            {setAsideBy.length > 0 && <StandingPill standing="aside">{t('pill.aside')}</StandingPill>}
            {cautionedBy.length > 0 && <StandingPill standing="caution">{t('pill.cautions', { count: cautionedBy.length })}</StandingPill>}
          </li>
        ))}
      </ul>
    </Part>
  );
}
