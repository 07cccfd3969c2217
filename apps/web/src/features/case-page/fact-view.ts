import type { CaseRecord } from '@bonemet/db';
import { CATALOGUE, type Field, type FieldId, type PresentedLesion } from '@bonemet/engine';

type FactState = 'answered' | 'unknown' | 'open';

export type FactView = { readonly field: Field; readonly state: FactState; readonly value: unknown };

export type FactGroup = {
  readonly group: string;
  readonly scope: Field['scope'];
  readonly facts: readonly FactView[];
  readonly answered: number;
};

/** Groups that ask about one kind of bone, and the kind. */
const OF_ONE_BONE: Readonly<Record<string, string>> = { spine: 'spine', pelvis: 'pelvis', longbone: 'long_bone' };

/** The facts of the patient and of one lesion, by the catalogue's groups and in its order. */
export function factGroups(record: Pick<CaseRecord, 'facts'>, lesionId: string | null, result: PresentedLesion | null): readonly FactGroup[] {
  const answers = new Map(record.facts.filter((fact) => fact.lesionId === null || fact.lesionId === lesionId).map((fact) => [fact.fieldId, fact.value]));
  const asked = CATALOGUE.filter((field) => !field.computed && (field.scope === 'case' || lesionId !== null));
  const shown = asked.filter((field) => answers.has(field.id) || concerns(field, result));
  const names = [...new Set(shown.map(({ group }) => group))];
  return names.map((group) => groupOf(group, shown.filter((field) => field.group === group), answers));
}

function groupOf(group: string, fields: readonly Field[], answers: ReadonlyMap<string, unknown>): FactGroup {
  const facts = fields.map((field): FactView => {
    const value = answers.get(field.id);
    const state = !answers.has(field.id) ? 'open' : value === null ? 'unknown' : 'answered';
    return { field, state, value };
  });
  return { group, scope: fields[0]?.scope ?? 'case', facts, answered: facts.filter(({ state }) => state !== 'open').length };
}

/** Questions about another kind of bone are left out, unless a rule or a reason on the page speaks of them. */
function concerns(field: Field, result: PresentedLesion | null): boolean {
  const bone = OF_ONE_BONE[field.group];
  if (!bone || !result) return true;
  const kind = result.computed['calc.bone_group'];
  return kind === null || kind === bone || namedBy(result).has(field.id);
}

const named = new WeakMap<PresentedLesion, ReadonlySet<FieldId>>();

function namedBy(result: PresentedLesion): ReadonlySet<FieldId> {
  const known = named.get(result);
  if (known) return known;
  const statements = [
    ...result.options.flatMap(({ reasons, cautions, preparation, information }) => [...reasons, ...cautions, ...preparation, ...information]),
    ...result.setAside.flatMap(({ reasons }) => reasons),
    ...result.questions,
    ...result.notes,
  ];
  const fields = new Set([
    ...result.missing.map(({ field }) => field),
    ...result.couldOpen.flatMap(({ missing }) => missing),
    ...result.options.flatMap(({ toVerify }) => toVerify.flatMap(({ missing }) => missing)),
    ...statements.flatMap(({ facts }) => facts),
  ]);
  named.set(result, fields);
  return fields;
}
