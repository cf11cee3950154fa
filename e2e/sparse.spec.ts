import { faults } from './axe-faults';
import { codeOf, NAMES } from './facts';
import { expect, test } from './fixture';

const SHARED = [codeOf('Älvdalen'), codeOf('Malung-Sälen')].join(',');

test('under 5 per km² lies half of the land and a tenth of the people, seen without scrolling', async ({ driver, page }) => {
  await driver.openScene('?vy=glest');
  const shares = page.getByRole('list', { name: /del av länet/ });
  await expect(shares.getByRole('listitem').first()).toContainText(/50,8\s%\s*av ytan/);
  await expect(shares.getByRole('listitem').nth(1)).toContainText(/10,7\s%\s*av invånarna/);
  for (const share of [0, 1]) await expect(shares.getByRole('listitem').nth(share)).toBeInViewport({ ratio: 1 });
  await expect(driver.sentence).toContainText(/4 av 15\skommuner har under 5\sinvånare per km²/);
  for (const place of ['Idre', 'Särna', 'Sälen']) await expect(driver.map.getByText(place, { exact: true })).toBeVisible();
});

test('a threshold is typed, slid and switched off; the address and the legend follow', async ({ driver, page }) => {
  await driver.openScene('?vy=glest');
  await page.getByRole('checkbox', { name: 'Folkmängd' }).check();
  await driver.expectAddress('under', 'tathet:5,folkmangd:12000');
  await page.getByRole('textbox', { name: /Befolkningstäthet/ }).fill('100');
  await driver.expectAddress('under', 'tathet:100,folkmangd:12000');
  await page.getByRole('slider', { name: /Befolkningstäthet/ }).press('ArrowLeft');
  await driver.expectAddress('under', 'tathet:99.5,folkmangd:12000');
  const [before = 0] = await driver.legendCounts();
  await page.getByRole('checkbox', { name: 'Befolkningstäthet' }).uncheck();
  await driver.expectAddress('under', 'folkmangd:12000');
  const counts = await driver.legendCounts();
  expect(counts[0]).toBeGreaterThanOrEqual(before);
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(NAMES.length);
});

test('nothing under, and a threshold out of range, explain themselves', async ({ driver, page }) => {
  await driver.openScene('?vy=glest&under=tathet:0');
  await expect(page.getByText('Ingen kommun ligger under alla gränser.')).toBeVisible();
  await driver.openScene('?vy=glest&under=tathet:5000');
  await expect(page.getByRole('status').filter({ hasText: 'befolkningstäthet' })).toBeVisible();
});

test('set-aside time is marked as invented across the picture, and the sentence begins so', async ({ driver, page }) => {
  await driver.openScene('?vy=glest&under=arbetstid:50');
  await expect(driver.map.locator('[data-invented]')).toBeVisible();
  await expect(driver.sentence).toHaveText(/^Påhittat exempel/);
  await expect(page.getByRole('columnheader', { name: /Arbetstid/ })).toContainText('Påhittat exempel');
});

test('two indicators: both engines paint the class that the legend names', async ({ driver, page }) => {
  await driver.openScene('?vy=glest');
  await page.getByRole('button', { name: 'Täthet × Anmälda brott' }).click();
  await driver.expectAddress('mot', 'tathet,brott');
  await driver.shown('tathet*brott');
  // Sparse is the left column; the lowest row is its first tab stop.
  await driver.legend.getByRole('button', { name: /^Gles och få anmälda brott/ }).click();
  await driver.expectAddress('klass', '0');
  await driver.engine('maplibre');
  await driver.shown('tathet*brott');
});

test('equal tiles: one a municipality, walked by the arrow keys', async ({ driver, page }) => {
  await driver.openScene('?vy=glest&form=rutor');
  await expect(driver.map.locator('rect[data-code]')).toHaveCount(NAMES.length);
  await driver.walk.focus();
  await page.keyboard.press('Home');
  const first = await driver.marked();
  await page.keyboard.press('ArrowDown');
  expect(await driver.marked()).not.toBe(first);
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.has('kommun')).toBe(true);
  // Also on a phone every name stands in its own tile.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => driver.map.evaluate((map) => {
    const tiles = [...map.querySelectorAll('rect[data-code]')].map((tile) => tile.getBoundingClientRect());
    return [...map.querySelectorAll<SVGTextElement>('.sparse-tile-names text')].filter((name) => {
      // Without the halo that its stroke draws.
      const { x, y, width } = name.getBBox();
      const { left = 0, top = 0 } = name.ownerSVGElement?.getBoundingClientRect() ?? {};
      return !tiles.some((tile) => tile.left - 2 <= left + x && left + x + width <= tile.right + 2 && tile.top <= top + y && top + y <= tile.bottom);
    }).map(({ textContent }) => textContent);
  })).toEqual([]);
});

test('sharing a coordinator is calculated for those chosen on the map, and kept in the address', async ({ driver, page }) => {
  await driver.openScene('?vy=glest');
  await page.getByRole('button', { name: 'Välj på kartan' }).click();
  await driver.chooseOnMap('Älvdalen');
  await driver.chooseOnMap('Malung-Sälen');
  await driver.expectAddress('ihop', SHARED);
  const total = page.getByRole('row', { name: /^Folkmängd/ }).getByRole('cell').last();
  await expect(total).toContainText(/17\s023/);
  await page.goBack();
  await driver.expectAddress('ihop', codeOf('Älvdalen'));
});

for (const appearance of ['Ljust', 'Mörkt', 'Projektor'] as const) {
  for (const [what, query] of [
    ['thresholds', `?vy=glest&under=tathet:5,arbetstid:50&ihop=${SHARED}`], ['two indicators', '?vy=glest&mot=tathet,arbetstid'], ['tiles', '?vy=glest&form=rutor'],
  ] as const) {
    test(`${appearance}: ${what} have no fault that axe can find, and do not scroll sideways on a phone`, async ({ driver, page }) => {
      await driver.openScene(query);
      await driver.appear(appearance);
      expect(await faults(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    });
  }
}
