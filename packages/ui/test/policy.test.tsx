/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { everything } from './support/everything';
import { markup } from './support/render';

const source = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
const read = (file: string) => readFileSync(join(source, file), 'utf8');

it.each(Object.entries(everything))('%s writes no style attribute', (_, node) => {
  expect(markup(node)).not.toMatch(/ style=/);
});

it('no component can: none names the attribute', () => {
  const offenders = files.filter((file) => file.endsWith('.tsx') && /\bstyle=|<style|dangerouslySetInnerHTML/.test(read(file)));
  expect(offenders).toEqual([]);
});

it('every exported component is rendered here', () => {
  const exported = [...read('index.ts').matchAll(/\b(?!type )([A-Z][A-Za-z]+)(?=[,\s}])/g)].map((match) => match[1] ?? '');
  const components = exported.filter((name) => files.some((file) => file.endsWith('.tsx') && read(file).includes(`export function ${name}(`)));
  expect(components.filter((name) => !(name in everything))).toEqual([]);
});

it('every class a component names has a rule', () => {
  const css = files.filter((file) => file.endsWith('.css')).map(read).join('\n');
  const used = new Set(Object.values(everything).flatMap((node) => [...markup(node).matchAll(/class="([^"]*)"/g)].flatMap((match) => (match[1] ?? '').split(' '))));
  const ruled = (name: string) => new RegExp(`\\.${name}(?![\\w-])`).test(css);
  /** Names that only tell a state apart; the family's rule covers them. */
  const bare = /^bm-(main--full|skeleton-view|field--(stacked|error)|vertebra|rating|rating--row|rating-group--mid|rating-status--\w+|step--todo|agenda-item--\w+|live--live|histogram--projector|frame|segment)$/;
  expect([...used].filter((name) => name !== '' && !ruled(name) && !bare.test(name))).toEqual([]);
});
