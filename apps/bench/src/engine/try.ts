import { seeded } from './random';
import { wellKnownCases } from './cases';
import { SHARED_FIELDS } from './shared-problem/problem';
import { plain } from './contenders/plain';
import { bonemet } from './contenders/bonemet';
import { jsonRulesEngine } from './contenders/json-rules-engine';
import { zenEngine } from './contenders/zen';
import { jsonLogicEngine } from './contenders/json-logic-engine';
import { cqlExecution } from './contenders/cql-execution';
const cases = wellKnownCases(seeded(1), 1000, SHARED_FIELDS);
console.log('known', cases.reduce((s, c) => s + Object.keys(c).length, 0) / 1000, SHARED_FIELDS.size);
const cs = [plain(cases), bonemet(cases), jsonLogicEngine(cases), jsonRulesEngine(cases), cqlExecution(cases), ...zenEngine(cases)];
const ref = await cs[0]!.solve();
const n: Record<string, number> = {};
for (const a of ref) for (const id of a.fired) n[id] = (n[id] ?? 0) + 1;
console.log(n, Object.keys(n).length);
for (const c of cs) {
  const got = await c.solve();
  let bad = 0;
  got.forEach((a, i) => { const r = ref[i]!; if (JSON.stringify(a.fired) !== JSON.stringify(r.fired) || a.sins.total !== r.sins.total || a.sins.category !== r.sins.category || a.mirels.min!==r.mirels.min|| a.sins.min!==r.sins.min|| a.sins.max!==r.sins.max || a.mirels.max!==r.mirels.max) { if (bad++ < 3) console.log(c.name, i, a.fired.join(), '|', r.fired.join(), JSON.stringify(a.sins), JSON.stringify(r.sins)); } });
  const k = c === cs[0] || c === cs[1] ? 50 : 2;
  for (let i = 0; i < k; i++) await c.solve();
  const t = performance.now(); for (let i = 0; i < k; i++) await c.solve();
  console.log(c.name, c.reasons, 'bad', bad, ((performance.now() - t) / k).toFixed(2), 'us/case');
}
