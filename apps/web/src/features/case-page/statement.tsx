import { type PresentedSource, type PresentedStatement, PUBLICATIONS } from '@bonemet/engine';
import { type Standing, StandingMark } from '@bonemet/ui';
import { useTranslations } from 'next-intl';
import { useLanguage } from '@/i18n/use-language';
import { FieldLinks } from './field-links';
import { textsOf } from './texts';

/** What each verb of a rule looks like. */
const STANDING_OF_VERB = {
  PREFER: 'preferred',
  PROPOSE: 'proposed',
  CAUTION: 'caution',
  HOLD: 'hold',
  EXCLUDE: 'aside',
  DISCUSS: 'question',
  ASK: 'missing',
  PREP: 'proposed',
  INFO: 'proposed',
} as const satisfies Record<PresentedStatement['verb'], Standing>;

export type Said = Pick<PresentedStatement, 'rule' | 'verb' | 'basis' | 'text' | 'note' | 'facts'> & {
  readonly sources: readonly Pick<PresentedSource, 'file' | 'label'>[];
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const sentence = (note: string) => (/[.?!]$/.test(note) ? capital(note) : `${capital(note)}.`);

type Props = {
  readonly statement: Said;
  /** The page on which the facts stand, when it is another one. */
  readonly page?: string | undefined;
};

/** One reason in words, with its basis, the publications it is cited from, and the facts it rests on. */
export function StatementLine({ statement, page }: Props) {
  const texts = textsOf(useLanguage());
  return (
    <div className="bm-reason">
      <StandingMark standing={STANDING_OF_VERB[statement.verb]} label={texts.verbs[statement.verb]} />
      <div>
        <p>
          {statement.text}
          {statement.note && ` ${sentence(statement.note)}`}
        </p>
        <StatementSource statement={statement} page={page} />
      </div>
    </div>
  );
}

/** Basis and publications in one line; it opens to their sections, the rule, and the facts it rests on. */
function StatementSource({ statement, page }: Props) {
  const t = useTranslations('caseEngine');
  const locale = useLanguage();
  const publications = [...new Set(statement.sources.map(({ file }) => PUBLICATIONS[file].label[locale]))];
  const sections = [...new Set(statement.sources.map(({ label }) => label))];
  return (
    <details className="source">
      <summary>
        <span className="bm-source-basis">{capital(textsOf(locale).bases[statement.basis])}</span>
        {publications.length > 0 && ` · ${publications.join(', ')}`}
      </summary>
      <ul>
        {sections.map((section) => (
          <li key={section}>{section}</li>
        ))}
        {statement.facts.length > 0 && (
          <li>
            {t('restsOn')} <FieldLinks fields={statement.facts} page={page} />
          </li>
        )}
        <li>{t('rule', { rule: statement.rule })}</li>
      </ul>
    </details>
  );
}
