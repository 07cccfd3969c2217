import type { CaseRecord } from '@bonemet/db';
import { type CaseInput, validate } from '@bonemet/engine';

type FactTable = Record<string, unknown>;

/** What the engine needs of a case. */
type Answered = Pick<CaseRecord, 'lesions'> & { readonly facts: readonly Pick<CaseRecord['facts'][number], 'lesionId' | 'fieldId' | 'value'>[] };

/** The engine's view of a case: a lesion is known by its letter. Unknown answers are left out. */
export function engineInput(record: Answered): CaseInput {
  const input = { facts: tableOf(record, null), lesions: record.lesions.map((lesion) => ({ id: lesion.letter, facts: tableOf(record, lesion.id) })) };
  const checked = validate(input);
  if (!checked.ok) throw new Error('stored facts do not fit the catalogue');
  return checked.input;
}

function tableOf({ facts }: Pick<Answered, 'facts'>, lesionId: string | null): FactTable {
  const own = facts.filter((fact) => fact.lesionId === lesionId && fact.value !== null);
  return Object.fromEntries(own.map(({ fieldId, value }) => [fieldId, value]));
}
