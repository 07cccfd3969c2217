import { describe, expect, it } from 'vitest';
import manifest from '../package.json';

/** Declared here, so that no type of Node or of a browser reaches the sources through a test. */
declare global {
  interface ImportMeta {
    glob(pattern: string, how: { query: string; import: string; eager: true }): Record<string, string>;
  }
}

const sources = Object.entries(import.meta.glob('../src/**/*.ts', { query: '?raw', import: 'default', eager: true }));

describe('the package is a pure leaf', () => {
  it.each(sources)('%s imports nothing but its neighbours', (_file, text) => {
    const specifiers = [...text.matchAll(/\bfrom\s+'([^']+)'/g)].map((match) => match[1]!);
    expect(specifiers.filter((specifier) => !specifier.startsWith('.'))).toEqual([]);
    expect(text).not.toMatch(/\bimport\(|\brequire\(|new Date\(\)|Date\.now|Math\.random|\bcrypto\b|\bprocess\./);
  });

  it('declares no dependency', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest).not.toHaveProperty('peerDependencies');
  });

  it('has one barrel', () => {
    expect(sources.map(([file]) => file).filter((file) => file.endsWith('index.ts'))).toEqual(['../src/index.ts']);
  });
});
