import { codeOf } from './facts';
import { differingShare } from './pixels';
import { expect, test } from './fixture';

/** Edges are smoothed differently by the two engines; more than this is a jump that can be seen. */
const SEEN = 0.02;

test('MapLibre takes over without a jump that can be seen', async ({ driver, page, context }) => {
  await driver.openScene();
  await driver.engine('maplibre');
  await page.mouse.move(0, 0);
  const after = await driver.map.screenshot({ animations: 'disabled' });
  const box = await driver.map.boundingBox();
  const blind = await context.newPage();
  await blind.setViewportSize(page.viewportSize() ?? { width: 1440, height: 900 });
  await blind.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await blind.goto('/');
  await expect(blind.locator('[data-ready]')).toBeAttached();
  const still = blind.locator('[data-map]');
  expect(await still.boundingBox()).toEqual(box);
  const before = await still.screenshot({ animations: 'disabled' });
  expect(await differingShare(page, before, after)).toBeLessThan(SEEN);
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

test('the colours of every indicator are the same on both engines', async ({ driver, page }) => {
  await driver.openScene();
  await driver.engine('maplibre');
  for (const id of ['arbetstid', 'forandring', 'kommungrupp']) {
    await driver.chooseIndicator(id);
    const drawn = await driver.map.screenshot();
    await page.goto(`/?indikator=${id}`);
    await driver.engine('maplibre');
    await driver.shown(id);
    expect(await differingShare(page, drawn, await driver.map.screenshot())).toBeLessThan(SEEN);
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
