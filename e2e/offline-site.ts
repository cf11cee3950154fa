/** `test` on the built site at an address of its own that the test can change; and what is done with the worker. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test as base } from './fixture';
import { startPlainProxy, type Instead } from './plain-proxy';

export const WORKER = readFileSync('dist/service-worker.js', 'utf8');

interface OwnSite {
  /** Where on its host the site lies. */
  readonly folder: string;
  /** By path, what the test publishes instead of the site's own. */
  readonly instead: Map<string, Instead>;
}

export const test = base.extend<OwnSite>({
  folder: ['/', { option: true }],
  // As an option it is known to `baseURL`, which the watch over other hosts asks for first.
  instead: [new Map<string, Instead>(), { option: true }],
  baseURL: async ({ baseURL, folder, instead }, provide) => {
    instead.clear();
    const proxy = await startPlainProxy(baseURL ?? '', folder, instead);
    await provide(proxy.origin + folder);
    await proxy.stop();
  },
});
export { expect };

/** The worker has taken all it needs, and rules the page from the next load on. */
export async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
}

/** One visit to the page at this query after which the worker is there, and one that it rules. */
export async function visitTwice(page: Page, query: string): Promise<void> {
  await page.goto(`/${query}`);
  await kept(page);
  await page.goto(`/${query}`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Asks for a newer worker, as the browser does now and then; says whether one is waiting afterwards. */
export function lookForUpdate(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update().catch((error: unknown) => console.info('The update was refused.', error));
    const { installing } = registration;
    if (installing) {
      await new Promise<void>((done) => {
        const look = (): void => { if (installing.state !== 'installing') done(); };
        installing.addEventListener('statechange', look);
        look();
      });
    }
    return registration.waiting !== null;
  });
}

/** Puts a mark on the page that a reload would take away. */
export const mark = (page: Page): Promise<void> => page.evaluate(() => { Reflect.set(window, 'neverReloaded', true); });
export const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => Reflect.has(window, 'neverReloaded'));

/** Takes the new version that waits, by the page's own button. */
export async function takeNewVersion(page: Page): Promise<void> {
  await mark(page);
  await page.getByRole('button', { name: 'Ladda om med den nya' }).click();
  await page.waitForFunction(() => !Reflect.has(window, 'neverReloaded'));
}
