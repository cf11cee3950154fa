/** As many areas as Sweden has municipalities: every view stays usable. */
import { CompareDriver } from './compare-driver';
import { expect } from './fixture';
import { testInCountryOf } from './made-up-country';

const COUNT = 290;
const test = testInCountryOf(COUNT);

/** What a page may hold and still answer at once; the table of all municipalities is some 3 000 of them. */
const ELEMENTS = 12_000;
const VIEWS = ['Jämför', 'Glesa delar', 'Faktablad', 'Kommunernas svar', 'Erfarenhetsutbyte', 'Visa på möte', 'Om kartan', 'Utforska'];

test('every view stands, in reasonably many elements, and says nothing of a failure', async ({ driver, page }) => {
  test.slow();
  await driver.withoutWebGl();
  await driver.openScene();
  await expect(driver.rows).toHaveCount(COUNT);
  await driver.rows.nth(COUNT - 1).getByRole('rowheader').getByRole('button').click();
  for (const view of VIEWS) {
    await driver.goToView(view);
    await expect(driver.alert, view).toHaveCount(0);
    expect(await page.locator('body *').count(), view).toBeLessThan(ELEMENTS);
  }
});

test('names are thinned, and none runs into another', async ({ driver, page }) => {
  await driver.withoutWebGl();
  await driver.openScene();
  const names = page.locator('.names .name:visible');
  await expect.poll(() => names.count()).toBeGreaterThan(10);
  expect(await names.count()).toBeLessThan(COUNT);
  const overlaps = await names.evaluateAll((all) => {
    const boxes = all.map((name) => ({ name: name.textContent, box: name.getBoundingClientRect() }));
    return boxes.flatMap((a, index) => boxes.slice(index + 1).filter(({ box }) =>
      a.box.left < box.right && box.left < a.box.right && a.box.top + a.box.height * 0.22 < box.bottom && box.top + box.height * 0.22 < a.box.bottom)
      .map((b) => `${a.name}–${b.name}`));
  });
  expect(overlaps).toEqual([]);
});

test('similar municipalities are sought among all, and the comparison follows', async ({ driver }) => {
  await driver.withoutWebGl();
  await driver.openScene();
  await driver.rows.nth(140).getByRole('rowheader').getByRole('button').click();
  await driver.goToView('Jämför');
  const compare = new CompareDriver(driver);
  await compare.compareWith('Liknande');
  await driver.expectAddress('med', 'liknande');
  expect((await compare.companions('Liknande kommuner')).length).toBeGreaterThan(2);
  await expect(driver.alert).toHaveCount(0);
});
