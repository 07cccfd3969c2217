import { CONFLICTS, EVIDENCE, formatSources, TECHNIQUES } from '@bonemet/engine';
import { type CitedText, SYSTEM_IDS, techniquePage } from '@bonemet/engine/library';
import { englishLibrary } from '@bonemet/engine/library/en';
import { frenchLibrary } from '@bonemet/engine/library/fr';
import { describe, expect, it } from 'vitest';
import { disagreementHref, optionHref, scoreHref, techniqueHref } from '@/features/library/address';
import { scoresByKind, techniquesByAim } from '@/features/library/families';
import { FIGURE_IDS, filterFigures, GENERAL, readFiguresQuery } from '@/features/library/figures-filter';
import { matcher, single } from '@/features/library/matching';
import { passagesOf, publicationsOf } from '@/features/library/passages';
import { positionsOf } from '@/features/library/positions';
import { isNumeric, rowSpans } from '@/features/library/row-spans';
import { readPlanned } from '@/features/option-page/planned';

const SOURCES = CONFLICTS['C-05'].sources;

describe('a search', () => {
  it.each([
    ['vertebro', 'Vertébroplastie'], ['VERTÉBRO', 'vertebroplasty'], ['os long', 'Cimentoplastie isolée d’un os long'],
    ["d'un", 'Cimentoplastie isolée d’un os long'], ['coeliaq', 'plexus (cœliaque)'], ['', 'anything'], ['  ', 'anything'],
  ])('for %j finds %j', (typed, text) => expect(matcher(typed)(text)).toBe(true));

  it('wants every word', () => expect(matcher('ciment genou')('ciment du bassin')).toBe(false));
});

describe('statements', () => {
  const at = (text: string, sources: CitedText['sources'] = [], conflicts: CitedText['conflicts'] = []): CitedText => ({ text, sources, conflicts });

  it('from the same place share their source, neighbours alone', () => {
    const [here, , there] = SOURCES;
    const passages = passagesOf([at('a', [here!]), at('b', [here!]), at('c', [there!]), at('d', [here!])]);
    expect(passages.map(({ texts }) => texts)).toEqual([['a', 'b'], ['c'], ['d']]);
  });

  it('on which the sources differ do not share with those on which they agree', () => {
    expect(passagesOf([at('a'), at('b', [], ['C-01']), at('c', [], ['C-01'])]).map(({ texts }) => texts)).toEqual([['a'], ['b', 'c']]);
  });

  it('of every technique are all shown, in their order', () => {
    for (const { id } of TECHNIQUES) {
      for (const { statements } of techniquePage(id, frenchLibrary).sections) {
        expect(passagesOf(statements).flatMap(({ texts }) => texts)).toEqual(statements.map(({ text }) => text));
      }
    }
  });

  it('name their publications as formatSources does, but for a section that holds another one named', () => {
    for (const language of ['en', 'fr'] as const) {
      for (const source of Object.values(CONFLICTS).flatMap(({ sources }) => sources)) {
        const [{ label, sections } = { label: '', sections: '' }] = publicationsOf([source], language);
        expect([label, sections].filter(Boolean).join(', ')).toBe(formatSources([source], language));
      }
    }
  });
});

describe('the cells of a table', () => {
  it('cover the equal ones below them', () => expect(rowSpans(['a', 'a', 'b', 'a'])).toEqual([2, 0, 1, 1]));
  it('of no row are none', () => expect(rowSpans([])).toEqual([]));
  it('are numbers only when all of them are', () => {
    expect(isNumeric(['3', '1,5', '−2'])).toBe(true);
    expect(isNumeric(['3', '8–18 min'])).toBe(false);
    expect(isNumeric([])).toBe(false);
  });
});

describe('the figures', () => {
  const ask = (params: Record<string, string | string[]>) => filterFigures(readFiguresQuery(params), englishLibrary);

  it('are all there when nothing is asked', () => expect(ask({})).toEqual(FIGURE_IDS));
  it('of a technique are those shown beside it, and those reported for it', () => {
    for (const { id, evidence } of TECHNIQUES) {
      const found = ask({ about: id.toLowerCase() });
      expect(evidence.filter((one) => !found.includes(one))).toEqual([]);
      expect(found.filter((one) => EVIDENCE[one].topic !== id && !evidence.includes(one))).toEqual([]);
    }
  });
  it('of the disease in general belong to no technique and no score', () => {
    expect(ask({ about: GENERAL })).toContain('EV-024');
    expect(ask({ about: GENERAL })).not.toContain('EV-003');
  });
  it('of a publication are cited from it', () => {
    const found = ask({ publication: 'ahmed-2019' });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((id) => EVIDENCE[id].sources.some(({ file }) => file === '004'))).toBe(true);
  });
  it('are found by words, and by all that is asked at once', () => {
    expect(ask({ q: 'weill 1996' }).length).toBeGreaterThan(0);
    expect(ask({ q: 'weill 1996', publication: 'ahmed-2019' })).toEqual([]);
  });
  it('asked for with what no list offers are all of them, and the case of letters does not matter', () => {
    expect(ask({ about: 't-nothing' })).toEqual(FIGURE_IDS);
    expect(ask({ about: 'T-VP' })).toEqual(ask({ about: 't-vp' }));
    expect(ask({ publication: 'nobody-2030' })).toEqual(FIGURE_IDS);
  });
});

describe('the catalogue', () => {
  it('holds every technique and every score once', () => {
    const techniques = techniquesByAim().flatMap(({ families }) => families.flatMap(({ technique, forms }) => [technique, ...forms]));
    expect(techniques.map(({ id }) => id).sort()).toEqual(TECHNIQUES.map(({ id }) => id).sort());
    expect(scoresByKind().flatMap(({ ids }) => ids).sort()).toEqual([...SYSTEM_IDS].sort());
  });
  it('begins with SINS and Mirels', () => expect(scoresByKind()[0]?.ids.slice(0, 2)).toEqual(['sins', 'mirels']));
  it('has lower-case addresses', () => {
    expect([techniqueHref('T-VP'), scoreHref('sins'), disagreementHref('C-01'), optionHref('1', 'T-VP', 'A')]).toEqual([
      '/library/techniques/t-vp', '/library/scores/sins', '/library/disagreements#c-01', '/cases/1/options/t-vp?lesion=A',
    ]);
  });
});

it('every position of a disagreement has a publication and words', () => {
  for (const library of [englishLibrary, frenchLibrary]) {
    for (const id of Object.keys(CONFLICTS) as (keyof typeof CONFLICTS)[]) {
      const positions = positionsOf(id, library);
      expect(positions.length).toBe(CONFLICTS[id].positions.length);
      expect(positions.every(({ label, text }) => label !== '' && text !== '')).toBe(true);
    }
  }
});

describe('an address', () => {
  it('says a thing once or not at all', () => expect([single(' a '), single(['a', 'b']), single(undefined)]).toEqual(['a', '', '']));
  it.each([['2026-04-07', '2026-04-07'], ['2026-02-30', null], ['tomorrow', null], [undefined, null]])('with the planned day %j counts from %j', (typed, day) => {
    expect(readPlanned(typed)).toEqual({ typed: typed ?? '', day });
  });
});
