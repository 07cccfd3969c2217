import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PresentedCase } from '../src/index.js';

const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { input, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const GOOD = { facts: { 'lesion.site': 'sternum', 'pain.status': 'severe', 'labs.platelets': 40 } };
const TWO = { facts: { 'labs.platelets': 40 }, lesions: [{ id: 'L1', facts: { 'lesion.site': 'rib' } }, { id: 'L2' }] };

describe('command line', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'engine-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('evaluates a file and the standard input alike', () => {
    const file = join(folder, 'case.json');
    writeFileSync(file, JSON.stringify(GOOD));
    const fromFile = run(['evaluate', file]);
    const fromInput = run(['evaluate', '-'], JSON.stringify(GOOD));
    expect(fromFile).toMatchObject({ status: 0, stderr: '' });
    expect(fromInput.stdout).toBe(fromFile.stdout);
  });

  it('writes the keys of the contract, in its order', () => {
    const result = JSON.parse(run(['evaluate', '-'], JSON.stringify(TWO)).stdout) as PresentedCase;
    expect(Object.keys(result)).toEqual(['engine', 'knowledge', 'lesions']);
    expect(result.lesions.map((lesion) => lesion.id)).toEqual(['L1', 'L2']);
    expect(Object.keys(result.lesions[0] ?? {}).slice(0, 10)).toEqual([
      ...['id', 'computed', 'scores', 'rules', 'options', 'setAside', 'questions', 'missing', 'conflicts', 'notes'],
    ]);
  });

  it('speaks French', () => {
    const { stdout } = run(['evaluate', '-', '--lang', 'fr'], JSON.stringify(GOOD));
    expect(stdout).toContain('Plaquettes');
    expect(run(['evaluate', '-', '--lang=fr'], JSON.stringify(GOOD)).stdout).toBe(stdout);
  });

  it('puts every error of a bad case on standard error', () => {
    const { status, stdout, stderr } = run(['evaluate', '-'], '{"facts":{"labs.platelets":-1,"x":1}}');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    const { errors } = JSON.parse(stderr) as { errors: { path: string; code: string; message: object }[] };
    expect(errors.map(({ path, code }) => [path, code])).toEqual([
      ['facts.labs.platelets', 'out_of_range'],
      ['facts.x', 'unknown_field'],
    ]);
    expect(Object.keys(errors[0]?.message ?? {})).toEqual(['en', 'fr']);
  });

  it('says when the input is not JSON, without repeating it', () => {
    const { status, stdout, stderr } = run(['evaluate', '-'], '{"facts": Dupont');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('"not_json"');
    expect(stderr).not.toContain('Dupont');
    expect(run(['evaluate', '-'], '').status).toBe(2);
  });

  it('answers line by line and goes on after a bad one', () => {
    const lines = [JSON.stringify(GOOD), 'nonsense', '{"facts":{"x":1}}', JSON.stringify(TWO)].join('\r\n');
    const { status, stdout, stderr } = run(['evaluate', '-', '--ndjson'], `${lines}\n`);
    const answers = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Partial<PresentedCase>);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(answers.map((each) => ('errors' in each ? 'errors' : each.lesions?.length))).toEqual([
      1,
      'errors',
      'errors',
      2,
    ]);
    expect(run(['evaluate', '-', '--ndjson'], `${JSON.stringify(GOOD)}\n`).status).toBe(0);
  });

  it('gives the same result for a line as for a file', () => {
    const line = run(['evaluate', '-', '--ndjson'], JSON.stringify(GOOD)).stdout;
    expect(JSON.parse(line)).toEqual(JSON.parse(run(['evaluate', '-'], JSON.stringify(GOOD)).stdout));
  });

  it('writes a report that a clinician can read', () => {
    const { status, stdout } = run(['evaluate', '-', '--text', '--lang', 'fr'], JSON.stringify(GOOD));
    expect(status).toBe(0);
    expect(stdout).toContain('La décision revient à la RCP');
    expect(stdout).toContain('Mis de côté');
    expect(stdout).not.toMatch(/T-[A-Z]{2}|R-\d{3}|undefined|null/);
  });

  it('counts preparation back from the planned day, and never tells anyone to stop a drug', () => {
    const facts = { 'lesion.site': 'vertebra', 'pain.status': 'severe', 'meds.clopidogrel': 'yes' };
    const { stdout } = run(['evaluate', '-', '--text', '--on', '2026-03-03'], JSON.stringify({ facts }));
    expect(stdout).toContain('Planned day of the procedure: 3 March 2026');
    expect(stdout).toContain('Counted back from the planned day, 26 February 2026');
    expect(stdout).toContain('organised with the anaesthesia');
    expect(stdout).not.toMatch(/\b(?:Stop|Start) (?:clopidogrel|taking)/i);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  it('gives effect, delay, complications and figures with their study', () => {
    const facts = { 'lesion.site': 'vertebra', 'pain.status': 'severe' };
    const { stdout } = run(['evaluate', '-', '--text'], JSON.stringify({ facts }));
    for (const title of ['Why', 'Expected effect', 'Complications', 'Publications']) expect(stdout).toContain(title);
  });

  it.each(['en', 'fr'])('reads every example of the README (%s)', (language) => {
    const examples = fileURLToPath(new URL('../examples', import.meta.url));
    const names = readdirSync(examples);
    expect(names.length).toBeGreaterThan(2);
    for (const name of names) {
      const { status, stdout } = run(['evaluate', join(examples, name), '--text', '--lang', language]);
      expect({ name, status }).toEqual({ name, status: 0 });
      expect(stdout).not.toMatch(/T-[A-Z]{2}|R-\d{3}|undefined|null/);
    }
  });

  it('compares two cases and names the facts behind each change', () => {
    const [before, after] = ['before.json', 'after.json'].map((name) => join(folder, name));
    writeFileSync(before ?? '', JSON.stringify(GOOD));
    writeFileSync(after ?? '', JSON.stringify({ facts: { ...GOOD.facts, 'labs.platelets': 90 } }));
    const text = run(['compare', before ?? '', after ?? '', '--text', '--lang', 'fr']);
    expect(text.status).toBe(0);
    expect(text.stdout).toContain('Plaquettes\u00a0: 40 → 90');
    const json = JSON.parse(run(['compare', before ?? '', after ?? '']).stdout) as { sameKnowledge: boolean };
    expect(json.sameKnowledge).toBe(true);
    writeFileSync(after ?? '', '{"facts":{"x":1}}');
    expect(run(['compare', before ?? '', after ?? ''])).toMatchObject({ status: 2, stdout: '' });
  });

  it.each([
    [[]],
    [['evaluate', '-', '--on', '2026-03-03']],
    [['evaluate', '-', '--text', '--on', '2026-02-30']],
    [['compare', 'a']],
    [['compare', '-', '-']],
    [['compare', 'a', 'b', '--ndjson']],
    [['help']],
    [['evaluate']],
    [['evaluate', '-', '--lang', 'de']],
    [['evaluate', '-', '--what']],
    [['evaluate', '-', '--ndjson', '--text']],
    [['evaluate', 'a', 'b']],
  ])('shows the usage for %j', (args) => {
    const { status, stdout, stderr } = run(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Usage:/);
  });

  it('says when a file cannot be read', () => {
    const { status, stdout, stderr } = run(['evaluate', join(folder, 'absent.json')]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).not.toContain(folder);
    expect(run(['evaluate', join(folder, 'absent.ndjson'), '--ndjson']).status).toBe(2);
  });
});
