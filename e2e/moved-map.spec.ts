/** The map once a reader has moved it: by wheel, hand and button, in a window of another size, in a link, over the whole screen. */
import { Driver } from './driver';
import { expect, test } from './fixture';

/** A picture that is moved a little glides to its end; a name is where it stays when it has stood still for two looks. */
async function atRest(driver: Driver): Promise<ReadonlyMap<string, { readonly x: number; readonly y: number }>> {
  let before = '';
  await expect.poll(async () => {
    const now = JSON.stringify([...await driver.labelPoints()]);
    const still = now === before;
    before = now;
    return still;
  }).toBe(true);
  return driver.labelPoints();
}

test('it is dragged and zoomed, and a link to it shows the same part at the same size', async ({ driver, page, context, guard }) => {
  await driver.openScene('?indikator=tathet');
  await driver.engine('maplibre');
  const fitted = await atRest(driver);
  await page.getByRole('button', { name: 'Zooma in' }).click();
  await driver.expectAddress('plats', /^\d/);
  await driver.drag(-120, 60);
  const moved = await atRest(driver);
  const [falun, before] = [moved.get('Falun'), fitted.get('Falun')];
  expect(falun).toBeDefined();
  expect(falun).not.toEqual(before);

  const other = new Driver(await context.newPage(), guard);
  await other.page.setViewportSize(page.viewportSize() ?? { width: 1440, height: 900 });
  await other.page.goto(page.url());
  await other.ready();
  await other.engine('maplibre');
  const there = await atRest(other);
  expect([...there.keys()]).toEqual([...moved.keys()]);
  for (const [name, { x, y }] of moved) {
    expect(Math.hypot((there.get(name)?.x ?? 0) - x, (there.get(name)?.y ?? 0) - y), name).toBeLessThan(1.5);
  }
  // Back to the whole county by the button.
  await page.getByRole('button', { name: 'Visa hela länet' }).click();
  await driver.expectAddress('plats', null);
  expect((await atRest(driver)).get('Falun')?.x).toBeCloseTo(before?.x ?? 0, 0);
});

test('a window that changes size leaves it where the reader has moved it', async ({ driver, page }) => {
  await driver.openScene();
  await driver.engine('maplibre');
  await page.getByRole('button', { name: 'Zooma in' }).click();
  await driver.drag(150, -40);
  await atRest(driver);
  const plats = new URL(page.url()).searchParams.get('plats');
  const [zoom] = plats?.split('/') ?? [];
  await page.setViewportSize({ width: 1000, height: 700 });
  await atRest(driver);
  await driver.expectAddress('plats', new RegExp(`^${zoom ?? ''}/`));
});

test('it fills the whole screen and comes back', async ({ driver, page }) => {
  await driver.openScene();
  await driver.engine('maplibre');
  const inFull = (): Promise<boolean> => page.evaluate(() => document.fullscreenElement !== null);
  await page.getByRole('button', { name: 'Helskärm', exact: true }).click();
  await expect.poll(inFull).toBe(true);
  await driver.chooseOnMap('Mora');
  await driver.expectAddress('kommun', '2062');
  await page.getByRole('button', { name: /helskärm/i }).click();
  await expect.poll(inFull).toBe(false);
  await driver.expectChosen('Mora');
});

test('a small map that grows to the whole screen is filled by the county, and nobody has moved it', async ({ driver, page }) => {
  await driver.openScene('?vy=jamfor&kommun=2039');
  await driver.engine('maplibre');
  const acrossOf = (points: ReadonlyMap<string, { readonly x: number; readonly y: number }>): number =>
    (points.get('Avesta')?.x ?? Number.NaN) - (points.get('Älvdalen')?.x ?? Number.NaN);
  const before = acrossOf(await atRest(driver));
  await page.getByRole('button', { name: 'Helskärm', exact: true }).click();
  await expect.poll(async () => acrossOf(await driver.labelPoints())).toBeGreaterThan(before * 1.8);
  await expect(page.getByRole('button', { name: 'Visa hela länet' })).toBeDisabled();
  await page.getByRole('button', { name: 'Lämna helskärm' }).click();
  await expect.poll(async () => acrossOf(await driver.labelPoints())).toBeCloseTo(before, 0);
  await driver.expectAddress('plats', null);
});

for (const [who, reducedMotion] of [['who has asked for less motion is spared the glide', 'reduce'], ['others see where they are taken', 'no-preference']] as const) {
  test(`${who}, when a button zooms`, async ({ driver, page }) => {
    await page.emulateMedia({ reducedMotion });
    await driver.openScene();
    await driver.engine('maplibre');
    await atRest(driver);
    // Every place that a name has been at, frame by frame.
    const places = await page.locator('.names .name').first().evaluateHandle((name) => {
      const seen = new Set<string>();
      const look = (): void => {
        const { x, y } = name.getBoundingClientRect();
        seen.add(`${Math.round(x)} ${Math.round(y)}`);
        requestAnimationFrame(look);
      };
      look();
      return seen;
    });
    await page.getByRole('button', { name: 'Zooma in' }).click();
    await driver.expectAddress('plats', /^\d/);
    await atRest(driver);
    const count = await places.evaluate((seen) => seen.size);
    if (reducedMotion === 'reduce') expect(count).toBe(2);
    else expect(count).toBeGreaterThan(2);
  });
}
