/** Without network in a folder of a host that has other things beside it. */
import { readFileSync } from 'node:fs';
import { expect, kept, lookForUpdate, test } from './offline-site';

const FOLDER = '/kartor/lan/';
test.use({ serviceWorkers: 'allow', folder: FOLDER });

test('in a folder the worker rules that folder alone, and the page starts there without a network', async ({ driver, page, context, guard, baseURL, instead }) => {
  test.slow();
  await driver.withoutWebGl();
  await page.goto(`${baseURL}?vy=om`);
  await kept(page);
  expect(await page.evaluate(async () => new URL((await navigator.serviceWorker.ready).scope).pathname)).toBe(FOLDER);
  guard.expectMessage(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await context.setOffline(true);
  await page.goto(`${baseURL}?indikator=tathet`);
  await driver.shown('tathet');
  await expect(driver.rows).toHaveCount(15);
  await expect(page.getByRole('status').filter({ hasText: 'visar sparade uppgifter från' })).toBeVisible();
  await expect(driver.alert).toHaveCount(0);

  // Taken away again, and what others on the host keep stays.
  await context.setOffline(false);
  await page.evaluate(async () => { await caches.open('somebody-else'); });
  instead.set(`${FOLDER}service-worker.js`, { text: readFileSync('hosting/remove-offline.js', 'utf8') });
  await lookForUpdate(page);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['somebody-else']);
});
