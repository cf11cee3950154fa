import { gzipSync } from 'node:zlib';
import { FAILURES } from '../mocks/failures';
import { MARKUP, REFUSED, SHOWN_AS_TEXT } from '../mocks/hostile';
import { SNAPSHOT_NAMES } from '../mocks/snapshot-files';
import { expect, test } from './fixture';
import { passOn, serve } from './forwarding';

/** Told within this, at most one retry before. */
const TELL_LIMIT_MS = 3000;
/** A length that is not the body's own cannot be sent here; a body that is too long has a test of its own below. */
const WAYS = FAILURES.filter((how) => how !== 'too-large');

// Every way for one file, and for every file the ways that the page answers differently; the reader's own tests
// go through all of both.
const someOf = (name: string): typeof WAYS => WAYS.filter((how) => how === 'not-found' || (how === 'new-version' && name === 'manifest.json'));

for (const name of SNAPSHOT_NAMES) {
  for (const how of name === 'values.json' ? WAYS : someOf(name)) {
    test(`${name} ${how}: told with its name, the rest works`, async ({ driver, page }) => {
      let asked = 0;
      await driver.failSnapshot(name, how);
      page.on('request', (request) => { if (request.url().includes(`/data/${name}`)) asked += 1; });
      await driver.openScene();
      await expect(driver.alert).toContainText(name, { timeout: TELL_LIMIT_MS });
      await expect(driver.alert.getByRole('button')).not.toHaveCount(0);
      if (how === 'new-version') await expect(driver.alert).toContainText('laddas om');
      expect(asked).toBeLessThanOrEqual(2);
      // Built-in figures stand; choosing still works.
      await driver.chooseInTable('Mora');
      await driver.expectAddress('kommun', '2062');
      await driver.chooseIndicator('tathet');
      await expect(driver.rows).toHaveCount(15);
    });
  }
}

test('values.json that unpacks to more than any snapshot: told with its name, the rest works', async ({ driver, guard, page, baseURL }) => {
  const bomb = gzipSync(Buffer.alloc(60_000_000, ' '));
  const proxy = await serve((request, response) => {
    if (request.url === '/data/values.json') {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip', 'content-length': bomb.length }).end(bomb);
    } else passOn(baseURL ?? '', request.url ?? '/', request.headers, response);
  });
  try {
    guard.expectHost(proxy.origin);
    await page.goto(proxy.origin);
    await expect(driver.alert).toContainText('data/values.json: filen är för stor för att läsas.');
    await driver.chooseInTable('Mora');
    await expect(driver.rows).toHaveCount(15);
  } finally {
    await proxy.stop();
  }
});

test('Försök igen asks again, and the alert goes when the file comes', async ({ driver }) => {
  await driver.failSnapshot('values.json', 'server-error');
  await driver.openScene();
  await expect(driver.alert).toContainText('values.json');
  await driver.healSnapshots();
  await driver.alert.getByRole('button', { name: 'Försök igen' }).click();
  await expect(driver.alert).toHaveCount(0);
});

test('code that does not come leaves what was written, also where the address asks for another Scene', async ({ driver, guard, page }) => {
  guard.expectFailureOf('assets/main');
  await page.route('**/assets/main*', (route) => route.abort());
  await page.goto('/?indikator=tathet');
  await expect(driver.table).toBeVisible();
  await expect(driver.rows).toHaveCount(15);
  await expect(driver.legend.getByRole('listitem').first()).toBeVisible();
  expect(new Set((await driver.fills()).values()).size).toBeGreaterThan(2);
});

test('every snapshot at once: the built-in picture stays and all are named', async ({ driver }) => {
  for (const name of SNAPSHOT_NAMES) await driver.failSnapshot(name, 'unreachable');
  await driver.openScene();
  for (const name of SNAPSHOT_NAMES) await expect(driver.alert.filter({ hasText: name })).not.toHaveCount(0);
  await expect(driver.rows).toHaveCount(15);
  expect(new Set((await driver.fills()).values()).size).toBeGreaterThan(2);
});

test('a slow snapshot: after three seconds a line says so, and it goes when the file comes', async ({ driver, page }) => {
  await page.clock.install();
  const release = await driver.holdSnapshot('values.json');
  await page.goto('/');
  const line = page.getByText('Uppgifterna dröjer');
  await expect(driver.map).toBeVisible();
  await expect(driver.rows).toHaveCount(15);
  await expect(async () => {
    await page.clock.runFor(3100);
    await expect(line).toBeVisible({ timeout: 200 });
  }).toPass();
  release();
  await expect(async () => {
    await page.clock.runFor(100);
    await expect(line).toHaveCount(0, { timeout: 200 });
  }).toPass();
});

for (const { name, file, change } of REFUSED) {
  test(`${file} with ${name} is refused and told`, async ({ driver, page }) => {
    await driver.changeSnapshot(file, change);
    await driver.openScene();
    await expect(driver.alert).toContainText(file);
    await expect(driver.rows).toHaveCount(15);
    expect(await page.evaluate(() => Reflect.has(window, 'hacked'))).toBe(false);
  });
}

for (const { name, file, change } of SHOWN_AS_TEXT) {
  test(`${name} is shown letter by letter`, async ({ driver, page }) => {
    await driver.changeSnapshot(file, change);
    await driver.openScene();
    await expect(page.getByText(MARKUP).first()).toBeAttached();
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
    expect(await page.evaluate(() => Reflect.has(window, 'hacked'))).toBe(false);
  });
}
