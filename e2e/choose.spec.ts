import { codeOf } from './facts';
import { expect, test } from './fixture';
import type { Driver } from './driver';

const WAYS: readonly (readonly [string, (driver: Driver, name: string) => Promise<void>])[] = [
  ['on the map', (driver, name) => driver.chooseOnMap(name)],
  ['in the table', (driver, name) => driver.chooseInTable(name)],
  ['by search', (driver, name) => driver.chooseFromSearch(name)],
  ['by the address', (driver, name) => driver.openScene(`?kommun=${codeOf(name)}`)],
];

for (const [how, choose] of WAYS) {
  test(`choosing ${how} is the same act`, async ({ driver, page }) => {
    await driver.openScene();
    await choose(driver, 'Mora');
    await driver.expectChosen('Mora');
    await page.goBack();
    await driver.expectNoneChosen();
    await page.goForward();
    await driver.expectChosen('Mora');
  });
}

test('a municipality can be chosen at its name on the map', async ({ driver }) => {
  test.slow();
  await driver.openScene();
  const names = await driver.namesOnMap();
  // Under 480 px seven names give way to the others.
  expect(names.length).toBeGreaterThanOrEqual(8);
  for (const name of names) {
    await driver.chooseOnMap(name);
    await driver.expectAddress('kommun', codeOf(name));
  }
});

test('several can be chosen for comparison with shift', async ({ driver }) => {
  await driver.openScene();
  await driver.chooseOnMap('Mora');
  await driver.chooseOnMap('Leksand', { additive: true });
  await driver.expectChosen('Mora');
  await driver.expectAddress('jamfor', codeOf('Leksand'));
});

test('a neighbour is a link to itself', async ({ driver }) => {
  await driver.openScene(`?kommun=${codeOf('Orsa')}`);
  const neighbour = driver.panel.getByRole('list', { name: 'Grannar' }).getByRole('link', { name: 'Mora' });
  await expect(neighbour).toHaveAttribute('href', new RegExp(`kommun=${codeOf('Mora')}`));
  await neighbour.click();
  await driver.expectChosen('Mora');
});

test('the panel gives figures with source and date', async ({ driver }) => {
  await driver.openScene(`?kommun=${codeOf('Falun')}`);
  await expect(driver.panel).toContainText('SCB');
  await expect(driver.panel).toContainText('Centralort');
  await expect(driver.panel).toContainText('Växel');
});

const SEARCHES: readonly (readonly [string, string])[] = [
  ['malung', 'Malung-Sälen'], ['salen', 'Malung-Sälen'], ['MALUNG SÄLEN', 'Malung-Sälen'], ['alvdalen', 'Älvdalen'],
  ['rattvik', 'Rättvik'], ['Falu', 'Falun'], ['sater', 'Säter'], ['borlange', 'Borlänge'],
];
test('the search forgives case, hyphens and missing dots, and says what it does not find', async ({ driver, page }) => {
  await driver.openScene();
  for (const [text, name] of SEARCHES) await expect.poll(() => driver.search(text), text).toContain(name);
  await expect.poll(() => driver.search('göteborg')).toEqual([]);
  await expect(page.getByText('Ingen kommun och ingen ort på kartan heter så')).toBeVisible();
  await expect.poll(() => driver.search('sarna')).toEqual(['Särna – Älvdalens kommun']);
  await page.keyboard.press('Enter');
  await driver.expectChosen('Älvdalen');
});
