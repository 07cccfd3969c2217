import { defineConfig } from 'vitest/config';

// Decoding, inflating and writing whole files takes seconds on a loaded machine.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], environment: 'node', testTimeout: 60_000 } });
