import { createHash } from 'node:crypto';
import { createTestDatabase } from '@bonemet/testing';
import { afterAll, expect, it } from 'vitest';

const test = await createTestDatabase();
afterAll(() => test.close());

it.each([[7], [null]])('a receipt for %s is the hash that the offline verifier computes from the export', async (rating) => {
  const [round, option, nonce] = ['0f8fad5b-d9cb-469f-a165-70867728950e', '7c9e6679-7425-40de-944b-e07fc1f90ae7', 'a'.repeat(32)];
  const { rows } = await test.owner.query<{ receipt: string }>('SELECT bonemet.receipt_of($1, $2, $3::smallint, $4) AS receipt', [round, option, rating, nonce]);
  expect(rows[0]?.receipt).toBe(createHash('sha256').update(['bonemet-ballot-1', round, option, rating ?? '-', nonce].join('|')).digest('hex'));
});
