import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { quantile } from '../../statistics';
import { rotated } from '../rounds';
import { figure, printTable, times } from '../table';
import { bundle } from './bundle';
import { ENGINE_WITHOUT_TEXTS } from './sizes';

const PROCESSES = 20;

/** The time to import a module in a process that has done nothing else, without the start of the process. */
function importTime(url: string): number {
  const program = `const start = performance.now(); await import(${JSON.stringify(url)}); console.log(performance.now() - start);`;
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { stdout, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { env });
  if (status !== 0) throw new Error(`${url} cannot be imported`);
  return Number(stdout.toString());
}

/** How long the engine takes to load, as many files and as one. */
export async function compareImportTimes(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bonemet-bench-'));
  const write = (name: string, content: string | Uint8Array): string => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    return pathToFileURL(file).href;
  };
  try {
    const ways = [
      { name: 'an empty module', aim: '', url: write('empty.mjs', '') },
      { name: 'the package as built', aim: '', url: import.meta.resolve('@bonemet/engine') },
      {
        name: 'one file without texts',
        aim: '< 10 ms',
        url: write('engine.mjs', await bundle(ENGINE_WITHOUT_TEXTS)),
      },
    ].map((way) => ({ ...way, found: [] as number[] }));
    for (const { url } of ways) importTime(url);
    for (let round = 0; round < PROCESSES; round++) {
      for (const { url, found } of rotated(ways, round)) found.push(importTime(url));
    }
    const medians = ways.map(({ found }) => quantile(found, 0.5));
    printTable(
      `C. Import in a fresh process; medians of ${PROCESSES} processes each`,
      ['module', 'floor', 'ms', 'aim'],
      ways.map(({ name, aim }, index) => {
        const median = medians[index] ?? Number.NaN;
        return [name, times(median / (medians[0] ?? Number.NaN)), figure(median), aim];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
