import { fileURLToPath } from 'node:url';
import { defineConfig } from 'playwright/test';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Two runs on one machine need a port each. */
const port = Number(process.env['TEST_PORT'] ?? 4399);

/** Each window would open two pages more, for what drops down from the address bar: a sixth of all that the tests cost. */
const NO_ADDRESS_BAR = 'WebUIOmniboxPopup,WebUIOmniboxAimPopup,WebUIOmniboxFullPopup';

/** Browser tests on the built site: `dist/` must exist. */
export default defineConfig({
  testDir: 'browser',
  outputDir: `${root}/test-results`,
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A loaded machine may miss a beat once. `npm test` tells which tests needed it; one that fails twice has failed.
  retries: 1,
  // A machine may be slow, or have other things to do. Only what fails takes as long as this.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: `${root}/test-results/browser.json` }]],
  use: {
    actionTimeout: 30_000,
    baseURL: `http://localhost:${port}`,
    locale: 'sv-SE',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
      // Where nothing says how file names are written, Chromium calls a file with an å in its name "download".
      env: { ...process.env, LC_ALL: 'C.UTF-8' } as Record<string, string>,
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        `--disable-features=${NO_ADDRESS_BAR}`,
        // A Chromium without a window would round the width of every letter; now both lay a page out alike, to the hundredth of a pixel.
        '--font-render-hinting=none',
      ],
    },
  },
  webServer: {
    command: `node src/tools/serve.ts`,
    cwd: root,
    env: { PORT: String(port) },
    port,
    reuseExistingServer: false,
  },
});
