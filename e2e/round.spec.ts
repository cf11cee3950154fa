import type { Page } from '@playwright/test';
import writeXlsxFile from 'write-excel-file/node';
import { faults } from './axe-faults';
import { Driver } from './driver';
import { expect, test } from './fixture';
import { DATABASE, RoundDriver, csvFile, type GivenFile } from './round-driver';

// Every test loads the page several times and looks at many states of it.
test.slow();

const HEAD = ['Kommun', 'Datum', 'Avsatt arbetstid', 'Oro för polisbemanningen', 'Lägesbild', 'Kontaktperson'];
/** Written in Windows-1252; one range, one municipality that is none, and a column of persons. */
const COUNTY = csvFile('Insamling vår.csv', [
  HEAD, ['Falu kommun', '2026-03-03', '80 %', '2', 'ja', 'Eva Ek'], ['Borlänge', '2026-03-04', '5-10 %', '3', 'pågår', ''],
  ['Älvdalen', '2026-03-05', '0,5 tjänst', 'stor oro', 'nej', ''], ['Okänd', '2026-03-05', '10', '1', 'ja', ''],
], true);

async function xlsxFile(name: string, rows: readonly (readonly string[])[]): Promise<GivenFile> {
  const book = await writeXlsxFile(rows.map((row) => row.map((value) => ({ value })))).toBuffer();
  return { name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer: book };
}

/** Everything of the page that an axe can find, in every appearance. */
async function expectNoFaults(page: Page, appear: (label: 'Ljust' | 'Mörkt' | 'Projektor') => Promise<void>): Promise<void> {
  for (const label of ['Ljust', 'Mörkt', 'Projektor'] as const) {
    await appear(label);
    expect(await faults(page), label).toEqual([]);
  }
  await appear('Ljust');
}

test('answers are read in from CSV and XLSX, seen on the map without a mark of invention, kept and taken back', async ({ driver, page }) => {
  const round = new RoundDriver(page, driver);
  await round.open();
  await expect(page.locator('[data-invented]').first()).toBeVisible();
  await round.give([COUNTY, await xlsxFile('Säter.xlsx', [HEAD.slice(0, 5), ['Säter', '2026-03-06', '25 %', '1', 'ja'], ['Falun', '2026-03-09', '60 %', '2', 'ja']])]);
  await expect(page.getByText('Kolumner med personuppgifter lästes inte: Kontaktperson.')).toBeVisible();

  // Two answers from Falun are chosen from by hand; the newer stands until then.
  const conflict = page.getByRole('group', { name: 'Vilket svar gäller för Falun?' });
  await expect(conflict.getByRole('radio', { checked: true })).toHaveAccessibleName(/Säter\.xlsx/);
  await conflict.getByRole('radio', { name: /Insamling vår\.csv/ }).check();
  await round.answer('Borlänge').getByRole('button', { name: /^Använd 7,5/ }).click();
  await expectNoFaults(page, (label) => driver.appear(label));
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await faults(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  await page.setViewportSize({ width: 1440, height: 900 });

  await round.letCount();
  // Two files hold several municipalities: the round is called after neither.
  await round.expectShown('Insamling 2026');
  await expect(page.locator('[data-invented]')).toHaveCount(0);
  await expect(round.standing('Falun')).toContainText('har svarat på en del');
  await expect(round.standing('Orsa')).toContainText('har inte svarat');
  expect(await faults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Utforska' }).click();
  await driver.chooseIndicator('arbetstid');
  await expect(page.locator('.moment')).toContainText('internt');
  const figures = await driver.figures();
  expect(figures.get('Falun')).toMatch(/^80/);
  expect(figures.get('Borlänge')).toMatch(/^7,5|^8/);
  expect(figures.get('Älvdalen')).toMatch(/^50/);
  expect(figures.get('Orsa')).toContain('uppgift saknas');
  await expect(page.locator('[data-invented]')).toHaveCount(0);
  await expect(driver.row('Falun')).toContainText('svar 3 mars 2026');

  await page.reload();
  await driver.ready();
  await expect(page.locator('[data-invented]')).toHaveCount(0);
  expect((await driver.figures()).get('Falun')).toMatch(/^80/);

  // The act can be taken back after the page has been loaded anew; then the example is shown again.
  await page.getByRole('button', { name: 'Kommunernas svar' }).click();
  await round.undo.click();
  await round.expectShown('Påhittat exempel');
  await expect(page.locator('[data-invented]').first()).toBeVisible();
});

test('doubts are corrected in place, pasted cells are read, and columns are remembered', async ({ driver, page }) => {
  const round = new RoundDriver(page, driver);
  await round.open();
  await page.getByText('Klistra in celler från Excel').click();
  await page.getByLabel('Inklistrade celler').fill('Kommun\tTid i veckan\tOro för polisbemanningen\nMora\t20\t9\nOrsa\t50\t2');
  await page.getByRole('button', { name: 'Förhandsgranska det inklistrade' }).click();
  await page.getByLabel('Läses som, Tid i veckan').selectOption('Antal personer');
  const mora = round.answer('Mora');
  await mora.getByRole('button', { name: 'Rätta: Oro för polisbemanningen (1–4)' }).click();
  await mora.getByLabel(/^Rätt svar/).fill('fem');
  await mora.getByRole('button', { name: 'Använd', exact: true }).click();
  await expect(mora.getByRole('alert')).toBeVisible();
  await mora.getByLabel(/^Rätt svar/).fill('3');
  await mora.getByRole('button', { name: 'Använd', exact: true }).click();
  await expect(mora).toContainText('3 påtaglig oro');
  await page.getByLabel('Namn', { exact: true }).last().fill('Inklistrad');
  await round.letCount();
  await round.expectShown('Inklistrad');
  await page.reload();
  await driver.ready();
  await round.give([csvFile('fler.csv', [['Kommun', 'Tid i veckan'], ['Säter', '2']])]);
  await page.getByText(/^Kolumner/).click();
  await expect(page.getByLabel('Läses som, Tid i veckan')).toHaveValue('people');
});

test('two tabs see each other, and what both have changed is chosen by hand', async ({ driver, page, context, guard }) => {
  const round = new RoundDriver(page, driver);
  await round.open();
  await page.getByText('Hantera insamlingar').click();
  await page.getByLabel('Namn').first().fill('Insamling 1');
  await page.getByRole('button', { name: 'Starta insamlingen' }).click();
  await round.expectShown('Insamling 1');

  const second = await context.newPage();
  const other = new RoundDriver(second, new Driver(second, guard));
  await second.addInitScript(() => {
    // This tab tells others, and hears nothing itself: what happens when two change at the same moment.
    Object.defineProperty(BroadcastChannel.prototype, 'addEventListener', { value: () => undefined });
  });
  await other.open();
  await other.expectShown('Insamling 1');
  await round.give([csvFile('a.csv', [['Kommun', 'Avsatt arbetstid'], ['Falun', '80 %']])]);
  await round.letCount();

  await other.give([csvFile('b.csv', [['Kommun', 'Avsatt arbetstid'], ['Mora', '50 %']])]);
  await other.readIn.click();
  const clash = second.getByRole('alert').filter({ hasText: 'har ändrats i en annan flik' });
  await expect(clash).toContainText('Det som skiljer: Falun och Mora');
  await clash.getByRole('button', { name: 'Behåll båda' }).click();
  await expect(clash).toHaveCount(0);
  // The first tab has heard of it.
  await expect(round.shownRound.locator('option')).toHaveCount(3);
});

test('a full disk loses nothing: it is told, the round can be saved as a file and read again', async ({ driver, page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
  });
  const round = new RoundDriver(page, driver);
  await round.open();
  await round.give([csvFile('svar.csv', [['Kommun', 'Avsatt arbetstid'], ['Falun', '80 %']])]);
  await round.letCount();
  const told = page.getByRole('alert').filter({ hasText: 'utrymme är fullt' });
  await expect(told).toBeVisible();
  await expect(round.standing('Falun')).toContainText('har svarat på en del');
  expect(await faults(page)).toEqual([]);
  const saved = await round.taken(told.getByRole('button', { name: 'Spara ”svar” som fil' }));
  await round.undo.click();
  await round.expectShown('Påhittat exempel');
  await round.give([saved]);
  await round.letCount();
  await round.expectShown('svar');
  await expect(round.standing('Falun')).toContainText('har svarat på en del');
});

test('a damaged round is set aside and told, the rest is shown; rounds are renamed, deleted, brought back and cleared', async ({ driver, page }) => {
  const round = new RoundDriver(page, driver);
  await round.open();
  await round.manage();
  await page.getByLabel('Namn').first().fill('Insamling hel');
  await page.getByRole('button', { name: 'Starta insamlingen' }).click();
  await round.expectShown('Insamling hel');
  await page.evaluate((name) => new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction('rounds', 'readwrite');
      transaction.objectStore('rounds').put({ schema: 1, own: 'trasig' }, 'trasig');
      transaction.addEventListener('complete', () => { opening.result.close(); resolve(); });
    });
  }), DATABASE);
  await page.goto('/');
  await driver.ready();
  const told = page.getByRole('alert').filter({ hasText: 'skadad' });
  expect((await round.taken(told.getByRole('button', { name: 'Ladda ned det skadade innehållet' }))).buffer.toString()).toContain('trasig');
  await told.getByRole('button', { name: 'Ta bort det skadade innehållet' }).click();
  await expect(told).toHaveCount(0);

  await page.getByRole('button', { name: 'Kommunernas svar' }).click();
  await round.expectShown('Insamling hel');
  await round.manage();
  await page.getByLabel('Namn').nth(1).fill('Omdöpt');
  await page.getByRole('button', { name: 'Spara namn och datum' }).click();
  await round.expectShown('Omdöpt');
  expect(await faults(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ta bort insamlingen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort insamlingen' }).click();
  await round.expectShown('Påhittat exempel');
  await round.undo.click();
  await round.expectShown('Omdöpt');
  await page.getByRole('button', { name: 'Rensa allt', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^Rensa allt/ });
  await dialog.getByLabel('Det som ska finnas kvar är sparat som fil').check();
  await dialog.getByLabel('Svaren är diarieförda').check();
  await dialog.getByRole('button', { name: 'Rensa allt' }).click();
  await round.expectShown('Påhittat exempel');
  await page.reload();
  await driver.ready();
  await round.expectShown('Påhittat exempel');
});
