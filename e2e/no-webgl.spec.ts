import { NAMES } from './facts';
import { expect, test } from './fixture';

test('the SVG map stays, says why in one quiet line, and does everything but pan and zoom', async ({ driver, page }) => {
  await driver.openScene();
  await expect(page.getByText('webbläsaren saknar WebGL')).toBeVisible();
  await driver.engine('svg');
  // It stands beside the county: every name can be read, and so can the sources.
  const note = await page.getByText('webbläsaren saknar WebGL').boundingBox();
  if (note === null) throw new Error('The note has no place.');
  const covered = [...await driver.labelPoints()].filter(([, { x, y }]) => x > note.x && x < note.x + note.width && y > note.y && y < note.y + note.height);
  expect(covered.map(([name]) => name)).toEqual([]);
  await expect(page.locator('[data-code]')).toHaveCount(NAMES.length);
  await expect(driver.alert).toHaveCount(0);
  await expect(driver.map.getByRole('button', { name: 'Zooma in' })).toHaveCount(0);
  await driver.chooseIndicator('polisoro');
  await driver.chooseOnMap('Ludvika');
  await driver.expectChosen('Ludvika');
});

test('the map fills the screen all the same, with every name, and gives it back', async ({ driver, page }) => {
  await driver.openScene();
  await expect(page.getByText('webbläsaren saknar WebGL')).toBeVisible();
  const before = await driver.map.boundingBox();
  await driver.map.getByRole('button', { name: 'Helskärm', exact: true }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await expect(driver.legend).toBeInViewport({ ratio: 1 });
  await expect(driver.sentence).toBeInViewport({ ratio: 1 });
  await expect.poll(async () => [...await driver.labelPoints()].length).toBe(NAMES.length);
  await driver.map.getByRole('button', { name: 'Lämna helskärm' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  await expect.poll(() => driver.map.boundingBox()).toEqual(before);
});

for (const [what, query, key] of [
  ['a comparison', '?vy=jamfor', '.map-key'], ['a round', '?vy=omgang', '.round-key'], ['a story', '?vy=mote', '.map-key'],
] as const) {
  test(`the map of ${what} fills the screen with its key, and gives it back`, async ({ driver, page }) => {
    await driver.openScene(query);
    const button = driver.map.getByRole('button', { name: 'Helskärm', exact: true });
    await button.scrollIntoViewIfNeeded();
    const before = await driver.map.boundingBox();
    await button.click();
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await expect(page.locator(key)).toBeInViewport({ ratio: 1 });
    await expect.poll(async () => (await driver.map.boundingBox())?.height ?? 0).toBeGreaterThan((before?.height ?? Infinity) * 1.2);
    await driver.map.getByRole('button', { name: 'Lämna helskärm' }).click();
    await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
    await expect.poll(() => driver.map.boundingBox()).toEqual(before);
  });
}

for (const [width, height] of [[844, 390], [667, 375], [640, 360]] as const) {
  test(`on a phone that lies on its side the map has most of the full screen: ${width} × ${height} px`, async ({ driver, page }) => {
    await page.setViewportSize({ width, height });
    for (const query of ['', '?vy=glest', '?vy=jamfor']) {
      await driver.openScene(query);
      await driver.map.getByRole('button', { name: 'Helskärm', exact: true }).click();
      await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
      await expect.poll(async () => (await driver.map.boundingBox())?.height ?? 0, query).toBeGreaterThanOrEqual(height * 0.84);
      await driver.map.getByRole('button', { name: 'Lämna helskärm' }).click();
    }
  });
}

test('the colours follow the indicator', async ({ driver }) => {
  await driver.openScene();
  const before = await driver.fills();
  await driver.chooseIndicator('kommungrupp');
  await expect.poll(async () => [...(await driver.fills())]).not.toEqual([...before]);
});
