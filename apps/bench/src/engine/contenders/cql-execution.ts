import type { Facts } from '@bonemet/engine';
import { Executor, Library, PatientSource } from 'cql-execution';
import type { Answer, Contender } from '../shared-problem/problem';
import { RULE_LIBRARY } from './elm';
import { LIBRARY_RULES, libraryCases, score, type LibraryCase } from './library-cases';

const PATIENT = { id: 'patient', recordType: 'Patient' };

/**
 * It has no compiled and no synchronous mode: definitions are run for each patient of a source. The
 * facts come as a parameter, which it reads sooner than a retrieved record.
 */
export function cqlExecution(cases: readonly Facts[]): Contender {
  const executor = new Executor(new Library(RULE_LIBRARY));
  const own = libraryCases(cases);

  async function solve(libraryCase: LibraryCase): Promise<Answer> {
    const scores = score(libraryCase);
    executor.withParameters({ Facts: libraryCase.facts });
    const { patientResults } = await executor.exec(new PatientSource([PATIENT]));
    const holds = (patientResults as Record<string, Record<string, unknown>>)[PATIENT.id] ?? {};
    return { ...scores, fired: LIBRARY_RULES.filter(({ id }) => holds[id] === true).map(({ id }) => id) };
  }

  return {
    name: 'cql-execution',
    reasons: 'none',
    aim: '≥ 50 × BoneMet',
    module: `export * from 'cql-execution'`,
    async solve() {
      const answers: Answer[] = [];
      for (const libraryCase of own) answers.push(await solve(libraryCase));
      return answers;
    },
  };
}
