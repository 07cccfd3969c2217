/// <reference types="node" />
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast } from './support/contrast';
import { readThemes, type Theme } from './support/themes';

const css = readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8');
const themes = readThemes(css);

const STANDINGS = ['preferred', 'proposed', 'caution', 'hold', 'aside', 'question', 'missing'];
const SPECIALTIES = ['mo', 'ro', 'os', 'ir', 'dr', 'rh', 'pp', 'pa'];

/** What is read: 4.5 to 1. */
const TEXT: [string, string][] = [
  ...['ink', 'ink-2', 'ink-3'].flatMap((ink) => ['bg', 'surface', 'surface-2', 'sunken'].map((ground): [string, string] => [ink, ground])),
  ['accent-ink', 'surface'],
  ['accent-ink', 'bg'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-key', 'key'],
  ['surface', 'ink'],
  ['surface', 'aside-ink'],
  ['ink', 'accent-soft'],
  ['ink-2', 'accent-soft'],
  ['ink', 'caution-soft'],
  ['ink', 'hold-soft'],
  ...STANDINGS.flatMap((name): [string, string][] => [
    [`${name}-ink`, 'surface'],
    [`${name}-ink`, 'bg'],
    [`${name}-ink`, `${name}-soft`],
  ]),
  ...['agree', 'split', 'open'].flatMap((name): [string, string][] => [
    [`${name}-ink`, `${name}-soft`],
    [`${name}-ink`, 'bg'],
  ]),
  ...SPECIALTIES.map((name): [string, string] => ['on-sp', `sp-${name}`]),
];

/** What is operated or drawn: 3 to 1. */
const LINES: [string, string][] = [
  ['control', 'surface'],
  ['control', 'bg'],
  ['focus', 'bg'],
  ['focus', 'surface'],
  ['missing-fill', 'bg'],
  ['bone-line', 'surface'],
  ['bone-line', 'bg'],
  ['caution-on', 'caution-fill'],
  ...SPECIALTIES.map((name): [string, string] => [`sp-${name}`, 'surface']),
];

function colour(theme: Theme, name: string): string {
  const value = theme.get(name);
  if (value === undefined) throw new Error(`no token --${name}`);
  return value;
}

describe.each(Object.entries(themes))('contrast, %s', (_, theme) => {
  it.each(TEXT)('text: %s on %s', (ink, ground) => {
    expect(contrast(colour(theme, ink), colour(theme, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(LINES)('lines: %s on %s', (line, ground) => {
    expect(contrast(colour(theme, line), colour(theme, ground))).toBeGreaterThanOrEqual(3);
  });
});

it('the two dark blocks are one', () => {
  const blocks = [...css.matchAll(/(?:\[data-theme="dark"\]|:root:not\(\[data-theme\]\)) \{([^}]*)\}/g)].map((match) => match[1]);
  expect(blocks).toHaveLength(2);
  expect(blocks[0]).toBe(blocks[1]);
});
