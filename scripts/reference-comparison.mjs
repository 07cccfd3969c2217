// npm run reference -- FOLDER [COUNT] [--write-fixture]: compares the engine with the reference evaluator of the
// specification, which lies in FOLDER and needs Python. Listed deviations are compared apart and only counted.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { randomFacts, randomNumbers } from './reference/random-facts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { CATALOGUE, evaluate, RULES, effectsOf, sha256 } = await import(join(root, 'packages/engine/dist/index.js'));
const fixtures = join(root, 'packages/engine/test/fixtures');
const deviations = JSON.parse(readFileSync(join(fixtures, 'deviating-rules.json'), 'utf8'));
const deviates = (rule, part) => deviations.some((one) => one.rule === rule && one.part === part);

const [folder, count = '100000'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
if (folder === undefined) {
  console.error('Usage: npm run reference -- FOLDER [COUNT] [--write-fixture]');
  process.exit(2);
}

/** What both sides must agree on, with the rules whose conditions deviate left out. */
function comparable({ fired, undetermined, computed, scores }) {
  const kept = (rule) => !deviates(rule, 'condition');
  return JSON.stringify({
    fired: fired.filter(kept),
    undetermined: undetermined.filter(([rule]) => kept(rule)),
    computed: Object.fromEntries(Object.entries(computed).sort(([a], [b]) => (a < b ? -1 : 1))),
    scores,
  });
}

const SCORE_KEYS = ['min', 'max', 'total', 'missing'];

function ownAnswer(facts) {
  const [lesion] = evaluate({ facts }).lesions;
  const { rules, computed, scores } = lesion;
  const known = Object.entries(computed).filter(([, value]) => value !== null);
  const located = facts['lesion.site'] !== undefined;
  const shown = ['sins', 'mirels'].filter((name) => located && scores[name].applicable === true);
  return {
    fired: rules.fired,
    undetermined: rules.undetermined.map(({ id, missing }) => [id, missing]),
    computed: Object.fromEntries(known),
    scores: Object.fromEntries(shown.map((name) => [name, Object.fromEntries(SCORE_KEYS.map((key) => [key, scores[name][key]]))])),
  };
}

/** Rules that say something else than the specification without being listed as deviations. */
function staticDifferences() {
  const specified = new Map(JSON.parse(readFileSync(join(folder, 'rules.json'), 'utf8')).map((rule) => [rule.id, rule]));
  return RULES.flatMap((rule) => {
    const other = specified.get(rule.id);
    const effects = (list) => JSON.stringify(list.map(({ verb, target }) => `${verb} ${target}`).sort());
    const differences = {
      basis: rule.basis !== other.basis,
      conflicts: JSON.stringify([...(rule.conflicts ?? [])].sort()) !== JSON.stringify([...other.conflicts].sort()),
      effects: effects(effectsOf(rule)) !== effects(other.effects),
    };
    return Object.keys(differences).filter((part) => differences[part] && !deviates(rule.id, part)).map((part) => `${rule.id}: ${part}`);
  });
}

const reference = spawn('python3', [join(root, 'scripts/reference/answer.py'), folder], { stdio: ['pipe', 'pipe', 'inherit'] });
const answers = createInterface({ input: reference.stdout })[Symbol.asyncIterator]();
const next = randomNumbers(20_180_326);
const BATCH = 500;
const SAMPLE = 150;
const sample = [];
let differences = 0;

for (let done = 0; done < Number(count); done += BATCH) {
  const batch = Array.from({ length: Math.min(BATCH, Number(count) - done) }, () => randomFacts(CATALOGUE, next));
  const written = reference.stdin.write(batch.map((facts) => `${JSON.stringify(facts)}\n`).join(''));
  if (!written) await once(reference.stdin, 'drain');
  for (const facts of batch) {
    const { value } = await answers.next();
    const expected = comparable(JSON.parse(value));
    if (sample.length < SAMPLE) sample.push({ facts, expected });
    if (comparable(ownAnswer(facts)) === expected) continue;
    differences += 1;
    if (differences <= 3) console.log(`Difference for ${JSON.stringify(facts)}\n  ${expected}\n  ${comparable(ownAnswer(facts))}`);
  }
}
reference.stdin.end();

if (process.argv.includes('--write-fixture')) {
  const lines = sample.map(({ facts, expected }) => {
    const { fired, undetermined, computed, scores } = JSON.parse(expected);
    return JSON.stringify({ facts, fired, undetermined: sha256(JSON.stringify(undetermined)).slice(0, 16), computed, scores });
  });
  writeFileSync(join(fixtures, 'random-facts.json'), `[\n${lines.map((line) => `  ${line}`).join(',\n')}\n]\n`);
}
const unlisted = staticDifferences();
for (const line of unlisted) console.log(`Not listed as a deviation: ${line}`);
console.log(`${count} sets of facts: ${differences} differences; ${deviations.length} listed deviations, ${unlisted.length} unlisted.`);
process.exitCode = differences + unlisted.length === 0 ? 0 : 1;
