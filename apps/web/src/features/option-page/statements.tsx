import type { Statement } from '@bonemet/engine';
import { useLanguage } from '@/i18n/use-language';
import { StatementLine } from '../case-page/statement';
import { textsOf } from '../case-page/texts';
import { inWords } from './in-words';

type Props = { readonly statements: readonly Statement[]; readonly facts: string };

/** What rules say, each with its basis, its sources and the facts it rests on. */
export function Statements({ statements, facts }: Props) {
  const texts = textsOf(useLanguage());
  return (
    <div className="statements">
      {statements.map((statement) => (
        <StatementLine key={`${statement.rule}${statement.verb}${statement.target}`} statement={inWords(statement, texts)} page={facts} />
      ))}
    </div>
  );
}
