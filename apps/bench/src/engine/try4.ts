import { seeded } from './random';
import { wellKnownCases } from './cases';
import { SHARED_FIELDS } from './shared-problem/problem';
import { RULE_LIBRARY } from './contenders/elm';
import { libraryCases, score, LIBRARY_RULES } from './contenders/library-cases';
import { cqlExecution } from './contenders/cql-execution';
import { Executor, Library, PatientSource } from 'cql-execution';
const cases = wellKnownCases(seeded(1), 1000, SHARED_FIELDS);
const lib = JSON.parse(JSON.stringify(RULE_LIBRARY).replaceAll('{"type":"ParameterRef","name":"Facts"}', '{"type":"ExpressionRef","name":"Patient"}'));
lib.library.statements.def.unshift({ name: 'Patient', context: 'Patient', expression: { type: 'SingletonFrom', operand: { type: 'Retrieve', dataType: '{https://github.com/cqframework/cql-execution/simple}Patient' } } });
const ex = new Executor(new Library(lib));
const own = libraryCases(cases);
const one = async () => { const out = []; for (const [i, c] of own.entries()) { score(c); const r = await ex.exec(new PatientSource([{ ...c.facts, id: 'p' + i, recordType: 'Patient' }])); out.push(r.patientResults['p' + i]); } return out; };
const all = async () => { const r = await ex.exec(new PatientSource(own.map((c, i) => { score(c); return { ...c.facts, id: 'p' + i, recordType: 'Patient' }; }))); return own.map((_, i) => r.patientResults['p' + i]); };
const p = cqlExecution(cases);
const ref = await p.solve();
for (const [n, f] of [['patient one', one], ['patient all', all]] as const) { const got = await f(); let bad = 0; got.forEach((g: any, i) => { if (LIBRARY_RULES.filter(({ id }) => g[id] === true).map((r) => r.id).join() !== ref[i]!.fired.join()) bad++; }); console.log(n, 'bad', bad); const t = performance.now(); await f(); await f(); console.log((performance.now() - t) / 2); }
await p.solve(); let t = performance.now(); await p.solve(); await p.solve(); console.log('param', (performance.now() - t) / 2);
