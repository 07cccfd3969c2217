import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // Next refuses to bundle `server-only` for a browser; a test is neither, so here it is empty.
  resolve: { alias: { 'server-only': at('./test/support/empty.ts'), '@': at('./src') } },
  // Some test files clone the migrated template; on a loaded machine that alone may take seconds.
  test: { include: ['test/**/*.test.ts'], environment: 'node', testTimeout: 60_000, hookTimeout: 60_000 },
});
