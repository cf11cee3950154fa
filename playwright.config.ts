import { chromium, defineConfig } from '@playwright/test';
import { installed } from './scripts/browser/find-browser';
import { thisMachine } from './scripts/browser/machine';

/** Quiet on the network, and able to start as root in a container. */
const FLAGS = [
  '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync',
];
const serverUrl = process.env['E2E_URL'];
// `npm test` gets a browser and names it here; by itself this takes what is installed. Workers inherit the answer.
const executablePath = process.env['CHROMIUM_PATH'] ?? installed(thisMachine(() => chromium.executablePath())) ?? undefined;
if (executablePath !== undefined) process.env['CHROMIUM_PATH'] = executablePath;
const browser = (...more: readonly string[]) => ({
  launchOptions: { args: [...FLAGS, ...more], ...(executablePath === undefined ? {} : { executablePath }) },
});

/** What depends on the size of the window. The rest is proved once, on the desktop. */
const SIZED = /(choose|keyboard|appearances|overflow)\.spec\.ts/;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // A machine that others use as well stalls now and then; what fails twice more is no stall.
  retries: process.env['CI'] ? 2 : 0,
  // Limits for what hangs, not promises of speed; a machine that draws WebGL by its processor may be slow at times.
  timeout: process.env['CI'] ? 150_000 : 45_000,
  expect: { timeout: process.env['CI'] ? 40_000 : 12_000 },
  reporter: 'list',
  use: {
    // The server takes the first free port and says which; what `wait` below reads ends up in the environment.
    ...(serverUrl === undefined ? {} : { baseURL: serverUrl }),
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // Offline has its own tests; elsewhere a worker would answer before the routes of a test.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
    ...browser(),
  },
  projects: [
    { name: 'desktop', testIgnore: /no-webgl\.spec\.ts/, use: { viewport: { width: 1440, height: 900 } } },
    { name: 'phone', testMatch: SIZED, use: { viewport: { width: 390, height: 844 }, hasTouch: true, deviceScaleFactor: 2 } },
    { name: 'projector', testMatch: SIZED, use: { viewport: { width: 1920, height: 1080 }, colorScheme: 'dark' } },
    {
      name: 'nowebgl', testMatch: /(no-webgl|choose)\.spec\.ts/,
      use: { viewport: { width: 1366, height: 768 }, ...browser('--disable-3d-apis') },
    },
  ],
  webServer: {
    command: 'npx --no-install tsx scripts/serve.ts --port 4273',
    wait: { stdout: /Serving \S+ at (?<e2e_url>\S+)/ },
    stdout: 'pipe',
  },
});
