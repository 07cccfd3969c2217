// npm run reference -- FOLDER [COUNT] [--write-fixture]: compares the engine with the reference evaluator of the
// specification, which lies in FOLDER and needs Python 3. Rules whose conditions deviate are left out and counted.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { buildIfStale } = await import('./lib/builds.mjs');
const { installDependencies } = await import('./lib/dependencies.mjs');
const { Failure } = await import('./lib/failure.mjs');
const { inRoot } = await import('./lib/paths.mjs');
const { runProgram } = await import('./lib/processes.mjs');
const { wholeNumber } = await import('./lib/whole-number.mjs');
const { randomFacts, randomNumbers } = await import('./reference/random-facts.mjs');

const FIXTURES = inRoot('packages/engine/test/fixtures');
const SEED = 20_180_326;
const BATCH = 500;
const SAMPLE = 150;
const SHOWN = 3;

const deviations = JSON.parse(readFileSync(join(FIXTURES, 'deviating-rules.json'), 'utf8'));
const deviates = (rule, part) => deviations.some((one) => one.rule === rule && one.part === part);

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

function ownAnswer({ evaluate }, facts) {
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
function staticDifferences({ RULES, effectsOf }, folder) {
  const specified = new Map(JSON.parse(readFileSync(join(folder, 'rules.json'), 'utf8')).map((rule) => [rule.id, rule]));
  return RULES.flatMap((rule) => {
    const other = specified.get(rule.id);
    if (other === undefined) return [`${rule.id}: not in the specification`];
    const effects = (list) => JSON.stringify(list.map(({ verb, target }) => `${verb} ${target}`).sort());
    const differences = {
      basis: rule.basis !== other.basis,
      conflicts: JSON.stringify([...(rule.conflicts ?? [])].sort()) !== JSON.stringify([...other.conflicts].sort()),
      effects: effects(effectsOf(rule)) !== effects(other.effects),
    };
    return Object.keys(differences).filter((part) => differences[part] && !deviates(rule.id, part)).map((part) => `${rule.id}: ${part}`);
  });
}

/** The reference evaluator as a process that answers line by line. */
function startReference(folder) {
  const child = spawn('python3', ['-u', inRoot('scripts/reference/answer.py'), folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  const failed = once(child, 'error').then(() => {
    throw new Failure('Python 3 was not found: there is no program python3.');
  });
  const ended = once(child, 'exit').then(([status]) => {
    throw new Failure(`The reference evaluator ended early, with status ${status}.`);
  });
  // Either may come at any time, also when nobody waits for an answer.
  failed.catch(() => undefined);
  ended.catch(() => undefined);
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => JSON.parse((await Promise.race([lines.next(), failed, ended])).value);
  return { child, answer };
}

async function compareAll(engine, folder, count) {
  const { child, answer } = startReference(folder);
  const next = randomNumbers(SEED);
  const sample = [];
  let differences = 0;
  for (let done = 0; done < count; done += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, count - done) }, () => randomFacts(engine.CATALOGUE, next));
    child.stdin.write(batch.map((facts) => `${JSON.stringify(facts)}\n`).join(''));
    for (const facts of batch) {
      const expected = comparable(await answer());
      if (sample.length < SAMPLE) sample.push({ facts, expected });
      const own = comparable(ownAnswer(engine, facts));
      if (own === expected) continue;
      differences += 1;
      if (differences <= SHOWN) console.log(`Difference for ${JSON.stringify(facts)}\n  ${expected}\n  ${own}`);
    }
  }
  child.stdin.end();
  return { differences, sample };
}

function writeFixture({ sha256 }, sample) {
  const lines = sample.map(({ facts, expected }) => {
    const { fired, undetermined, computed, scores } = JSON.parse(expected);
    return JSON.stringify({ facts, fired, undetermined: sha256(JSON.stringify(undetermined)).slice(0, 16), computed, scores });
  });
  writeFileSync(join(FIXTURES, 'random-facts.json'), `[\n${lines.map((line) => `  ${line}`).join(',\n')}\n]\n`);
}

async function main(args) {
  const [folder, text = '100000'] = args.filter((argument) => !argument.startsWith('--'));
  if (folder === undefined || !existsSync(join(folder, 'reference/dsl.py'))) {
    throw new Failure('The folder of the specification is needed, with rules.json and reference/dsl.py in it.', {
      todo: 'npm run reference -- FOLDER [COUNT] [--write-fixture]',
    });
  }
  const count = wholeNumber(text, 'The number of sets of facts');
  await installDependencies();
  await buildIfStale('engine');
  const engine = await import(inRoot('packages/engine/dist/index.js'));
  const { differences, sample } = await compareAll(engine, folder, count);
  if (args.includes('--write-fixture')) writeFixture(engine, sample);
  const unlisted = staticDifferences(engine, folder);
  for (const line of unlisted) console.log(`Not listed as a deviation: ${line}`);
  console.log(`${count} sets of facts: ${differences} differences; ${deviations.length} listed deviations, ${unlisted.length} unlisted.`);
  return differences + unlisted.length === 0 ? 0 : 1;
}

await runProgram(() => main(process.argv.slice(2)));
