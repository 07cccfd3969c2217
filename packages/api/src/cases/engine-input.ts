import type { CaseRecord } from '@bonemet/db';
import { type CaseInput, validate } from '@bonemet/engine';

type FactTable = Record<string, unknown>;

/** The engine's view of a case: a lesion is known by its letter. Unknown answers are left out. */
export function engineInput(record: Pick<CaseRecord, 'lesions' | 'facts'>): CaseInput {
  const input = { facts: tableOf(record, null), lesions: record.lesions.map((lesion) => ({ id: lesion.letter, facts: tableOf(record, lesion.id) })) };
  const checked = validate(input);
  if (!checked.ok) throw new Error('stored facts do not fit the catalogue');
  return checked.input;
}

function tableOf({ facts }: Pick<CaseRecord, 'facts'>, lesionId: string | null): FactTable {
  const own = facts.filter((fact) => fact.lesionId === lesionId && fact.value !== null);
  return Object.fromEntries(own.map(({ fieldId, value }) => [fieldId, value]));
}
