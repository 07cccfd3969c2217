import { AIMS, type PresentedLesion, type TechniqueId, techniqueName } from '@bonemet/engine';
import { EmptyState, OptionItem, Section, StandingMark, StandingPill } from '@bonemet/ui';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import type { CaseView, LesionView } from '../case-summary/case-view';
import { optionHref } from '../library/address';
import { FieldLinks } from './field-links';
import { OptionLine, OptionLinks } from './option-line';
import { StatementLine } from './statement';
import { textsOf } from './texts';

type Props = { readonly view: CaseView; readonly chosen: LesionView; readonly result: PresentedLesion };

/**
 * What the engine lists for one lesion, by aim. The order inside an aim is said, and is no ranking.
 * `tabs`: links to the same page for another lesion; a screen that chooses by itself has its own.
 */
export function OptionsSection({ view, chosen, result, tabs = true }: Props & { readonly tabs?: boolean }) {
  const t = useTranslations('caseEngine');
  const locale = useLanguage();
  const texts = textsOf(locale);
  const groups = AIMS.map((aim) => ({ aim, options: result.options.filter(({ group }) => group === aim) })).filter(({ options }) => options.length > 0);
  return (
    <Section id="options" title={t('options')} note={tabs && view.lesions.length > 1 ? <LesionTabs view={view} chosen={chosen} /> : t('count', { count: result.options.length })}>
      <p className="bm-xs bm-quiet">
        {chosen.letter}, {chosen.label}. {t('order')}
      </p>
      {groups.length === 0 && <EmptyState title={t('empty.title')}>{t('empty.todo')}</EmptyState>}
      {groups.map(({ aim, options }) => (
        <div key={aim}>
          <h3 className="aim">{texts.aims[aim]}</h3>
          {options.map((option) => (
            <OptionLine key={option.technique} caseId={view.id} letter={chosen.letter} option={option} aside={result.setAside.filter(({ technique }) => technique === option.technique)} />
          ))}
        </div>
      ))}
      <CouldOpen view={view} chosen={chosen} result={result} />
    </Section>
  );
}

function LesionTabs({ view, chosen }: Pick<Props, 'view' | 'chosen'>) {
  const t = useTranslations('casePage');
  return (
    <nav className="lesion-tabs" aria-label={t('chooseLesion')}>
      {view.lesions.map(({ id, letter, label }) => (
        <Link key={id} href={`/cases/${view.id}?lesion=${letter}#options`} aria-current={id === chosen.id ? 'true' : undefined} aria-label={`${letter}, ${label}`}>
          {letter}
        </Link>
      ))}
    </nav>
  );
}

/** Options that no rule lists yet, though one would if a fact or two were known. */
function CouldOpen({ view, chosen, result }: Props) {
  const t = useTranslations('caseEngine');
  const locale = useLanguage();
  const listed = new Set<TechniqueId>(result.options.map(({ technique }) => technique));
  const waiting = result.couldOpen.filter(({ technique }) => !listed.has(technique));
  const techniques = [...new Set(waiting.map(({ technique }) => technique))];
  if (techniques.length === 0) return null;
  return (
    <details className="could-open">
      <summary>
        <StandingMark standing="missing" /> {t('couldOpen', { count: techniques.length })}
      </summary>
      {techniques.map((technique) => {
        const fields = [...new Set(waiting.filter((one) => one.technique === technique).flatMap(({ missing }) => missing))];
        return (
          <OptionItem
            key={technique}
            standing="missing"
            standingLabel={t('notListed')}
            name={
              <Link className="to-library--quiet" href={optionHref(view.id, technique, chosen.letter)}>
                {techniqueName(technique, locale)}
              </Link>
            }
            reason={<>{t('opensWith')} <FieldLinks fields={fields} /></>}
          />
        );
      })}
    </details>
  );
}

/** What rules put aside or hold, once for each option, with every reason. The board may judge otherwise. */
export function SetAsideSection({ view, chosen, result }: Props) {
  const t = useTranslations('caseEngine');
  const locale = useLanguage();
  const texts = textsOf(locale);
  if (result.setAside.length === 0) return null;
  const techniques = [...new Set(result.setAside.map(({ technique }) => technique))];
  return (
    <Section title={t('setAside')} note={t('overrule')}>
      {techniques.map((technique) => {
        const entries = result.setAside.filter((entry) => entry.technique === technique);
        const verb = entries.some((entry) => entry.verb === 'EXCLUDE') ? 'EXCLUDE' : 'HOLD';
        const held = entries.some((entry) => entry.verb === 'HOLD');
        return (
          <OptionItem
            key={technique}
            standing={verb === 'HOLD' ? 'hold' : 'aside'}
            standingLabel={texts.verbs[verb]}
            name={techniqueName(technique, locale)}
            reason={[...new Set(entries.map(({ text }) => text))].join(' ')}
            pills={
              <>
                {held && <StandingPill standing="hold">{t('pill.hold')}</StandingPill>}
                {entries.some(({ proposed }) => proposed) && <StandingPill standing="proposed">{t('pill.alsoListed')}</StandingPill>}
              </>
            }
          >
            {entries.flatMap(({ reasons }) => reasons).map((statement) => (
              <StatementLine key={`${statement.rule}${statement.verb}${statement.target}`} statement={statement} />
            ))}
            <OptionLinks caseId={view.id} letter={chosen.letter} technique={technique} />
          </OptionItem>
        );
      })}
    </Section>
  );
}
