import { codeOf } from './facts';
import { comparePictures } from './pixels';
import { expect, test } from './fixture';

/** The engines smooth edges differently (0.7 % of the pixels); one small area in a wrong colour would be 2 % and more. */
const SEEN = 0.012;

test('MapLibre takes over without a jump that can be seen', async ({ driver, page }) => {
  const release = await driver.holdMapEngine();
  await driver.openScene();
  await driver.engine('svg');
  await page.mouse.move(0, 0);
  const before = await driver.pictureOfMap();
  release();
  await driver.engine('maplibre');
  expect((await comparePictures(page, before, await driver.pictureOfMap())).share).toBeLessThan(SEEN);
});

test('the borders outside stand throughout: the fixed map lends its own until the zoomable one has drawn them', async ({ driver, page }) => {
  await driver.openScene();
  await driver.engine('maplibre');
  const map = page.locator('[data-map]');
  await expect(map).toHaveAttribute('data-whole');
  await page.mouse.move(0, 0);
  const whole = await driver.pictureOfMap();
  await map.evaluate((element) => element.removeAttribute('data-whole'));
  await expect(page.locator('.county-border')).toHaveCSS('visibility', 'visible');
  const lent = await driver.pictureOfMap();
  expect((await comparePictures(page, whole, lent)).share).toBeLessThan(SEEN);
  await map.evaluate((element) => element.setAttribute('data-whole', ''));
  await expect(page.locator('.county-border')).toHaveCSS('visibility', 'hidden');
});

test('a lost context brings the SVG map back with the same Scene', async ({ driver, page }) => {
  await driver.openScene('?indikator=tathet');
  await driver.engine('maplibre');
  await page.locator('canvas').evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error('The map has no canvas.');
    const gl = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
  });
  await driver.engine('svg');
  await expect(page.locator('[data-code]')).toHaveCount(15);
  expect(new Set((await driver.fills()).values()).size).toBeGreaterThan(2);
  await driver.chooseIndicator('folkmangd');
  await driver.chooseOnMap('Falun');
  await driver.expectChosen('Falun');
  await expect(driver.alert).toHaveCount(0);
});

test('a worker that does not come leaves the fixed map, and a quiet line says so, in the next view as well', async ({ driver, guard, page }) => {
  guard.expectFailureOf('assets/maplibre-gl-worker');
  await page.route('**/assets/maplibre-gl-worker*', (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await driver.openScene('?indikator=tathet');
  const line = page.getByRole('status').filter({ hasText: 'Den fasta kartan visas i stället' });
  await expect(line).toBeVisible();
  await driver.engine('svg');
  await driver.shown('tathet');
  await expect(driver.alert).toHaveCount(0);
  await driver.chooseOnMap('Mora');
  await driver.expectChosen('Mora');
  await driver.goToView('Om kartan');
  await expect(line).toHaveCount(0);
  await driver.goToView('Utforska');
  await expect(line).toBeVisible();
});

test('the colours of every indicator are the same on both engines', async ({ driver, page }) => {
  await driver.openScene();
  await driver.engine('maplibre');
  for (const id of ['arbetstid', 'forandring', 'kommungrupp']) {
    await driver.chooseIndicator(id);
    const drawn = await driver.pictureOfMap();
    await page.goto(`/?indikator=${id}`);
    await driver.engine('maplibre');
    await driver.shown(id);
    expect((await comparePictures(page, drawn, await driver.pictureOfMap())).share).toBeLessThan(SEEN);
  }
});

test('a window that changes size keeps the county in view until the reader has moved the map', async ({ driver, page }) => {
  await driver.openScene();
  await driver.engine('maplibre');
  await page.setViewportSize({ width: 1000, height: 700 });
  for (const name of ['Älvdalen', 'Avesta', 'Malung-Sälen', 'Ludvika']) {
    await driver.chooseOnMap(name);
    await driver.expectAddress('kommun', codeOf(name));
  }
});
