import type { DecisionSnapshot } from '@bonemet/api';
import type { CaseFacts } from '../case-summary/case-view';

type Fact = CaseFacts['facts'][number];

/** The case as it was known when the decision was signed. A lesion goes by its letter there. */
export function recordOf(caseId: string, snapshot: DecisionSnapshot): CaseFacts {
  const { pseudonym, question, patientWishes, input } = snapshot;
  const factsOf = (facts: object | undefined, lesionId: string | null): Fact[] =>
    Object.entries(facts ?? {}).map(([fieldId, value]) => ({ lesionId, fieldId, value: value as unknown }));
  return {
    id: caseId,
    pseudonym,
    question,
    patientWishes,
    status: 'decided',
    lesions: snapshot.lesions.map(({ letter, side }) => ({ id: letter, letter, side: side as CaseFacts['lesions'][number]['side'] })),
    facts: [...factsOf(input.facts, null), ...(input.lesions ?? []).flatMap(({ id, facts }) => factsOf(facts, id))],
  };
}
