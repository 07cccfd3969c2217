import type { ConflictId } from '../conflicts/conflicts.js';
import { EVIDENCE, type EvidenceId } from '../evidence/evidence.js';
import type { Monograph, MonographStatement, Section } from '../monographs/define.js';
import { MONOGRAPHS } from '../monographs/monographs.js';
import type { SourceRef } from '../sources/source.js';
import { techniqueById, type TechniqueId } from '../techniques/techniques.js';
import { toSteps, type Day, type PreparationStep } from './preparation.js';
import type { CouldOpen, LesionResult, Option, SetAside, Standing, Statement, ToVerify } from './result.js';

/** Where a technique stands for one lesion. One that is proposed and also set aside is 'proposed'. */
export type ExplainedStanding = Standing | 'set_aside' | 'not_listed';

/** A statement about the technique in general, by its place in the monograph, where its words are. */
export interface PlacedStatement extends MonographStatement {
  readonly section: Section;
  readonly index: number;
}

/** Everything there is to say about one technique for one lesion. It is read off the result: no rule runs again. */
export interface Explanation<S extends Statement = Statement> {
  readonly technique: TechniqueId;
  readonly standing: ExplainedStanding;
  /** Why it is listed. */
  readonly why: readonly S[];
  /** Why not: what sets it aside, what holds it until corrected, what calls for caution. */
  readonly excluded: readonly S[];
  readonly held: readonly S[];
  readonly cautions: readonly S[];
  /** What to verify first: rules that would speak against it if their missing facts were known. */
  readonly toVerify: readonly ToVerify[];
  /** For a technique that is not listed: the rules that one or two facts keep from proposing it. */
  readonly couldOpen: readonly CouldOpen[];
  readonly preparation: readonly PreparationStep<S>[];
  readonly information: readonly S[];
  /** Reported figures, each with its study in the texts. */
  readonly figures: readonly EvidenceId[];
  readonly expected: readonly PlacedStatement[];
  readonly delayAndDuration: readonly PlacedStatement[];
  readonly complications: readonly PlacedStatement[];
  readonly resources: readonly PlacedStatement[];
  readonly conflicts: readonly ConflictId[];
  /** Every place that the statements above cite, each once, in the order of the publications. */
  readonly sources: readonly SourceRef[];
}

/** The statements of one section of a monograph; none if the articles say nothing. */
export function placedStatements(technique: TechniqueId, section: Section): PlacedStatement[] {
  const monograph: Monograph = MONOGRAPHS[technique];
  return (monograph[section] ?? []).map((statement, index) => ({ ...statement, section, index }));
}

function distinctSources(lists: readonly (readonly { readonly sources: readonly SourceRef[] }[])[]): SourceRef[] {
  const found = new Map<string, SourceRef>();
  for (const { sources } of lists.flat()) for (const source of sources) found.set(keyOf(source), source);
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source);
}

const padded = (line: number): string => String(line).padStart(4, '0');

const keyOf = ({ file, lines: [first, last] }: SourceRef): string => `${file} ${padded(first)} ${padded(last)}`;

/** What an explanation is read from: a result, or the same result in words. */
export interface Explained<S extends Statement = Statement> extends Pick<LesionResult, 'couldOpen'> {
  readonly options: readonly Option<S>[];
  readonly setAside: readonly SetAside<S>[];
}

/** Explains one technique for one lesion. With a planned day, preparation gets the days counted back from it. */
export function explain<S extends Statement>(
  lesion: Explained<S>,
  technique: TechniqueId,
  planned: Day | null = null,
): Explanation<S> {
  const option = lesion.options.find((one) => one.technique === technique);
  const asideBy = (verb: SetAside['verb']): readonly S[] =>
    lesion.setAside.find((item) => item.technique === technique && item.verb === verb)?.reasons ?? [];
  const excluded = asideBy('EXCLUDE');
  const held = asideBy('HOLD');
  const aside = excluded.length + held.length > 0;
  const figures = techniqueById(technique).evidence;
  const why = option?.reasons ?? [];
  const cautions = option?.cautions ?? [];
  const preparation = toSteps(option?.preparation ?? [], planned);
  const information = option?.information ?? [];
  const expected = placedStatements(technique, 'results');
  const delayAndDuration = placedStatements(technique, 'delayAndDuration');
  const complications = placedStatements(technique, 'complications');
  const resources = placedStatements(technique, 'resources');
  const spoken = [why, excluded, held, cautions, preparation.map(({ statement }) => statement), information];
  const general = [expected, delayAndDuration, complications, resources];
  const conflicts = [...spoken, ...general].flat().flatMap((statement) => statement.conflicts ?? []);
  return {
    technique,
    standing: option?.standing ?? (aside ? 'set_aside' : 'not_listed'),
    why,
    excluded,
    held,
    cautions,
    toVerify: option?.toVerify ?? [],
    couldOpen: lesion.couldOpen.filter((one) => one.technique === technique),
    preparation,
    information,
    figures,
    expected,
    delayAndDuration,
    complications,
    resources,
    conflicts: [...new Set(conflicts)].sort(),
    sources: distinctSources([...spoken, ...general, figures.map((id) => EVIDENCE[id])]),
  };
}
