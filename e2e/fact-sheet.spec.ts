import { faults } from './axe-faults';
import { codeOf, municipality, NAMES, tight } from './facts';
import { expect, test } from './fixture';

function sheetOf(name: string): string {
  return `?vy=faktablad&kommun=${codeOf(name)}`;
}

/** Width and height in points of every page of a PDF. */
function pagesOf(pdf: string): readonly string[] {
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)];
  return boxes.map(([, width, height]) => `${Math.round(Number(width))} × ${Math.round(Number(height))}`);
}

test('every municipality gets exactly one page A4, tagged, in Swedish and with a title, light also from the dark', async ({ driver, page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const name of NAMES) {
    await driver.openScene(sheetOf(name));
    await expect(page).toHaveTitle(`Faktablad – ${municipality(name).officialName}`);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), name).toHaveLength(1);
    expect(pagesOf(pdf), name).toEqual(['595 × 842']);
    expect(pdf, name).toContain('/StructTreeRoot');
    expect(pdf, name).toMatch(/\/Lang \(sv\)/);
    expect(pdf, name).toMatch(/\/Title /);

    // Nothing is cut off at the foot of the page.
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const { over, ink, paper } = await page.getByRole('article').evaluate((sheet) => {
      sheet.style.width = '184mm';
      const found = {
        over: sheet.scrollHeight - sheet.clientHeight, ink: getComputedStyle(sheet).color,
        paper: getComputedStyle(document.body).backgroundColor,
      };
      sheet.style.width = '';
      return found;
    });
    expect(over, name).toBeLessThanOrEqual(0);
    expect([ink, paper]).toEqual(['rgb(31, 28, 24)', 'rgb(255, 255, 255)']);
    // Not 'screen': printing would then follow it.
    await page.emulateMedia({ media: null, colorScheme: 'dark' });
  }
});

test('header, navigation and tools are not printed', async ({ driver, page }) => {
  await driver.openScene(sheetOf('Mora'));
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { name: 'Mora kommun' })).toBeVisible();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
});

test('no figure of the invented round is on the sheet', async ({ driver, page }) => {
  await driver.openScene(`${sheetOf('Vansbro')}&indikator=arbetstid`);
  const sheet = page.getByRole('article');
  const answers = sheet.getByRole('region', { name: 'Kommunens eget svar' });
  await expect(answers).toContainText('Fylls i när kommunens svar har lästs in.');
  await expect(answers.getByRole('definition')).toHaveText(Array.from({ length: 9 }, () => 'ej ifyllt'));
  await expect(sheet).not.toContainText('Påhittat');
  await expect(page.locator('[data-invented]')).toHaveCount(0);
});

test('choosing and going back are steps; the panel opens the sheet', async ({ driver, page }) => {
  await driver.openScene('?vy=faktablad');
  await expect(page.getByRole('article')).toContainText('Välj en kommun');
  await expect(page.getByRole('button', { name: 'Skriv ut' })).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Kommun', exact: true }).selectOption('Rättvik');
  await driver.expectAddress('kommun', codeOf('Rättvik'));
  await expect(page.getByRole('heading', { name: 'Rättviks kommun' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Faktablad', level: 2 })).toBeVisible();

  await driver.openScene(`?kommun=${codeOf('Orsa')}`);
  await driver.panel.getByRole('button', { name: 'Faktablad' }).click();
  await driver.expectAddress('vy', 'faktablad');
  await expect(page.getByRole('heading', { name: 'Orsa kommun' })).toBeVisible();
  await page.getByRole('button', { name: 'Visa på kartan' }).click();
  await driver.expectAddress('vy', null);
});

test('what is told stands beside its source', async ({ driver, page }) => {
  await driver.openScene(sheetOf('Falun'));
  const figures = page.getByRole('region', { name: 'Nyckeltal', exact: true });
  const population = figures.getByRole('row', { name: /^Folkmängd/ });
  expect(tight(await population.innerText())).toContain('59974invånare');
  await expect(population).toContainText('SCB, 31 december 2025');
  await expect(figures.getByRole('row', { name: /^Lokalpolisområde/ })).toContainText('Falun (enligt källan)');
  await expect(page.getByRole('article')).toContainText('Lag (2023:196)');
});

for (const appearance of ['Ljust', 'Mörkt', 'Projektor'] as const) {
  test(`${appearance}: the sheet has no fault that axe can find, and does not scroll sideways`, async ({ driver, page }) => {
    for (const [query, width] of [[sheetOf('Ludvika'), 1440], [sheetOf('Malung-Sälen'), 390], ['?vy=faktablad', 390]] as const) {
      await page.setViewportSize({ width, height: 844 });
      await driver.openScene(query);
      await driver.appear(appearance);
      expect(await faults(page), query).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    }
  });
}
