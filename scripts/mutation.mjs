// npm run mutation [-- FILE …]: changes the engine's logic, scores and evaluation in small ways, one at a time, and
// counts how many of the changes its tests notice. Stryker is installed beside the project, so that nobody who only
// starts BoneMet has to download it.
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { inRoot } from './lib/paths.mjs';

const STRYKER = '9.6.1';
const SOURCE = inRoot('packages/engine');
const PLACE = inRoot('.data/mutation');
const COPIED = ['src', 'test', 'package.json', 'tsconfig.json', 'tsconfig.build.json', 'vitest.mutation.config.ts', 'stryker.config.json'];

const { devDependencies } = JSON.parse(fs.readFileSync(path.join(SOURCE, 'package.json'), 'utf8'));
const { typescript } = JSON.parse(fs.readFileSync(inRoot('package.json'), 'utf8')).devDependencies;
const { '@bonemet/config': _ours, ...theirs } = devDependencies;

function prepare() {
  fs.mkdirSync(PLACE, { recursive: true });
  for (const name of COPIED) {
    fs.rmSync(path.join(PLACE, name), { recursive: true, force: true });
    fs.cpSync(path.join(SOURCE, name), path.join(PLACE, name), { recursive: true });
  }
  const manifest = JSON.parse(fs.readFileSync(path.join(PLACE, 'package.json'), 'utf8'));
  const stryker = { '@stryker-mutator/core': STRYKER, '@stryker-mutator/vitest-runner': STRYKER };
  manifest.devDependencies = { ...theirs, typescript, ...stryker };
  fs.writeFileSync(path.join(PLACE, 'package.json'), JSON.stringify(manifest, null, 2));
}

function run(program, args) {
  // On Windows npm is a script, which only a shell can start.
  const { status } = spawnSync(program, args, { cwd: PLACE, stdio: 'inherit', shell: program.endsWith('.cmd') });
  if (status !== 0) process.exit(status ?? 1);
}

prepare();
run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['install', '--no-audit', '--no-fund']);
const config = path.join(PLACE, 'node_modules/@bonemet/config');
fs.rmSync(config, { recursive: true, force: true });
fs.cpSync(inRoot('packages/config'), config, { recursive: true });
const files = process.argv.slice(2).flatMap((file) => ['--mutate', file]);
run(process.execPath, [path.join(PLACE, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', ...files]);
