/** What a new build may not take away: files the worker does not keep, parts of the build before, the figures of the build before. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { nextBuild, publishSchema, workerOfSchema } from './next-build';
import { expect, isMarked, kept, lookForUpdate, mark, takeNewVersion, test, visitTwice } from './offline-site';

test.use({ serviceWorkers: 'allow' });

/** Names of the app's files that the worker keeps. */
const keptFiles = (page: Page): Promise<readonly string[]> => page.evaluate(async () => {
  const all = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
  return all.flat().map(({ url }) => new URL(url).pathname);
});
const lineOfKept = (page: Page) => page.getByRole('status').filter({ hasText: 'visar sparade uppgifter från' });

test('what the worker does not keep is the host\'s to give: the one file is saved, what is not there is missing', async ({ driver, page, guard }) => {
  await driver.withoutWebGl();
  guard.expectMessage(/404/);
  await visitTwice(page, '?vy=om');
  // It is made to be opened from a disk: by its link and by its address it is saved, whole.
  const byLink = page.waitForEvent('download');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Hela kartan som en fil' }).click();
  expect(readFileSync(await (await byLink).path(), 'utf8')).toContain('data-one-file');
  const byAddress = page.waitForEvent('download');
  await expect(page.goto('/Samordningskartan.html')).rejects.toThrow('Download is starting');
  expect(readFileSync(await (await byAddress).path(), 'utf8')).toContain('data-one-file');
  expect((await page.goto('/data/values.json'))?.headers()['content-type']).toContain('json');
  expect((await page.goto('/nothing'))?.status()).toBe(404);
  await page.goto('/index.html?indikator=tathet');
  await driver.shown('tathet');
});

test('the word of a new version can be put aside, and nothing is taken', async ({ driver, page, instead }) => {
  await driver.withoutWebGl();
  await page.goto('/?vy=om');
  await kept(page);
  await mark(page);
  for (const [path, answer] of nextBuild()) instead.set(path, answer);
  expect(await lookForUpdate(page)).toBe(true);
  const word = page.getByRole('status').filter({ hasText: 'En ny version av sidan finns.' });
  await word.getByRole('button', { name: 'Stäng meddelandet' }).click();
  await expect(word).toHaveCount(0);
  expect(await isMarked(page)).toBe(true);
  await driver.goToView('Erfarenhetsutbyte');
  await expect(page.getByRole('main').getByRole('heading', { name: 'Dokumenterade initiativ' })).toBeVisible();
  await expect(page.locator('html[data-edition="next"]')).toHaveCount(0);
});

test('an update taken in one tab leaves another whole: a view it has not yet fetched still opens', async ({ driver, page, context, instead }) => {
  test.slow();
  await driver.withoutWebGl();
  await page.goto('/?vy=om');
  await kept(page);
  await page.goto('/?vy=mote&bild=2');
  await expect(page.getByRole('dialog').getByRole('heading', { level: 2 })).toBeVisible();
  await mark(page);
  const before = (await keptFiles(page)).filter((path) => path.includes('/exchange-view-'));
  expect(before).toHaveLength(1);
  for (const [path, answer] of nextBuild()) instead.set(path, answer);
  expect(await lookForUpdate(page)).toBe(true);

  const other = await context.newPage();
  await other.goto('/?vy=om');
  await takeNewVersion(other);
  await expect(other.locator('html[data-edition="next"]')).toBeAttached();
  // The browser's own cache may still have what the host has no longer; nobody can rely on that.
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
  await page.keyboard.press('Escape');
  await driver.goToView('Erfarenhetsutbyte');
  await expect(page.getByRole('main').getByRole('heading', { name: 'Dokumenterade initiativ' })).toBeVisible();
  await expect(driver.alert).toHaveCount(0);
  expect(await isMarked(page)).toBe(true);

  // Nobody is left who needs them: what only the earlier build has goes, at a later start.
  await page.close();
  await expect(async () => {
    await other.goto('/?vy=om');
    expect((await keptFiles(other)).filter((path) => path.includes('/exchange-view-'))).not.toContain(before[0]);
  }).toPass();
  expect((await keptFiles(other)).filter((path) => path.includes('/exchange-view-'))).toHaveLength(1);
});

for (const [state, url] of [['is refused', 'not-published.svg'], ['waits', 'icon.svg']] as const) {
  test(`an update that ${state} leaves the page before it its figures, for use without network`, async ({ driver, page, context, instead, guard }) => {
    test.slow();
    await driver.withoutWebGl();
    guard.expectMessage(/not-published|bad-precaching-response|404|ERR_INTERNET_DISCONNECTED|Failed to fetch/);
    await visitTwice(page, '?vy=om');
    await publishSchema(instead, 'new-version');
    instead.set('/service-worker.js', { text: workerOfSchema(2).replace('"url":"icon.svg"', `"url":"${url}"`) });
    expect(await lookForUpdate(page)).toBe(state === 'waits');
    // The page before it asks for the new figures as well, cannot read them, and does not keep them.
    await page.goto('/?vy=om');
    await expect(driver.alert).toContainText('nyare version');

    await context.setOffline(true);
    await page.goto('/?indikator=tathet');
    await driver.shown('tathet');
    await expect(driver.rows).toHaveCount(15);
    await expect(lineOfKept(page)).toBeVisible();
    await expect(driver.alert).toHaveCount(0);
  });
}

test('figures of an older version are told as such, and the page goes on with its own', async ({ driver, page, context, instead, guard }) => {
  test.slow();
  await driver.withoutWebGl();
  guard.expectMessage(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await page.goto('/?vy=om');
  await kept(page);
  // As if this page were newer than what it finds kept.
  await publishSchema(instead, 'old-version');
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((one) => one.startsWith('snapshots'));
    if (name === undefined) throw new Error('No snapshots are kept.');
    await (await caches.open(name)).add(new Request('data/values.json', { cache: 'reload' }));
  });
  await context.setOffline(true);
  await page.goto('/?indikator=tathet');
  await driver.shown('tathet');
  await expect(driver.alert).toContainText('data/values.json: filen är gjord för en äldre version av sidan');
  await expect(driver.rows).toHaveCount(15);
});

test('a network that is slow rather than gone: kept figures stand with their date', async ({ driver, page, instead }) => {
  test.slow();
  await driver.withoutWebGl();
  await page.goto('/?vy=om');
  await kept(page);
  for (const path of (await keptFiles(page)).filter((one) => one.startsWith('/data/'))) instead.set(path, 'silent');
  await page.goto('/?indikator=tathet');
  await driver.shown('tathet');
  await expect(lineOfKept(page)).toBeVisible();
  await expect(driver.rows).toHaveCount(15);
  await expect(driver.alert).toHaveCount(0);
});
