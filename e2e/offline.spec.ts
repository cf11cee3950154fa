/** Without network, and always the right version: the service worker of the built site on a server that the tests can change. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test as base } from './fixture';
import { failedAnswer } from '../mocks/failures';
import { snapshotText } from '../mocks/snapshot-files';
import { startPlainProxy } from './plain-proxy';
import { RoundDriver, csvFile } from './round-driver';

const WORKER = readFileSync('dist/service-worker.js', 'utf8');
const REMOVAL = readFileSync('hosting/remove-offline.js', 'utf8');
/** The views that stand without a chosen municipality, by the word in the address. */
const VIEWS = ['Jämför', 'Glesa delar', 'Faktablad', 'Kommunernas svar', 'Erfarenhetsutbyte', 'Visa på möte', 'Om kartan', 'Utforska'];

/** The same site at an address of its own for each test; `instead` is what the test publishes instead of the site's. */
const test = base.extend<{ instead: Map<string, string> }>({
  instead: [new Map<string, string>(), { option: true }],
  baseURL: async ({ baseURL, instead }, provide) => {
    instead.clear();
    const proxy = await startPlainProxy(baseURL ?? '', '/', instead);
    await provide(`${proxy.origin}/`);
    await proxy.stop();
  },
});
test.use({ serviceWorkers: 'allow' });

/** The worker has taken all it needs, and rules the page from the next load on. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
}

/** Asks for a newer worker, as the browser does now and then; says whether one is waiting afterwards. */
function lookForUpdate(page: Page): Promise<boolean> {
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

/** A mark that a reload would take away. */
const mark = (page: Page): Promise<void> => page.evaluate(() => { Reflect.set(window, 'neverReloaded', true); });
const isMarked = (page: Page): Promise<boolean> => page.evaluate(() => Reflect.has(window, 'neverReloaded'));

test('after one visit every view opens without a network, and the page says how old the figures are', async ({ driver, page, context, guard }) => {
  test.slow();
  await driver.withoutWebGl();
  await page.goto('/?vy=om');
  await kept(page);
  const devtools = await context.newCDPSession(page);
  const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
  // A private window can install nothing; all that the page itself has to bring is there.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  guard.expectMessage(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await context.setOffline(true);
  await page.goto('/?indikator=tathet&kommun=2039');
  await driver.shown('tathet');
  await driver.expectChosen('Älvdalen');
  await expect(driver.rows).toHaveCount(15);
  await expect(page.getByRole('status').filter({ hasText: /visar sparade uppgifter från \d+ \w+ 20\d\d/ })).toBeVisible();
  await expect(driver.alert).toHaveCount(0);
  for (const view of VIEWS) {
    await driver.goToView(view);
    await expect(driver.alert, view).toHaveCount(0);
  }
});

test('a new version waits while a show runs, a broken one is never taken, and one tab reloads alone', async ({ driver, page, context, instead, guard }) => {
  test.slow();
  await driver.withoutWebGl();
  guard.expectMessage(/not-published|bad-precaching-response|404/);
  await page.goto('/?vy=om');
  await kept(page);
  await page.goto('/?vy=mote&bild=2');
  const slide = page.getByRole('dialog').getByRole('heading', { level: 2 });
  await expect(slide).toBeVisible();
  await mark(page);
  const heading = await slide.innerText();

  instead.set('/service-worker.js', WORKER.replace('"url":"icon.svg"', '"url":"not-published.svg"'));
  expect(await lookForUpdate(page)).toBe(false);
  instead.set('/service-worker.js', `${WORKER}\n// newer`);
  expect(await lookForUpdate(page)).toBe(true);
  await expect(slide).toHaveText(heading);
  expect(await isMarked(page)).toBe(true);

  const other = await context.newPage();
  await other.goto('/?vy=om');
  await mark(other);
  await other.getByRole('button', { name: 'Ladda om med den nya' }).click();
  await other.waitForFunction(() => !Reflect.has(window, 'neverReloaded'));
  await other.close();
  await expect(slide).toHaveText(heading);
  expect(await isMarked(page)).toBe(true);
});

test('what the browser has thrown away comes back, and the offline part can be taken from everybody', async ({ driver, page, instead }) => {
  test.slow();
  await driver.withoutWebGl();
  await page.goto('/?vy=om');
  await kept(page);
  await page.evaluate(async () => { for (const name of await caches.keys()) await caches.delete(name); });
  await page.goto('/?indikator=tathet');
  await driver.shown('tathet');
  await expect(driver.alert).toHaveCount(0);

  await mark(page);
  instead.set('/service-worker.js', REMOVAL);
  await lookForUpdate(page);
  await expect.poll(() => page.evaluate(async () => (await caches.keys()).length)).toBe(0);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await isMarked(page)).toBe(true);
});

test('figures for a newer page than the kept one: it says so, and its button brings the newer one', async ({ driver, page, instead }) => {
  test.slow();
  await driver.withoutWebGl();
  await page.goto('/?vy=om');
  await kept(page);
  // The next edition: a page that can be told from this one, and figures of a later version.
  const entry = /\{"revision":"(\w+)","url":"index\.html"\}/.exec(WORKER);
  if (!entry) throw new Error('The worker keeps no index.html.');
  const [whole, revision = ''] = entry;
  const newer = [...revision].toReversed().join('');
  instead.set('/service-worker.js', WORKER.replace(whole, whole.replace(revision, newer)));
  instead.set('/index.html', readFileSync('dist/index.html', 'utf8').replace('<html', '<html data-edition="newer"'));
  instead.set('/data/values.json', failedAnswer('new-version', await snapshotText('values.json')).body);

  await page.goto('/?indikator=tathet');
  await driver.shown('tathet');
  await expect(driver.alert).toContainText('values.json: filen är gjord för en nyare version av sidan');
  await expect(driver.rows).toHaveCount(15);
  await expect(page.locator('[data-edition]')).toHaveCount(0);
  await driver.alert.getByRole('button', { name: 'Ladda om sidan' }).click();
  await expect(page.locator('[data-edition="newer"]')).toBeAttached();
  await driver.expectAddress('indikator', 'tathet');
});

test('a browser that throws away all it kept while the page is open takes no answer with it', async ({ driver, page, context }) => {
  test.slow();
  await driver.withoutWebGl();
  const round = new RoundDriver(page, driver);
  await round.open();
  await kept(page);
  await round.give([csvFile('Insamling höst.csv', [['Kommun', 'Datum', 'Avsatt arbetstid'], ['Mora', '2026-03-03', '80 %']])]);
  await round.letCount();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'all' });
  await expect(driver.alert).toContainText('stängt eller tömt');
  await round.expectShown('Insamling höst');
  await driver.alert.getByRole('button', { name: 'Försök spara igen' }).click();
  await expect(driver.alert).toHaveCount(0);
  await page.reload();
  await driver.ready();
  await round.expectShown('Insamling höst');
  await expect(round.standing('Mora')).toContainText('har svarat');
  await expect(driver.alert).toHaveCount(0);
});
