import { describe, expect, it } from 'vitest';
import manifest from '../package.json';

/** Declared here, so that no type of Node or of a browser reaches the sources through a test. */
declare global {
  interface ImportMeta {
    glob(pattern: string, how: { query: string; import: string; eager: true }): Record<string, string>;
  }
}

const sources = Object.entries(import.meta.glob('../src/**/*.ts', { query: '?raw', import: 'default', eager: true }));

describe('the package is pure', () => {
  it.each(sources)('%s imports nothing but its neighbours, the engine and the board', (_file, text) => {
    const specifiers = [...text.matchAll(/\bfrom\s+'([^']+)'/g)].map((match) => match[1]!);
    const foreign = specifiers.filter((specifier) => !/^\.|^@bonemet\/(engine|board)$/.test(specifier));
    expect(foreign).toEqual([]);
    expect(text).not.toMatch(/\bimport\(|\brequire\(|new Date\(\)|Date\.now|Math\.random|\bcrypto\b|\bprocess\./);
  });

  it('depends on nothing else', () => {
    expect(sources.length).toBeGreaterThan(10);
    expect(Object.keys(manifest.dependencies)).toEqual(['@bonemet/engine']);
  });
});
