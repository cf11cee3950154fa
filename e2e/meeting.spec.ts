import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { faults } from './axe-faults';
import { NAMES } from './facts';
import { expect, test } from './fixture';

test.use({ viewport: { width: 1920, height: 1080 } });

test('the county story is gone through by clicker, on real figures alone, and ended', async ({ driver, page }) => {
  test.slow();
  await driver.openScene('?vy=mote');
  await page.getByRole('button', { name: 'Visa bildspelet' }).click();
  const show = page.getByRole('dialog', { name: 'Bildspel: Länet i siffror' });
  const heading = show.getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(/Dalarnas län: 286\s043\sinvånare i 15 kommuner/);
  await expect(show.getByText(/Falun har flest, 59\s974\sinvånare/)).toBeVisible();
  await driver.expectAddress('bild', '1');

  await page.keyboard.press('PageDown');
  await expect(heading).toHaveText('Så har folkmängden ändrats 2015–2025');
  await driver.shown('forandring');
  await page.keyboard.press('ArrowRight');
  await expect(show.getByText(/50,8\s% av ytan och 10,7\s% av invånarna/)).toBeVisible();
  await page.keyboard.press('End');
  await expect(heading).toHaveText('Nästa steg');
  await page.keyboard.press('PageUp');
  await expect(heading).toHaveText(/dokumenterade initiativ/);
  await page.keyboard.type('5');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Medborgarlöften och överenskommelser');
  await expect(show.locator('[data-invented]')).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(heading).toHaveCount(0);
  await page.keyboard.press('b');
  await expect(heading).toBeVisible();
  await page.keyboard.press('Home');
  await driver.expectAddress('bild', '1');

  await show.getByRole('button', { name: 'Avsluta' }).click();
  await expect(show).toHaveCount(0);
  await driver.expectAddress('bild', null);
  await expect(page.getByRole('button', { name: 'Visa bildspelet' })).toBeFocused();
});

test('the presenter wanders and comes back with one key', async ({ driver, page }) => {
  test.slow();
  await driver.openScene('?vy=mote&bild=1');
  const show = page.getByRole('dialog');
  await driver.shown('folkmangd');
  await show.getByRole('combobox', { name: 'Indikator på kartan' }).selectOption('tathet');
  await driver.shown('tathet');
  await expect(show.getByRole('button', { name: 'Tillbaka till bilden' })).toBeVisible();
  await show.getByRole('button', { name: 'Nästa bild' }).focus();
  await page.keyboard.press('r');
  await driver.shown('folkmangd');
  await expect(show.getByRole('button', { name: 'Tillbaka till bilden' })).toHaveCount(0);
  // A zoomed map glides home, also when it is called back while it still moves, and is home when it has come there.
  await driver.engine('maplibre');
  for (const calledWhile of ['moving', 'still'] as const) {
    await show.getByRole('button', { name: 'Zooma in' }).click();
    await expect(show.locator('[data-map][data-moved]')).toBeAttached();
    if (calledWhile === 'still') await expect(show.getByRole('button', { name: 'Tillbaka till bilden' })).toBeVisible();
    await page.keyboard.press('r');
    await expect(show.locator('[data-map][data-moved]')).toHaveCount(0);
    await expect(show.getByRole('button', { name: 'Tillbaka till bilden' })).toHaveCount(0);
  }
});

test('what is pointed at, by hand or by keyboard, stands alone in its colour until the next slide', async ({ driver, page }) => {
  test.slow();
  await driver.withoutWebGl();
  await driver.openScene('?vy=mote&bild=1');
  await driver.shown('folkmangd');
  await expect(driver.steppedBack).toHaveCount(0);
  await driver.pointAt('Mora');
  await expect(driver.steppedBack).toHaveCount(NAMES.length - 1);
  const tip = page.locator('.map-tip');
  await expect(tip).toContainText('Mora');
  expect(await tip.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))).toBeGreaterThanOrEqual(28);
  await page.keyboard.press('PageDown');
  await driver.shown('forandring');
  await expect(driver.steppedBack).toHaveCount(0);
  await page.mouse.move(2, 2);
  await driver.walk.focus();
  await page.keyboard.press('Home');
  await expect(driver.steppedBack).toHaveCount(NAMES.length - 1);
  // Every letter that is seen on the map can be read at ten metres.
  const sizes = await page.getByRole('dialog').locator('.map-box :is(text, p):visible').evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  for (const size of sizes) expect(size).toBeGreaterThanOrEqual(28);
});

test('the story is given out as PowerPoint', async ({ driver, page }) => {
  await driver.openScene('?vy=mote');
  const given = page.waitForEvent('download');
  await page.getByRole('button', { name: /PowerPoint/ }).click();
  const file = await given;
  expect(file.suggestedFilename()).toBe('Samordningskartan Dalarna Länet i siffror.pptx');
  const parts = unzipSync(await readFile(await file.path()));
  const slide = strFromU8(parts['ppt/slides/slide1.xml'] ?? new Uint8Array());
  // Water and borders lie over the municipalities in a group of their own.
  const [group = ''] = slide.match(/<p:grpSp>.*<\/p:grpSp>/s) ?? [];
  expect(slide.replace(group, '').match(/<a:custGeom>/g)).toHaveLength(NAMES.length);
  expect(group).toContain('descr="Siljan"');
  for (const name of NAMES) expect(slide).toContain(`descr="${name}: `);
  await expect(page.getByText('Filen är hämtad.')).toBeVisible();
});

test('every slide of the answers says that they are invented, in letters for the back of the room', async ({ driver, page }) => {
  await driver.openScene('?vy=mote&post=kommunernas-svar');
  await page.getByRole('button', { name: 'Visa bildspelet' }).click();
  const show = page.getByRole('dialog');
  for (let slide = 1; slide <= 6; slide += 1) {
    await driver.expectAddress('bild', String(slide));
    await expect(show.locator('[data-invented]').first()).toHaveText('Påhittat exempel');
    const sizes = await show.locator('h2, li, .show-words p').evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
    for (const size of sizes) expect(size).toBeGreaterThanOrEqual(28);
    // Nobody's concern or hours are laid out by name.
    if (slide === 2 || slide === 4) await expect(show.getByText('Falun')).toHaveCount(0);
    await page.keyboard.press('PageDown');
  }
});

for (const query of ['?vy=mote', '?vy=mote&bild=1', '?vy=omgang']) {
  test(`${query} has no fault that axe can find, in any appearance`, async ({ driver, page }) => {
    test.slow();
    await page.goto(`/${query}`);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    for (const appearance of ['Ljust', 'Mörkt', 'Projektor'] as const) {
      // Beneath a show the header cannot be reached; what is kept is taken at the next load.
      await page.evaluate((value) => localStorage.setItem('utseende', value), { Ljust: 'light', Mörkt: 'dark', Projektor: 'projector' }[appearance]);
      await page.reload();
      await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
      await driver.ready();
      expect(await faults(page), appearance).toEqual([]);
    }
  });
}

test('the presenter steers from a window of their own, and the show outlives it', async ({ driver, page }) => {
  test.slow();
  await driver.openScene('?vy=mote');
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Öppna presentatörsvy' }).click();
  const presenter = await opening;
  await presenter.getByRole('button', { name: 'Börja från första bilden' }).click();
  await expect(presenter.getByText(/Börja i det gemensamma/)).toBeVisible();
  await expect(presenter.getByRole('heading', { name: /^Så har folkmängden ändrats/ })).toBeVisible();
  await expect(presenter.getByRole('img', { name: 'Befolkningsförändring, %' })).toBeVisible();
  await presenter.getByRole('button', { name: 'Nästa bild' }).click();
  const heading = page.getByRole('dialog').getByRole('heading', { level: 2 });
  await expect(heading).toHaveText('Så har folkmängden ändrats 2015–2025');
  expect(await faults(presenter)).toEqual([]);
  await page.keyboard.press('PageDown');
  await expect(presenter.getByText('3 / 7')).toBeVisible();
  await presenter.close();
  await page.keyboard.press('PageDown');
  await expect(heading).toHaveText('Anmälda brott, och vad de inte säger');
});
