/** What stands where, and can be read: the table's head and figures, the panel on a phone, the names on the map. */
import type { Page } from '@playwright/test';
import { NAMES } from './facts';
import { expect, test } from './fixture';

test('the table’s head stays while its rows pass under it, and figures stand under each other', async ({ driver, page }) => {
  await page.setViewportSize({ width: 1440, height: 600 });
  await driver.openScene();
  const head = driver.table.getByRole('columnheader').first();
  const cell = driver.rows.first().getByRole('cell').first();
  await expect(cell).toHaveCSS('text-align', 'right');
  await expect(cell).toHaveCSS('font-variant-numeric', 'tabular-nums');
  // All of the county stands, in the window's own scrolling; on a narrow one in a box that scrolls.
  for (const width of [1440, 900]) {
    await page.setViewportSize({ width, height: 600 });
    await driver.rows.last().evaluate((row) => row.scrollIntoView({ block: 'end' }));
    await expect(driver.rows.last()).toBeInViewport();
    await expect(head).toBeInViewport();
  }
});

test('on a phone the panel is a sheet under the map', async ({ driver, page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await driver.openScene('?kommun=2062');
  const [map, panel] = [await driver.map.boundingBox(), await driver.panel.boundingBox()];
  expect(panel?.y ?? 0).toBeGreaterThanOrEqual((map?.y ?? 0) + (map?.height ?? 0));
  expect(panel?.width ?? 0).toBeGreaterThan(330);
});

/** Pairs of names on the map, of municipalities and places, that run into each other. */
function overlaps(page: Page): Promise<readonly string[]> {
  return page.locator('.names :is(.name, .place text):visible').evaluateAll((names) => {
    // A line of text is higher than its letters; a fifth of it is air.
    const boxes = names.map((name) => ({ name: name.textContent, box: name.getBoundingClientRect(), air: name.getBoundingClientRect().height * 0.22 }));
    return boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) =>
      a.box.left < b.box.right && b.box.left < a.box.right && a.box.top + a.air < b.box.bottom && b.box.top + b.air < a.box.bottom)
      .map((b) => `${a.name}–${b.name}`));
  });
}

for (const query of ['', '?vy=glest', '?vy=jamfor', '?vy=mote']) {
  test(`no name runs into another on a phone that lies on its side: ${query}`, async ({ driver, page }) => {
    await driver.withoutWebGl();
    await driver.openScene(query);
    for (const [width, height] of [[640, 360], [667, 375], [683, 384], [720, 400], [480, 320]] as const) {
      await page.setViewportSize({ width, height });
      expect((await driver.namesOnMap()).length, `${width} × ${height} px`).toBeGreaterThanOrEqual(5);
      expect(await overlaps(page), `${width} × ${height} px`).toEqual([]);
    }
  });
}

const SIZES = [{ width: 1024, height: 768 }, { width: 1440, height: 900 }, { width: 1920, height: 1080 }, { width: 2560, height: 1440 }];

for (const appearance of ['Ljust', 'Projektor'] as const) {
  test(`no name on the map runs into another, and from 1024 px all are there: ${appearance}`, async ({ driver, page }) => {
    await driver.withoutWebGl();
    await driver.openScene();
    await driver.appear(appearance);
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await expect.poll(async () => (await driver.namesOnMap()).length, `names at ${size.width} px`).toBe(NAMES.length);
      const heights = await page.locator('.names .name:visible').evaluateAll((names) => names.map((name) => Number.parseFloat(getComputedStyle(name).fontSize)));
      expect(Math.min(...heights), `${size.width} px`).toBeGreaterThanOrEqual(11);
      expect(Math.max(...heights), `${size.width} px`).toBeLessThanOrEqual(appearance === 'Projektor' ? 28 : 16);
      expect(await overlaps(page), `${size.width} px`).toEqual([]);
    }
  });
}

test('a kept appearance is there before any script of the page has run', async ({ driver, page }) => {
  await page.addInitScript(() => localStorage.setItem('utseende', 'dark'));
  const release = await driver.holdCode();
  await page.goto('/', { waitUntil: 'commit' });
  await expect(driver.map).toBeVisible();
  const early = { fills: [...await driver.fills()], ground: await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor) };
  release();
  await driver.ready();
  expect({ fills: [...await driver.fills()], ground: await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor) }).toEqual(early);
  await driver.appear('Ljust');
  expect([...await driver.fills()]).not.toEqual(early.fills);
});
