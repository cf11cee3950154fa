/** Whole tasks by keys alone: from the top of the page, with Tab, arrows, Enter and letters. Nothing is focused or clicked by script. */
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixture';
import { Keys } from './keys';
import { RoundDriver } from './round-driver';

test.beforeEach(async ({ driver }) => { await driver.withoutWebGl(); });

const ORDER = [
  'link "Hoppa till innehållet"',
  'combobox "Sök kommun eller ort"',
  'combobox "Utseende"',
  'button "Till bildspel"',
  'button "Hjälp"',
  'button "Utforska"',
  'button "Jämför"',
  'button "Glesa delar"',
  'button "Faktablad"',
  'button "Kommunernas svar"',
  'button "Erfarenhetsutbyte"',
  'button "Visa på möte"',
  'button "Om kartan"',
  'button "Folkmängd"',
  'button "Avsatt arbetstid"',
  'button "Oro för polisbemanningen"',
  'button "Täthet"',
  'button "Förändring"',
  'button "Anmälda brott"',
  'button "Samordnartimmar"',
  'button "Yta per tjänst"',
  'button "Medborgarlöfte"',
  'button "Kommungrupp"',
  'button "Lokalpolisområde"',
  'listbox "Kommuner på kartan: Folkmängd"',
  'button "Helskärm"',
  'button "40 000 eller mer 2 kommuner"',
];

test('the stops of the page stand in the order that it is read', async ({ driver, page }) => {
  test.slow();
  await driver.openScene('?kommun=2062');
  // The last of them to come, once it is clear that the map cannot be zoomed.
  await expect(driver.map.getByRole('button', { name: 'Helskärm' })).toBeVisible();
  const keys = new Keys(page);
  const stops: string[] = [];
  for (let stop = 0; stop < ORDER.length; stop += 1) {
    await page.keyboard.press('Tab');
    // The search turns into a list of answers once it has been reached.
    if (stop === 1) await expect.poll(() => keys.focused()).toMatch(/^combobox "Sök/);
    stops.push(await keys.focused());
  }
  expect(stops).toEqual(ORDER);
});

test('another indicator, a municipality on the map, and its fact sheet', async ({ driver, page }) => {
  test.slow();
  await driver.openScene();
  const keys = new Keys(page);
  await keys.enter(/^button "(Befolkningst|T)äthet/);
  await driver.shown('tathet');
  await keys.tabTo(/^listbox "Kommuner på kartan/);
  await driver.jumpTo('o');
  await keys.press('Enter');
  await driver.expectChosen('Orsa');
  await page.keyboard.press('Escape');
  await keys.tabTo(/^button "Faktablad"/, 'Shift+Tab');
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /Orsa kommun/ })).toBeVisible();
  await keys.expectKept();
});

test('answers are pasted, understood and read in', async ({ driver, page }) => {
  test.slow();
  const round = new RoundDriver(page, driver);
  await driver.openScene();
  const keys = new Keys(page);
  await keys.enter(/^button "Kommunernas svar"/);
  await keys.enter(/^button "Ta emot svar"/);
  await keys.enter(/^summary "Klistra in/);
  await keys.tabTo(/^textbox/);
  await page.keyboard.insertText('Kommun\tAvsatt arbetstid (%)\tOro\nOrsa\t50\t2\nMora\t100\t3\n');
  await keys.enter(/^button "Förhandsgranska det inklistrade"/);
  await expect(page.getByRole('heading', { name: 'Förhandsgranskning' })).toBeVisible();
  await keys.expectKept();
  await keys.enter(/^button "Läs in"/);
  await expect(round.undo).toBeVisible();
  await keys.expectKept();
  await keys.enter(/^button "Överblick"/);
  await expect(round.standing('Orsa')).toBeVisible();
});

test('the form of one municipality is filled in and kept', async ({ driver, page }) => {
  test.slow();
  await driver.openScene();
  const keys = new Keys(page);
  await keys.enter(/^button "Kommunernas svar"/);
  await keys.enter(/^button "Fyll i"/);
  await keys.tabTo(/^combobox "Kommun"/);
  await page.keyboard.type('Orsa');
  await expect(page.getByRole('heading', { name: 'Svar från Orsa' })).toBeVisible();
  await keys.tabTo(/^textbox "Avsatt arbetstid/);
  await page.keyboard.type('50');
  await keys.tabTo(/^combobox "Oro för polisbemanningen/);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByText('Sparat i webbläsaren.')).toBeVisible();
  await page.reload();
  await driver.ready();
  await expect(page.getByRole('textbox', { name: /^Avsatt arbetstid/ })).toHaveValue('50');
});

test('a slide show of one\'s own is made of what is on the screen, and shown', async ({ driver, page }) => {
  test.slow();
  await driver.openScene('?indikator=tathet');
  const keys = new Keys(page);
  await keys.enter(/^button "Till bildspel"/);
  const adding = page.getByRole('dialog', { name: 'Lägg till den här vyn' });
  await expect(adding).toBeVisible();
  await keys.tabTo(/^textbox "Rubrik"/);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Glest');
  await keys.enter(/^button "Lägg till"/);
  await keys.enter(/^button "Visa bildspelet"/);
  await expect(page.getByRole('heading', { name: /^Bilder: / })).toBeVisible();
  await keys.enter(/^button "Visa bildspelet"/);
  const show = page.getByRole('dialog', { name: /^Bildspel: / });
  await expect(show.getByRole('heading', { level: 2 })).toHaveText('Glest');
  await keys.expectKept();
  await page.keyboard.press('Escape');
  await expect(show).toHaveCount(0);
  await expect.poll(() => keys.focused()).toBe('button "Visa bildspelet"');
});

test('the map is taken away as a picture', async ({ driver, page }) => {
  test.slow();
  await driver.openScene('?indikator=tathet');
  const keys = new Keys(page);
  await keys.enter(/^summary "Ta med"/);
  const waiting = page.waitForEvent('download');
  await keys.enter(/^button "SVG"/);
  const download = await waiting;
  expect((await readFile(await download.path(), 'utf8'))).toContain('>Älvdalen</text>');
  await keys.expectKept();
});
