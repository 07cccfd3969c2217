import { formatSource, type Statement, type Texts } from '@bonemet/engine';
import type { Said } from '../case-page/statement';

/** A statement of the engine with the words of one language, as it is shown on the page of its case. */
export function inWords(statement: Statement, texts: Texts): Said {
  const { message, notes } = texts.rules[statement.rule];
  return {
    rule: statement.rule,
    verb: statement.verb,
    basis: statement.basis,
    facts: statement.facts,
    text: message,
    note: notes?.[`${statement.verb} ${statement.target}`] ?? null,
    sources: statement.sources.map((source) => ({ file: source.file, label: formatSource(source, texts.language) })),
  };
}
