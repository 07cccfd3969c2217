import { defineConfig } from 'vitest/config';

/** The tests that a change of the logic, a score or the evaluation must fail. None of them needs a build. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/{cli,knowledge,library,properties,validate}.test.ts'],
    // A slow machine must not pass for a change that was noticed; Stryker itself ends endless loops.
    testTimeout: 120_000,
  },
});
