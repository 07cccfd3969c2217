import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const BENCH = path.resolve(import.meta.dirname, '../../..');

/** One module with everything it needs and nothing else, as a product would ship it. */
export async function bundle(source: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: BENCH, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    external: ['*.node', '@gorules/zen-engine-*'],
    write: false,
    logLevel: 'error',
  });
  const [file] = outputFiles;
  if (file === undefined) throw new Error('nothing was bundled');
  return file.contents;
}

export const gzipSize = (content: Uint8Array): number => gzipSync(content, { level: 9 }).length;
