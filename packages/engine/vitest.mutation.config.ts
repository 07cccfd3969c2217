import { defineConfig } from 'vitest/config';

/** The tests that a changed logic, score or evaluation must fail; they need no build. */
export default defineConfig({
  test: {
    include: [
      'test/{aggregation,compare,deviations,explain,explain-details,findings,logic,naive-compare,naive-engine,random-facts,rules,score-details,scores,traces,worked-cases}.test.ts',
    ],
    testTimeout: 30_000,
  },
});
