/** Everything that has to hold, in the order in which it is proved: the cheap first. */
import { playwrightTally, vitestTally, type Tally } from './tally';

export interface Step {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Not tried when the step of this name failed. */
  readonly needs?: string;
  /** Steps of many tests write a report and count each test; the others count as one. */
  readonly report?: { readonly file: string; readonly tally: (report: unknown) => Tally };
}

// Not in test-results: Playwright empties that folder before it starts.
const VITEST_REPORT = '.cache/vitest.json';
const PLAYWRIGHT_REPORT = '.cache/playwright.json';

/** `browser` is the path of the browser that the tests use. */
export function steps(browser: string): readonly Step[] {
  return [
    { name: 'lint', command: ['npm', 'run', 'lint'] },
    { name: 'types', command: ['npm', 'run', 'types'] },
    { name: 'unused code', command: ['npm', 'run', 'unused'] },
    { name: 'data', command: ['npm', 'run', 'data', '--', '--check'] },
    {
      name: 'unit tests',
      command: ['npx', '--no-install', 'vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`],
      report: { file: VITEST_REPORT, tally: vitestTally },
    },
    { name: 'build', command: ['npm', 'run', 'build'] },
    { name: 'size', command: ['npm', 'run', 'size'], needs: 'build' },
    {
      name: 'browser tests',
      command: ['npx', '--no-install', 'playwright', 'test', '--reporter=list,json'],
      env: { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT },
      needs: 'build',
      report: { file: PLAYWRIGHT_REPORT, tally: playwrightTally },
    },
  ];
}
