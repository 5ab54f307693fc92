import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './scripts/drive/find.mjs';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Suites that take minutes: `npm run test:all`. */
const longSpecs = [
  'chat-burst',
  'chat-sites',
  'chat-story',
  'conformance',
  'control-books',
  'control-reach',
  'covered',
  'detect',
  'documents',
  'hostile',
  'installation',
  'life-cycle',
  'load',
  'overlay-attacks',
  'overlay-blind',
  'picture-routes',
  'pin',
  'resilience',
  'reused-windows',
  'strict',
  'worker-trouble',
].map((name) => `tests/e2e/specs/${name}.test.ts`);
const inBrowsers = {
  environment: 'node',
  testTimeout: 60_000,
  hookTimeout: 120_000,
  // A busy machine can starve a browser for seconds. What fails twice in a row fails.
  retry: 1,
  fileParallelism: false,
} as const;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          environment: 'happy-dom',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/properties/**/*.test.ts'],
          setupFiles: ['tests/unit/setup.ts'],
          restoreMocks: true,
          // Two busy cores are slow; a test that hangs is still found.
          testTimeout: 30_000,
        },
      },
      {
        // WxtVitest does not work in browser mode, so the extension API is an alias to a fake here.
        plugins: [preact()],
        // Named here, or a first run finds preact/hooks half way and ends up with two copies of preact.
        optimizeDeps: {
          include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime', 'axe-core'],
        },
        resolve: { alias: { 'webextension-polyfill': at('./tests/browser/setup-fake-browser.ts') } },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/browser/setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            // Playwright's own download is not wanted: a missing browser is an error here.
            provider: playwright({
              launchOptions: { executablePath: findBrowser('chrome') ?? '/usr/bin/chromium', args: ['--no-sandbox'] },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: { name: 'build', environment: 'node', include: ['tests/build/**/*.test.ts'] },
      },
      { test: { name: 'e2e', include: ['tests/e2e/specs/**/*.test.ts'], exclude: longSpecs, ...inBrowsers } },
      { test: { name: 'e2e-long', include: longSpecs, ...inBrowsers } },
      {
        test: {
          name: 'compat',
          environment: 'node',
          include: ['tests/compat/*.test.ts'],
          testTimeout: 120_000,
          // Each spec installs and builds what its pages need, where that is missing.
          hookTimeout: 600_000,
          retry: 1,
          fileParallelism: false,
        },
      },
    ],
  },
});
