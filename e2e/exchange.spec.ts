import { faults } from './axe-faults';
import { expect, test } from './fixture';

test('an initiative is searched for, opened by its link and can be asked about', async ({ driver, page }) => {
  await driver.openScene('?vy=utbyte');
  const main = page.getByRole('main');
  const found = main.getByRole('list', { name: 'Initiativ', exact: true }).getByRole('listitem');
  const all = await found.count();
  expect(all).toBeGreaterThan(20);
  // Invented ones stand apart, closed and marked.
  await expect(main.getByRole('list', { name: 'Initiativ', exact: true }).locator('[data-invented]')).toHaveCount(0);
  await expect(main.locator('.exchange-invented [aria-label]')).toBeHidden();
  await main.getByRole('searchbox').fill('faltarbetare');
  await expect(found).toHaveCount(1);
  await driver.expectAddress('sok', 'faltarbetare');
  expect(await faults(page)).toEqual([]);
  await found.getByRole('button').click();
  await expect(main.getByRole('heading', { name: 'Fältarbetare vid Noret' })).toBeFocused();
  await expect(main.getByRole('link', { name: 'Skriv e-post' })).toHaveAttribute('href', /^mailto:[^?]+\?subject=/);
  expect(await faults(page)).toEqual([]);
  await page.reload();
  await expect(main.getByRole('heading', { name: 'Fältarbetare vid Noret' })).toBeVisible();
});

test('a date paints the map, and a wish is answered with reasons', async ({ driver, page }) => {
  await driver.openScene('?vy=utbyte&del=loften');
  await page.getByLabel('Visa läget på datum').fill('2016-12-01');
  await driver.expectAddress('datum', '2016-12-01');
  await driver.shown('medborgarlofte');
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Matchning' }).click();
  await page.getByLabel('Kommun som söker').selectOption('Orsa');
  await page.getByLabel('Tema att lära om').selectOption('trafik');
  const reasons = page.getByRole('list', { name: 'Matchning' }).getByRole('listitem');
  await expect(reasons.first()).toContainText(/km bort fågelvägen/);
  await expect(page.getByText(/Matchning görs inte mot påhittade svar/)).toBeVisible();
});

test('every part stands for itself, and the list to follow up outlives the page', async ({ driver, page }) => {
  // Five parts on one page, each looked through.
  test.slow();
  await driver.openScene('?vy=utbyte&runt=nara&kommun=2062&inriktning=social');
  const main = page.getByRole('main');
  await expect(main.getByLabel('Vilka kommuner')).toHaveValue('near');
  await expect(main.getByLabel('Inriktning')).toHaveValue('social');
  await main.getByRole('list', { name: 'Initiativ', exact: true }).getByRole('checkbox', { name: /^Följ upp/ }).first().check();
  const parts = ['Teman', 'Matchning', 'Medborgarlöften', 'Lagen', /^Att följa upp/];
  for (const part of parts) {
    await main.getByRole('button', { name: part }).first().click();
    expect(await faults(page), String(part)).toEqual([]);
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${part} ${width} px`).toBe(0);
    }
  }
  await page.reload();
  await expect(main.getByRole('list', { name: 'Att följa upp' }).getByRole('listitem')).toHaveCount(1);
  const saved = page.waitForEvent('download');
  await main.getByRole('button', { name: 'Spara fil: CSV för Excel' }).click();
  expect((await saved).suggestedFilename()).toBe('att-folja-upp.csv');
  await main.getByRole('button', { name: /^Visa: / }).click();
  await expect(main.getByRole('heading', { name: 'Kontakta kommunen' })).toBeVisible();
});
