/** Without network, and always the right version: the service worker of the built site on a server that the tests can change. */
import { readFileSync } from 'node:fs';
import { publishSchema, workerForNewPage, workerOfSchema } from './next-build';
import { WORKER, expect, isMarked, kept, lookForUpdate, mark, takeNewVersion, test } from './offline-site';
import { RoundDriver, csvFile } from './round-driver';

test.use({ serviceWorkers: 'allow' });

const REMOVAL = readFileSync('hosting/remove-offline.js', 'utf8');
/** The views that stand without a chosen municipality, by the word in the address. */
const VIEWS = ['Jämför', 'Glesa delar', 'Faktablad', 'Kommunernas svar', 'Erfarenhetsutbyte', 'Visa på möte', 'Om kartan', 'Utforska'];

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

  instead.set('/service-worker.js', { text: WORKER.replace('"url":"icon.svg"', '"url":"not-published.svg"') });
  expect(await lookForUpdate(page)).toBe(false);
  instead.set('/service-worker.js', { text: `${WORKER}\n// newer` });
  expect(await lookForUpdate(page)).toBe(true);
  await expect(slide).toHaveText(heading);
  expect(await isMarked(page)).toBe(true);

  const other = await context.newPage();
  await other.goto('/?vy=om');
  await takeNewVersion(other);
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
  instead.set('/service-worker.js', { text: REMOVAL });
  // A look that the browser had begun by itself is not begun anew: it may still bring the worker that was there.
  await expect(async () => {
    await lookForUpdate(page);
    await expect.poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 3000 }).toBe(0);
  }).toPass();
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await isMarked(page)).toBe(true);
});

test('figures for a newer page than the kept one: it says so, and its button brings the newer one', async ({ driver, page, instead }) => {
  test.slow();
  await driver.withoutWebGl();
  await page.goto('/?vy=om');
  await kept(page);
  // The next edition: a page that can be told from this one, and figures of a later version.
  instead.set('/service-worker.js', { text: workerForNewPage(workerOfSchema(2)) });
  instead.set('/index.html', { text: readFileSync('dist/index.html', 'utf8').replace('<html', '<html data-edition="newer"') });
  await publishSchema(instead, 'new-version');

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
