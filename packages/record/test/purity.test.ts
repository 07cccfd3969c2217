import { describe, expect, it } from 'vitest';
import manifest from '../package.json';

/** Declared here, so that no type of a bundler reaches the sources through a test. */
declare global {
  interface ImportMeta {
    glob(pattern: string, how: { query: string; import: string; eager: true }): Record<string, string>;
  }
}

const sources = Object.entries(import.meta.glob('../src/**/*.ts', { query: '?raw', import: 'default', eager: true }));

describe('the package is pure', () => {
  it.each(sources)('%s imports nothing but its neighbours, the engine and the board, and the paper its library', (file, text) => {
    const specifiers = [...text.matchAll(/\bfrom\s+'([^']+)'/g)].map((match) => match[1]!);
    const allowed = file === '../src/paper/paper.ts' ? /^\.|^pdfkit$/ : /^\.|^@bonemet\/(engine|board)$/;
    expect(specifiers.filter((specifier) => !allowed.test(specifier))).toEqual([]);
    expect(text).not.toMatch(/\bimport\(|\brequire\(|new Date\(\)|Date\.now|Math\.random|\bcrypto\b|\bprocess\./);
  });

  it('sends no browser the library of pages: what imports it is behind a door of its own', () => {
    const text = new Map(sources);
    const seen = new Set<string>();
    const follow = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      const folder = file.slice(0, file.lastIndexOf('/'));
      for (const [, specifier] of text.get(file)!.matchAll(/^(?:export|import)\s+(?!type\b)[^;]*?\bfrom\s+'(\.[^']+)'/gm)) {
        const parts = `${folder}/${specifier!}.ts`.split('/').reduce<string[]>((kept, part) => {
          if (part === '.') return kept;
          return part === '..' && kept.length > 1 && kept.at(-1) !== '..' ? kept.slice(0, -1) : [...kept, part];
        }, []);
        follow(parts.join('/'));
      }
    };
    follow('../src/index.ts');
    expect(seen.size).toBeGreaterThan(20);
    expect([...seen].filter((file) => file.startsWith('../src/paper/'))).toEqual([]);
  });

  it('depends on nothing else', () => {
    expect(sources.length).toBeGreaterThan(10);
    expect(Object.keys(manifest.dependencies)).toEqual(['@bonemet/board', '@bonemet/engine', 'pdfkit']);
  });
});
