import { createTestDatabase } from '@bonemet/testing';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { fold, searchQuery, wordsOf } from '../src/index';

const test = await createTestDatabase();
afterAll(() => test.close());

/** What cannot be stored in a text at all: the character 0, and halves of characters. */
const storable = (text: string) => text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '');
const LETTERS = [...'aAzZ09 éÉèÈœŒæÆçÇñÿŸßİıſΩω’\'"\\&|!():*<>-–«»…\u00a0\u0301\u0327\u0001\u200b🦴𝔄あж.,;/']
const texts = fc.array(fc.oneof(fc.constantFrom(...LETTERS), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 }).map((parts) => storable(parts.join('')));

describe('folding', () => {
  it('says what it does to the letters of two languages', () => {
    expect(fold('Œdème à l’ÉPAULE')).toBe('oedeme a l’epaule');
    expect(fold('e\u0301')).toBe('e');
    expect(wordsOf('Col fémoral (T11), « sœur » : 3,5')).toEqual(['col', 'femoral', 't11', 'soeur', '3', '5']);
  });

  it('is the same here and in the database, for whatever is written', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 20 }), async (written) => {
        const sql = 'SELECT bonemet.fold(body) AS folded, bonemet.words_of(body) AS words FROM unnest($1::text[]) WITH ORDINALITY AS t (body, place) ORDER BY place';
        const { rows } = await test.owner.query<{ folded: string; words: string[] }>(sql, [written]);
        expect(rows.map(({ folded }) => folded)).toEqual(written.map(fold));
        expect(rows.map(({ words }) => [...words].sort())).toEqual(written.map((text) => wordsOf(text).sort()));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a query', () => {
  it('of nothing asks for nothing', () => expect(searchQuery([])).toBeNull());

  it('looks for what stands in its words and obeys none of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(texts.filter((text) => !text.includes('\u0001')), { minLength: 1, maxLength: 5 }), fc.boolean(), async (words, prefix) => {
        const query = searchQuery([words.map((word) => ({ word, prefix }))]);
        const { rows } = await test.owner.query<{ found: boolean; none: boolean }>(
          `SELECT array_to_tsvector(array(SELECT 'shelf' || w FROM unnest($2::text[]) AS w)) @@ asked AS found, ''::tsvector @@ asked AS none
           FROM (SELECT replace($1, chr(1), 'shelf')::tsquery AS asked) q`, [query?.join('&'), words]);
        expect(rows).toEqual([{ found: true, none: false }]);
      }),
      { numRuns: 200 },
    );
  });
});
