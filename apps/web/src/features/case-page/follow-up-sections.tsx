import { CONFLICTS, fieldLabel, formatSource, type MissingField, type PresentedLesion } from '@bonemet/engine';
import { Section, StandingMark } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { DisagreementLink } from '../library/links';
import { anchorOf } from './anchor';
import { StatementLine } from './statement';
import { textsOf } from './texts';

type Props = { readonly result: PresentedLesion };

const SHOWN = 8;

/** The facts nobody has given, those first that open or close most. */
export function ChangesSection({ result }: Props) {
  const t = useTranslations('caseEngine');
  const effective = result.missing.filter(({ opens, closes, rules }) => opens.length + closes.length + rules.length > 0);
  if (effective.length === 0) return null;
  const rest = effective.slice(SHOWN);
  return (
    <Section title={t('changes')} note={t('mostFirst')}>
      <Changes missing={effective.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details className="changes-rest">
          <summary>{t('moreChanges', { count: rest.length })}</summary>
          <Changes missing={rest} />
        </details>
      )}
    </Section>
  );
}

function Changes({ missing }: { readonly missing: readonly MissingField[] }) {
  const t = useTranslations('caseEngine');
  const locale = useLanguage();
  return (
    <ol className="changes">
      {missing.map(({ field, opens, closes, rules }) => (
        <li key={field}>
          <a href={`#${anchorOf(field)}`}>{fieldLabel(field, locale)}</a>
          <span className="changes-effect">
            {opens.length > 0 && (
              <span>
                <StandingMark standing="proposed" size="small" /> {t('opens', { count: opens.length })}
              </span>
            )}
            {closes.length > 0 && (
              <span>
                <StandingMark standing="aside" size="small" /> {t('closes', { count: closes.length })}
              </span>
            )}
            {opens.length + closes.length === 0 && <span className="bm-quiet">{t('settles', { count: rules.length })}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

export function QuestionsSection({ result }: Props) {
  const t = useTranslations('caseEngine');
  return <Statements title={t('questions')} statements={result.questions} />;
}

export function NotesSection({ result }: Props) {
  const t = useTranslations('caseEngine');
  if (result.notes.length === 0) return null;
  return (
    <Section title={t('notes')}>
      <details className="changes-rest">
        <summary>{t('showNotes', { count: result.notes.length })}</summary>
        <Lines statements={result.notes} />
      </details>
    </Section>
  );
}

function Statements({ title, statements }: { readonly title: string; readonly statements: PresentedLesion['questions'] }) {
  if (statements.length === 0) return null;
  return (
    <Section title={title} note={String(statements.length)}>
      <Lines statements={statements} />
    </Section>
  );
}

function Lines({ statements }: { readonly statements: PresentedLesion['questions'] }) {
  return (
    <div className="statements">
      {statements.map((statement) => (
        <StatementLine key={`${statement.rule}${statement.verb}`} statement={statement} />
      ))}
    </div>
  );
}

/** Where the publications say different things, with every position. */
export function ConflictsSection({ result }: Props) {
  const t = useTranslations('caseEngine');
  const locale = useLanguage();
  const texts = textsOf(locale);
  if (result.conflicts.length === 0) return null;
  return (
    <Section title={t('conflicts')} note={String(result.conflicts.length)}>
      {result.conflicts.map((id) => {
        const { topic, display } = texts.conflicts[id];
        const sources = new Set(CONFLICTS[id].sources.map((source) => formatSource(source, locale)));
        return (
          <details key={id} className="conflict">
            <summary>
              <h3>{topic}</h3>
            </summary>
            <p className="bm-sm">{display}</p>
            <p className="bm-source">{[...sources].join(' · ')}</p>
            <p className="bm-xs">
              <DisagreementLink conflict={id}>
                {t('positions')}
                <span className="bm-sr"> {topic}</span>
              </DisagreementLink>
            </p>
          </details>
        );
      })}
    </Section>
  );
}
