import { defineConfig } from '@playwright/test';

const CHROMIUM_FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];
const executablePath = process.env['CHROME_PATH'];

// One worker: the tests share a meeting, as a board does. No retries: a test that fails once has found something.
export default defineConfig({
  testDir: './tests',
  workers: 1,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  // The journey leaves a signed decision behind, which the others look at.
  projects: [
    { name: 'journey', testMatch: 'journey.spec.ts' },
    { name: 'walls', testIgnore: 'journey.spec.ts', dependencies: ['journey'] },
  ],
  reporter: [['line']],
  use: {
    baseURL: process.env['BASE_URL'] ?? 'http://localhost:3000',
    viewport: { width: 1440, height: 1000 },
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) },
    trace: 'retain-on-failure',
  },
});
