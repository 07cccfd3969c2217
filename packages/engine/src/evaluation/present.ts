import { formatSource } from '../sources/format-source.js';
import type { SourceRef } from '../sources/source.js';
import { studiesQuotedAt } from '../sources/quotations.js';
import { STUDIES } from '../sources/studies.js';
import type { Language, Texts } from '../texts/texts.js';
import type { CaseResult, CaseStatement, LesionResult, Option, SetAside, Statement } from './result.js';

/** A place in a publication, with the words by which a clinician would cite it. */
export interface PresentedSource extends SourceRef {
  readonly label: string;
  /** The studies quoted in the passage, as a clinician names them. */
  readonly studies: readonly string[];
}

/** What a rule says, in words; `note` is what it says of this target in particular. */
export interface PresentedStatement extends Statement {
  readonly text: string;
  readonly note: string | null;
  readonly sources: readonly PresentedSource[];
}

export interface PresentedCaseStatement extends CaseStatement {
  readonly text: string;
  readonly note: string | null;
  readonly sources: readonly PresentedSource[];
}

export interface PresentedSetAside extends SetAside<PresentedStatement> {
  readonly text: string;
}

export interface PresentedLesion extends Omit<LesionResult, 'options' | 'setAside' | 'questions' | 'notes'> {
  readonly options: readonly Option<PresentedStatement>[];
  readonly setAside: readonly PresentedSetAside[];
  readonly questions: readonly PresentedCaseStatement[];
  readonly notes: readonly PresentedCaseStatement[];
}

export interface PresentedCase extends Omit<CaseResult, 'lesions'> {
  readonly lesions: readonly PresentedLesion[];
}

/** A place with its citation, and the studies that the passage quotes. */
const presentSource = (source: SourceRef, language: Language): PresentedSource => ({
  ...source,
  label: formatSource(source, language),
  studies: studiesQuotedAt(source).map((id) => STUDIES[id].label),
});

function withText<S extends Statement>(statement: S, texts: Texts) {
  const { message, notes } = texts.rules[statement.rule];
  const { rule, verb, sources, ...rest } = statement;
  return {
    rule,
    verb,
    text: message,
    note: notes?.[`${verb} ${statement.target}`] ?? null,
    sources: sources.map((source) => presentSource(source, texts.language)),
    ...rest,
  };
}

const presentStatement = (statement: Statement, texts: Texts): PresentedStatement => withText(statement, texts);

const presentCaseStatement = (statement: CaseStatement, texts: Texts): PresentedCaseStatement =>
  withText(statement, texts);

function presentOption(option: Option, texts: Texts): Option<PresentedStatement> {
  const present = (statements: readonly Statement[]): PresentedStatement[] =>
    statements.map((statement) => presentStatement(statement, texts));
  return {
    ...option,
    reasons: present(option.reasons),
    cautions: present(option.cautions),
    preparation: present(option.preparation),
    information: present(option.information),
  };
}

function presentSetAside({ technique, verb, rules, proposed, reasons }: SetAside, texts: Texts): PresentedSetAside {
  const presented = reasons.map((statement) => presentStatement(statement, texts));
  const text = [...new Set(presented.map((statement) => statement.text))].join(' ');
  return { technique, verb, rules, text, proposed, reasons: presented };
}

/** Adds the words of one language to a result. Nothing else changes, and no rule is run again. */
export function present(result: CaseResult, texts: Texts): PresentedCase {
  return {
    ...result,
    lesions: result.lesions.map((lesion) => ({
      ...lesion,
      options: lesion.options.map((option) => presentOption(option, texts)),
      setAside: lesion.setAside.map((item) => presentSetAside(item, texts)),
      questions: lesion.questions.map((statement) => presentCaseStatement(statement, texts)),
      notes: lesion.notes.map((statement) => presentCaseStatement(statement, texts)),
    })),
  };
}
