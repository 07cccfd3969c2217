import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchChoices, onlyMeant, wordsOf, type SiteChoice } from '../src/drawings/picker/choices';
import { levelPlace } from '../src/index';

const level = (name: string): SiteChoice => ({ key: name, label: name, place: levelPlace(name), aliases: name.startsWith('T') ? [name.replace('T', 'D')] : [] });
const choices: readonly SiteChoice[] = [
  ...['T10', 'T11', 'T12', 'T1', 'L1', 'S1'].map(level),
  { key: 'neck/right', label: 'Col fémoral droit', place: { site: 'femoral_neck', side: 'right' }, aliases: ['right femoral neck'] },
  { key: 'neck/left', label: 'Col fémoral gauche', place: { site: 'femoral_neck', side: 'left' }, aliases: ['left femoral neck'] },
  { key: 'wing/left', label: 'Aile iliaque gauche', place: { site: 'iliac_wing', side: 'left' } },
  { key: 'rami/left', label: 'Branche ilio- ou ischio-pubienne gauche', place: { site: 'pubic_ischial_rami', side: 'left' } },
];
const keys = (typed: string) => matchChoices(choices, typed).map(({ key }) => key);

describe('matching', () => {
  it.each([
    ['col', ['neck/right', 'neck/left']],
    ['FEMORAL col', ['neck/right', 'neck/left']],
    ['fémo dro', ['neck/right']],
    ['pub gau', ['rami/left']],
    ['l’aile', []],
    ['oral', []],
    ['D11', ['T11']],
    ['d11', ['T11']],
  ])('%s', (typed, found) => {
    expect(keys(typed)).toEqual(found);
  });

  it('puts the level that was typed before those it begins', () => {
    expect(keys('t1')).toEqual(['T1', 'T10', 'T11', 'T12']);
  });

  it('offers everything where nothing is typed', () => {
    expect(keys(' ')).toHaveLength(choices.length);
  });

  it('ignores case, accents and the order of words', () => {
    const word = fc.constantFrom('col', 'femoral', 'fémoral', 'FÉMORAL', 'gauche', 'Gau', 'f');
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (typed) => {
      expect(keys(typed.join(' ')).sort()).toEqual(keys([...typed].reverse().join(' ').toUpperCase()).sort());
    }));
  });

  it('never offers more when more is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 6 }), fc.string({ maxLength: 6 }), (one, other) => {
        const less = keys(`${one} ${other}`);
        return less.every((key) => keys(one).includes(key));
      }),
    );
  });

  it('cuts words at apostrophes and hyphens, in whatever form accents arrive', () => {
    expect(wordsOf('L’os cœur, sacro-iliaque')).toEqual(['l', 'os', 'coeur', 'sacro', 'iliaque']);
    expect(wordsOf('fe\u0301mur')).toEqual(['femur']);
  });
});

describe('what Enter takes', () => {
  it.each([
    ['T11', 'T11'],
    ['T1', 'T1'],
    ['D12', 'T12'],
    ['col dr', 'neck/right'],
    ['left femoral neck', 'neck/left'],
  ])('%s means one place', (typed, key) => {
    expect(onlyMeant(choices, typed)?.key).toBe(key);
  });

  it.each(['', 'col', 'femoral neck', 'gauche', 'zz', 'T'])('"%s" leaves it open: a side is never guessed', (typed) => {
    expect(onlyMeant(choices, typed)).toBeUndefined();
  });
});

it('puts the name with the fewest other words first, so that a bone stands before what is described by it', () => {
  const place = { site: 'acetabulum', side: 'left' } as const;
  const choices = [
    { key: 'strait', label: 'Left pelvic inlet, superior strait (acetabulum – sacroiliac line)', place },
    { key: 'acetabulum', label: 'Left acetabulum', place },
  ];
  expect(matchChoices(choices, 'left acetabulum').map(({ key }) => key)).toEqual(['acetabulum', 'strait']);
});
