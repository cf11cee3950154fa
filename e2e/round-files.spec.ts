/** Files that come and go: the template, fifteen answers at once, sheets to approve, a snapshot to publish, what is too large. */
import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { book } from '../scripts/fixtures/book';
import { startServer, type Override } from '../scripts/server/start-server';
import type { Answer } from '../src/domain/round';
import { writeAnswerFile } from '../src/files/round-file';
import { answerOf, valueOf } from '../src/test/own-answers';
import { faults } from './axe-faults';
import { Driver } from './driver';
import { municipality, NAMES } from './facts';
import { expect, test } from './fixture';
import { watch } from './guard';
import { RoundDriver, csvFile, type GivenFile } from './round-driver';

test.slow();

function answerFile(name: string, percent: number, written: string, more: Partial<Answer> = {}): GivenFile {
  const answer = answerOf(municipality(name).code, { date: written.slice(0, 10), setAsidePercent: valueOf(percent), concern: valueOf(2), ...more });
  return { name: `Svar ${name} ${percent}.json`, mimeType: 'application/json', buffer: Buffer.from(writeAnswerFile({ answer, roundName: 'Hösten', approved: false, written })) };
}

test('fifteen answer files are dropped, two of them contradict others; the round is published and seen on the built site', async ({ driver, page, browser }) => {
  const round = new RoundDriver(page, driver);
  await round.open();
  const answering = NAMES.slice(0, 13);
  const [first = '', second = ''] = answering;
  await round.drop([
    ...answering.map((name, index) => answerFile(name, 20 + index, '2026-11-03T08:00:00.000Z', index === 12 ? { visibility: 'internal', needs: 'Hemligt' } : {})),
    answerFile(first, 71, '2026-11-04T08:00:00.000Z'), answerFile(second, 72, '2026-11-02T08:00:00.000Z'),
  ]);
  const choices = page.getByRole('group', { name: /^Vilket svar gäller för / });
  await expect(choices).toHaveCount(2);
  // The newer stands until somebody chooses; the older of the second municipality is chosen by hand.
  await expect(choices.filter({ hasText: `för ${first}?` }).getByRole('radio', { checked: true })).toHaveAccessibleName(new RegExp(` 71\\.json`));
  await choices.filter({ hasText: `för ${second}?` }).getByRole('radio', { name: / 72\.json/ }).check();
  expect(await faults(page)).toEqual([]);
  await page.getByLabel('Namn', { exact: true }).last().fill('Hösten');
  await round.letCount();
  await expect(page.getByRole('cell', { name: 'har inte svarat' })).toHaveCount(NAMES.length - 13);
  await driver.expectAddress('plats', null);

  await round.part('Ge ut');
  await expect(page.getByText(/^1\s+svar är inte märkt för den här läsekretsen/)).toBeVisible();
  const zip = await round.taken(page.getByRole('button', { name: 'Hämta ögonblicksbild (zip)' }));
  const files = Object.entries(unzipSync(zip.buffer));
  expect(files.map(([, bytes]) => strFromU8(bytes)).join('')).not.toContain('Hemligt');

  // A built site with the snapshots put in the place of its own, on a host where nothing is kept.
  const overrides = new Map(files.flatMap(([name, bytes]): (readonly [string, Override])[] => (name.startsWith('public/') ? [[name.slice('public'.length), { body: strFromU8(bytes) }]] : [])));
  const site = await startServer({ dir: 'dist', port: 0, overrides });
  const context = await browser.newContext({ serviceWorkers: 'block', baseURL: site.url, locale: 'sv-SE' });
  try {
    const watched = await watch(context, new URL(site.url).origin);
    const published = new Driver(await context.newPage(), watched);
    await published.openScene('?indikator=arbetstid');
    await expect(published.page.locator('.moment')).toContainText('Hösten');
    const figures = await published.figures();
    expect(figures.get(first)).toMatch(/^71/);
    expect(figures.get(second)).toMatch(/^72/);
    expect(figures.get(answering[12] ?? '')).toContain('uppgift saknas');
    await expect(published.page.locator('[data-invented]')).toHaveCount(0);
    await published.page.goto('?vy=omgang');
    await expect(published.page.getByText('Insamlingen hör till sidan och kan inte ändras här.')).toBeAttached();
    await expect(published.page.locator('[data-invented]')).toHaveCount(0);
    expect(watched.troubles).toEqual([]);
  } finally {
    await context.close();
    await site.close();
  }
});

test('the template goes out, comes back out of LibreOffice and is read without a doubt', async ({ driver, page }) => {
  const round = new RoundDriver(page, driver);
  await round.open();
  await round.part('Skicka ut');
  const template = await round.taken(page.getByRole('button', { name: 'Hämta mall, XLSX' }));
  await round.part('Ta emot svar');
  await round.give([template]);
  await expect(page.getByText('Inga svar finns i filen.')).toBeVisible();
  await page.getByRole('button', { name: 'Kasta förhandsgranskningen' }).click();
  await round.give([{ ...template, name: 'Ifylld mall.xlsx', buffer: readFileSync('src/files/read/fixtures/office-template.xlsx') }]);
  await expect(page.getByText('Svar från 3 kommuner läses in.', { exact: true })).toBeVisible();
  await expect(page.locator('.answer-card > summary').filter({ hasText: /osäkra|fel/ })).toHaveCount(0);
  await expect(page.getByText(/behöver ett val/)).toHaveCount(0);
  await round.letCount();
  await round.expectShown('Ifylld mall');
  await page.getByRole('button', { name: 'Utforska' }).click();
  await driver.chooseIndicator('arbetstid');
  const figures = await driver.figures();
  expect(figures.get('Falun')).toMatch(/^80/);
  expect(figures.get('Mora')).toMatch(/^12,5/);
  expect(figures.get('Orsa')).toContain('vakant');
});

test('a municipality is mailed what the round says of it, corrects and approves it, and its reply is read in', async ({ driver, page }) => {
  const round = new RoundDriver(page, driver);
  await round.open();
  await round.give([csvFile('Hösten.csv', [['Kommun', 'Avsatt arbetstid', 'Oro för polisbemanningen'], ['Falun', '80 %', '2'], ['Mora', '20 %', '3']])]);
  await round.letCount();
  await round.part('Rättningsblad');
  await page.getByText('Falun', { exact: true }).last().click();
  const sheet = await round.taken(page.getByRole('button', { name: 'Spara Faluns blad som fil' }));
  expect(await faults(page)).toEqual([]);

  await round.part('Fyll i');
  await page.getByRole('combobox', { name: 'Kommun', exact: true }).selectOption('Falun');
  await page.getByRole('radio', { name: /^Kommunens svar/ }).check();
  await page.getByLabel('Öppna en fil från länsstyrelsen eller ett tidigare svar').setInputFiles(sheet);
  const percent = page.getByRole('textbox', { name: 'Avsatt arbetstid (procent av en heltid)' });
  await expect(percent).toHaveValue(/^80/);
  await percent.fill('75');
  await page.getByLabel('Vi har gått igenom uppgifterna och godkänner dem').check();
  expect(await faults(page)).toEqual([]);
  const reply = await round.taken(page.getByRole('button', { name: 'Spara kommunens svar som fil' }));

  await round.part('Ta emot svar');
  await round.give([reply]);
  await expect(page.getByText(/kommunen godkänner det som står i insamlingen/)).toBeVisible();
  await page.getByRole('radio', { name: /^Svar Falun/ }).check();
  await round.letCount();
  await expect(round.standing('Falun')).toContainText('har godkänt');
  await round.part('Rättningsblad');
  await expect(page.getByText(/^1 av \d+ kommuner har godkänt\.$/)).toBeVisible();
  await page.getByText('Falun', { exact: true }).last().click();
  await expect(page.getByRole('region', { name: /^Falun: uppgifter/ }).getByRole('row', { name: /^Avsatt arbetstid/ })).toContainText('75');
});

test('what is too large is refused with a reason while the page answers; what takes time shows how far it is, and is stopped', async ({ driver, page }, info) => {
  const huge = info.outputPath('Stor.csv');
  writeFileSync(huge, Buffer.alloc(52_000_000, 'Falun;50 %\n'));
  const long = info.outputPath('Lång.csv');
  writeFileSync(long, `Kommun;Avsatt arbetstid\n${'Falun;50 %\n'.repeat(100_000)}`);
  const rows = Array.from({ length: 100_000 }, (_, index) => `<row r="${index + 2}"><c r="A${index + 2}"><v>1</v></c></row>`).join('');
  const longBook = info.outputPath('Lång.xlsx');
  writeFileSync(longBook, book([{ name: 'Svar', rows: [['Kommun', 'Avsatt arbetstid']], extraRows: rows }]));

  const round = new RoundDriver(page, driver);
  await driver.withoutWebGl();
  await round.open();
  await round.part('Ta emot svar');
  // The longest that the page has been away, looked at every few milliseconds.
  await page.evaluate(() => {
    let last = performance.now();
    Reflect.set(globalThis, 'longestAway', 0);
    setInterval(() => {
      const now = performance.now();
      Reflect.set(globalThis, 'longestAway', Math.max(Number(Reflect.get(globalThis, 'longestAway')), now - last));
      last = now;
    }, 10);
  });
  await page.locator('input[type=file]').setInputFiles([huge, long, longBook]);
  const told = page.getByRole('region', { name: 'Filer' }).getByRole('listitem');
  await expect(told).toHaveCount(3);
  await expect(told.nth(0)).toContainText('Filen är för stor (52\u00a0MB)');
  await expect(told.nth(1)).toContainText(/Filen har fler än 5\s000 rader/);
  await expect(told.nth(2)).toContainText(/Filen har fler än 5\s000 rader/);
  await expect(round.readIn).toHaveCount(0);
  expect(await page.evaluate(() => Number(Reflect.get(globalThis, 'longestAway')))).toBeLessThan(2000);
  await page.getByRole('button', { name: 'Kasta förhandsgranskningen' }).click();

  // The reader's program is kept from coming: reading takes its time.
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => { release = resolve; });
  await page.route('**/assets/read-worker*', async (route) => {
    await released;
    await route.continue();
  });
  await round.drop([csvFile('svar.csv', [['Kommun', 'Avsatt arbetstid'], ['Falun', '80 %']])]);
  await expect(page.getByRole('progressbar', { name: 'Läser: 0 av 1 fil klara.' })).toBeVisible();
  await page.getByRole('button', { name: 'Avbryt', exact: true }).click();
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  release();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await expect(page.getByRole('heading', { name: 'Förhandsgranskning' })).toHaveCount(0);
  await round.drop([csvFile('svar.csv', [['Kommun', 'Avsatt arbetstid'], ['Falun', '80 %']])]);
  await expect(round.answer('Falun')).toBeVisible();
});

test('a window that keeps nothing says so, and works on', async ({ driver, page }) => {
  await page.addInitScript(() => { Object.defineProperty(globalThis, 'indexedDB', { value: undefined }); });
  const round = new RoundDriver(page, driver);
  await driver.withoutWebGl();
  await round.open();
  await round.give([csvFile('svar.csv', [['Kommun', 'Avsatt arbetstid'], ['Falun', '80 %']])]);
  await round.letCount();
  await expect(round.standing('Falun')).toContainText('har svarat på en del');
  const told = page.getByRole('alert').filter({ hasText: 'kan inte spara' });
  await expect(told).toBeVisible();
  expect((await round.taken(told.getByRole('button', { name: 'Spara ”svar” som fil' }))).buffer.toString()).toContain('"setAsidePercent"');
});
