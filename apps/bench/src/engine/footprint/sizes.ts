import { kilobytes, printTable } from '../table';
import { bundle, gzipSize } from './bundle';

/** What a program needs that has its own words, or shows none. */
export const ENGINE_WITHOUT_TEXTS = `export { evaluate, scoreFacts, validate } from '@bonemet/engine'`;

const LANGUAGES = ['en', 'fr'] as const;

interface Part {
  readonly name: string;
  readonly source: string;
  readonly aim: string;
}

const entry = (name: string, path: string, aim = ''): Part => ({
  name,
  source: `export * from '@bonemet/engine/${path}'`,
  aim,
});

const PARTS: readonly Part[] = [
  { name: 'evaluate, validate, scoreFacts', source: ENGINE_WITHOUT_TEXTS, aim: '≤ 25 kB' },
  ...LANGUAGES.map((language) => entry(`texts, ${language}`, language, '≤ 60 kB')),
  entry('monographs and systems, no texts', 'library'),
  ...LANGUAGES.map((language) => entry(`texts and library texts, ${language}`, `library/${language}`)),
];

/** What each part weighs when it is sent to a browser. */
export async function weigh(): Promise<void> {
  const rows = PARTS.map(async ({ name, source, aim }) => {
    const content = await bundle(source);
    return [name, kilobytes(content.length), kilobytes(gzipSize(content)), aim];
  });
  printTable('Sizes, bundled and minified', ['part', 'kB', 'gzip kB', 'aim'], await Promise.all(rows));
}
