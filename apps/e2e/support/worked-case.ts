import { readFileSync } from 'node:fs';
import path from 'node:path';

type WorkedCase = { readonly id: string; readonly facts: Readonly<Record<string, unknown>> };

const FIXTURES = path.resolve(import.meta.dirname, '../../../packages/engine/test/fixtures/worked-cases.json');

/** The published worked cases, as the engine's own tests have them. */
export const WORKED_CASES = JSON.parse(readFileSync(FIXTURES, 'utf8')) as readonly WorkedCase[];
