import { expect, test } from './fixture';

test('a link reproduces the picture', async ({ driver, context, guard }) => {
  await driver.openScene();
  await driver.chooseIndicator('tathet');
  await driver.chooseMethod('naturliga klassgränser (Jenks)');
  await driver.chooseOnMap('Orsa');
  await driver.expectChosen('Orsa');
  const there = await driver.figures();
  const { Driver } = await import('./driver');
  const page = await context.newPage();
  await page.setViewportSize(driver.page.viewportSize() ?? { width: 1440, height: 900 });
  await page.goto(driver.page.url());
  const other = new Driver(page, guard);
  await other.ready();
  await other.shown('tathet');
  await other.expectChosen('Orsa');
  expect(await other.figures()).toEqual(there);
  expect(await other.legend.innerText()).toBe(await driver.legend.innerText());
});

test('the address of the issue\'s example is understood whole', async ({ driver }) => {
  await driver.openScene('?indikator=tathet&ar=2024&kommun=2039&jamfor=2062,2034&vy=utforska&metod=kvantiler');
  await driver.shown('tathet');
  await driver.expectChosen('Älvdalen');
  await expect(driver.page.getByText('En del av länken kunde inte användas')).toHaveCount(0);
  await expect(driver.panel).toContainText('Mora');
});

test('back and forward go through what was done', async ({ driver, page }) => {
  await driver.openScene();
  await driver.chooseIndicator('arbetstid');
  await driver.chooseIndicator('polisoro');
  await page.goBack();
  await driver.shown('arbetstid');
  await page.goBack();
  await driver.shown('folkmangd');
  await page.goForward();
  await driver.shown('arbetstid');
});

const BROKEN: readonly (readonly [string, string])[] = [
  ['?indikator=finnsinte', 'indikator'], ['?ar=1850', 'år'], ['?kommun=9999', 'kommun'], ['?vy=nope', 'vy'], ['?metod=x', 'metod'],
  ['?nonsens=1', 'nonsens'], ['?fran=2020&till=2010&indikator=forandring', 'startår'], ['?kommun=%00%FF', 'kommun'],
];
for (const [query, parameter] of BROKEN) {
  test(`${query} falls back with a quiet notice`, async ({ driver, page }) => {
    await driver.openScene(query);
    await expect(page.getByRole('status').filter({ hasText: 'En del av länken kunde inte användas' })).toContainText(parameter);
    await expect(driver.rows).toHaveCount(15);
    await expect(driver.alert).toHaveCount(0);
  });
}

test('one bad parameter leaves the good ones standing', async ({ driver }) => {
  await driver.openScene('?indikator=tathet&kommun=abc&ar=2020');
  await driver.shown('tathet');
  await expect(driver.chosenRows).toHaveCount(0);
  await expect(driver.page.getByText('En del av länken kunde inte användas')).toBeVisible();
});

test('markup in the address is never read as markup', async ({ driver, page }) => {
  await driver.openScene(`?kommun=${encodeURIComponent('<img src=x onerror="window.hacked=1">')}&%3Cb%3E=1`);
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.has(window, 'hacked'))).toBe(false);
});

test('another Scene never flashes the default colours', async ({ driver, page }) => {
  // Scripts held: what stands in the page then must not be painted as the Scene asked for.
  const release = await driver.holdCode();
  await page.goto('/?indikator=tathet', { waitUntil: 'commit' });
  await expect(driver.map).toBeVisible();
  expect(new Set((await driver.fills()).values()).size).toBe(1);
  release();
  await driver.ready();
  await driver.shown('tathet');
});
