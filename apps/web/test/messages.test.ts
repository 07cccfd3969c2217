import { REFUSAL_REASONS } from '@bonemet/api';
import { describe, expect, it } from 'vitest';
import english from '../messages/en.json';
import french from '../messages/fr.json';

type Tree = { readonly [key: string]: string | Tree };

function flatten(tree: Tree, before = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${before}${key}`, value] as [string, string]] : flatten(value, `${before}${key}.`));
}

const EN = new Map(flatten(english));
const FR = new Map(flatten(french));
const both = [...EN].map(([key, text]) => ({ key, en: text, fr: FR.get(key) ?? '' }));

type Argument = { readonly name: string; readonly kind: string; readonly choices: readonly string[] };

/** The arguments of a message in ICU syntax, at any depth, each with the choices it makes. */
function argumentsOf(message: string): Argument[] {
  const found: Argument[] = [];
  let at = 0;
  const body = () => {
    while (at < message.length && message[at] !== '}') {
      if (message[at++] === '{') argument();
    }
  };
  const word = () => /[^\s,{}]*/.exec(message.slice(at))![0];
  const skip = (pattern: RegExp) => (at += pattern.exec(message.slice(at))![0].length);
  const argument = () => {
    skip(/^\s*/);
    const name = word();
    skip(/^[^,}]*/);
    if (message[at] === '}') return void (found.push({ name, kind: '', choices: [] }), at++);
    skip(/^,\s*/);
    const kind = word();
    skip(/^[^,}]*,?\s*/);
    const choices: string[] = [];
    while (message[at] !== '}' && at < message.length) {
      choices.push(word());
      skip(/^[^{}]*/);
      if (message[at] !== '{') continue;
      at++;
      body();
      at++;
      skip(/^\s*/);
    }
    at++;
    found.push({ name, kind, choices });
  };
  body();
  return found;
}

/** The names alone: a language may choose where the other does not (“1er mars”), or need one in each branch. */
const signature = (message: string) => [...new Set(argumentsOf(message).map(({ name }) => name))].sort();

describe('the reader of ICU messages that these tests use', () => {
  it('sees arguments inside of choices', () => {
    expect(argumentsOf('{n, plural, =0 {none} one {# of {total}} other {{n} {unit}}} for {who}').map(({ name, choices }) => [name, choices.length]))
      .toEqual([['total', 0], ['n', 0], ['unit', 0], ['n', 3], ['who', 0]]);
  });
});

describe('the two languages', () => {
  it('have the same messages', () => {
    expect([...FR.keys()].sort()).toEqual([...EN.keys()].sort());
    expect(EN.size).toBeGreaterThan(150);
  });

  it('ask for the same arguments in each message', () => {
    const different = both.filter(({ en, fr }) => signature(en).join() !== signature(fr).join());
    expect(different).toEqual([]);
  });

  it('leave no choice without the branch for everything else', () => {
    const open = both.flatMap(({ key, en, fr }) =>
      [...argumentsOf(en), ...argumentsOf(fr)].filter(({ kind, choices }) => /^(plural|select|selectordinal)$/.test(kind) && !choices.includes('other')).map(() => key));
    expect(open).toEqual([]);
  });

  it('have no message that is empty in one of them', () => {
    expect(both.filter(({ en, fr }) => (en.trim() === '') !== (fr.trim() === ''))).toEqual([]);
  });

  it('have no space at either end of a message and none doubled', () => {
    expect(both.filter(({ en, fr }) => [en, fr].some((text) => text !== text.trim() || / {2}/.test(text)))).toEqual([]);
  });

  it('never call an option recommended: BoneMet lists, the board decides', () => {
    expect(both.filter(({ en, fr }) => /recommend|best option|should be treated/i.test(en) || /recommand|préconis|meilleure option/i.test(fr))).toEqual([]);
  });
});

describe('French typography', () => {
  const NO_BREAK = '\u00a0\u202f';
  /** The text as people read it: quotes of the ICU syntax, colons of skeletons and the like are none of it. */
  const prose = (text: string) => text.replace(/\{\s*\w+\s*,\s*(date|time|number)[^{}]*\}/g, '');

  it('has a no-break space before : ; ? ! and inside « », so that none of them begins a line', () => {
    const wrong = [...FR].filter(([, text]) =>
      new RegExp(`[^${NO_BREAK}\\d][:;?!»]`, 'u').test(prose(text)) || new RegExp(`«[^${NO_BREAK}]`, 'u').test(text));
    expect(wrong).toEqual([]);
  });

  it('has the typographic apostrophe', () => {
    expect([...FR].filter(([, text]) => /\p{L}'\p{L}/u.test(text))).toEqual([]);
  });
});

describe('refusals', () => {
  it.each(REFUSAL_REASONS)('of the rules, the database and the procedures have words in both languages: %s', (code) => {
    for (const texts of [english, french]) expect(texts.refusal).toHaveProperty(code);
  });
});
