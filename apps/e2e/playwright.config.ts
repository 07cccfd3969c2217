import { defineConfig } from '@playwright/test';

const CHROMIUM_FLAGS = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
];
const executablePath = process.env['CHROME_PATH'];

// One worker: two cores serve the browsers and the servers alike. No retries: a test that fails once has found something.
export default defineConfig({
  testDir: './tests',
  workers: 1,
  retries: 0,
  // A budget for a test that hangs, not a bound on how fast a machine is.
  timeout: 180_000,
  // Patience for a busy machine; what is waited for is always something on the screen.
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [['line']],
  use: {
    baseURL: process.env['BASE_URL'] ?? 'http://localhost:3000',
    viewport: { width: 1440, height: 1000 },
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath && { executablePath }) },
    trace: 'retain-on-failure',
  },
});
