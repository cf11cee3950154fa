/** A site of more areas than can have an element each. */
import { expect } from './fixture';
import { testInCountryOf } from './made-up-country';

const COUNT = 700;
const test = testInCountryOf(COUNT);

test('of seven hundred areas all are painted, found, walked, listed and zoomed, with few elements', async ({ driver, page }) => {
  test.slow();
  await driver.openScene();
  const codes = await page.locator('.areas [data-codes]').evaluateAll((paths: HTMLElement[]) => paths.flatMap(({ dataset }) => dataset['codes']?.split(' ') ?? []));
  expect(new Set(codes).size).toBe(COUNT);
  await expect(driver.map).toHaveAttribute('data-engine', 'maplibre', { timeout: 60_000 });
  expect(await page.locator('body *').count()).toBeLessThan(2500);

  const search = page.getByRole('searchbox', { name: 'Sök kommun' }).or(page.getByRole('combobox', { name: 'Sök kommun' }));
  await search.click();
  await page.keyboard.type('a');
  await expect(page.getByText(/De 300 första av/)).toBeVisible();
  await page.keyboard.press('Escape');

  const table = page.getByRole('region', { name: /^Folkmängd/ });
  await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', String(COUNT + 2));
  const last = page.locator(`tr[aria-rowindex="${COUNT + 1}"]`);
  await expect(last).toHaveCount(0);
  await expect(async () => {
    await table.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await expect(last).toBeVisible({ timeout: 500 });
  }).toPass();
  const name = await last.getByRole('button').innerText();
  await last.getByRole('button').click();
  await expect(page.getByRole('complementary').getByRole('heading', { name })).toBeVisible();

  const names = page.locator('.names .name:visible');
  const fitted = new Set(await names.allTextContents());
  for (const _ of [1, 2, 3]) await page.getByRole('button', { name: 'Zooma in' }).click();
  await expect.poll(async () => (await names.allTextContents()).filter((text) => !fitted.has(text)).length).toBeGreaterThan(0);

  const list = page.getByRole('listbox', { name: /Kommuner på kartan/ });
  await list.focus();
  await page.keyboard.press('End');
  await expect(list.getByRole('option').last()).toHaveAttribute('aria-setsize', String(COUNT));
});

test('without WebGL a click finds the area by its shape', async ({ driver, page }) => {
  await driver.withoutWebGl();
  await driver.openScene();
  const box = await page.locator('.map-frame').first().boundingBox();
  if (!box) throw new Error('The map has no size.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.locator('.marks .chosen')).toBeAttached();
  await expect(page).toHaveURL(/kommun=\d{4}/);
});
