import 'server-only';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Typeface } from '@bonemet/record/pdf';

const FONTS = ['node_modules', 'source-sans', 'TTF'];

/**
 * The fonts are files of a package and no part of a bundle, so they are looked for as packages are: from where
 * the server runs upwards.
 */
async function readFont(style: string): Promise<Uint8Array> {
  for (let folder = process.cwd(); ; folder = path.dirname(folder)) {
    try {
      return await readFile(path.join(folder, ...FONTS, `SourceSans3-${style}.ttf`));
    } catch (error) {
      const isRoot = folder === path.dirname(folder);
      if (isRoot || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
}

let loaded: Promise<Typeface> | undefined;

async function load(): Promise<Typeface> {
  const [regular, semibold, bold] = await Promise.all([readFont('Regular'), readFont('Semibold'), readFont('Bold')]);
  return { regular, semibold, bold };
}

/** The typeface of the application, as it is embedded in what is printed; read once. */
export function typeface(): Promise<Typeface> {
  loaded ??= load().catch((error: unknown) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}
