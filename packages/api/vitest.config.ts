import { defineConfig } from 'vitest/config';

// Each test file clones the migrated template; on a loaded machine that alone may take seconds.
export default defineConfig({
  test: { include: ['test/**/*.test.ts'], environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 },
});
