import { exampleAnswers, NAMES, tight } from './facts';
import { expect, test } from './fixture';

const FRONT = ['folkmangd', 'arbetstid', 'polisoro'];
const OTHERS = [
  'tathet', 'forandring', 'brott', 'samordnartimmar', 'km2-per-tjanst', 'medborgarlofte', 'kommungrupp', 'lokalpolisomrade',
];
/** Invented, or computed from something invented. */
const INVENTED = ['arbetstid', 'polisoro', 'samordnartimmar', 'km2-per-tjanst'];
/** What describes one civil servant's post, and the categories, are never ranked. */
const UNRANKED = [...INVENTED, 'brott', 'medborgarlofte', 'kommungrupp', 'lokalpolisomrade'];

test('three stand in front, and each indicator has exactly one place to click', async ({ driver }) => {
  await driver.openScene();
  const ids = await driver.indicators();
  expect(ids.slice(0, FRONT.length)).toEqual(FRONT);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toEqual(expect.arrayContaining(OTHERS));
});

for (const id of [...FRONT, ...OTHERS]) {
  const ranked = !UNRANKED.includes(id);
  const invented = INVENTED.includes(id);
  test(`${id}: map, legend, table and sentence tell the same, ${ranked ? 'ranked' : 'never ranked'}, ${invented ? 'marked as invented' : 'without any mark'}`, async ({ driver }) => {
    // From another one, so that the switch itself is seen.
    await driver.openScene(`?indikator=${id === 'tathet' ? 'brott' : 'tathet'}`);
    await driver.chooseIndicator(id);
    await driver.expectAddress('indikator', id === 'folkmangd' ? null : id);
    await expect(driver.rows).toHaveCount(NAMES.length);
    for (const [name, figure] of await driver.figures()) expect(figure, name).not.toBe('');
    const counts = await driver.legendCounts();
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(NAMES.length);
    await expect(driver.sentence).not.toBeEmpty();

    for (const part of [driver.map, driver.legend, driver.table]) {
      const marks = part.locator('[data-invented]');
      if (invented) await expect(marks.first()).toHaveText(/Påhittat exempel/);
      else await expect(marks).toHaveCount(0);
    }
    expect(await driver.unmarkedInventions()).toEqual([]);
    if (invented) await expect(driver.sentence).toHaveText(/^Påhittat exempel:/);
    else await expect(driver.sentence).not.toContainText('Påhittat');

    await expect(driver.table.getByRole('columnheader', { name: 'Plats' })).toHaveCount(ranked ? 1 : 0);
    if (!ranked) await expect(driver.sentence).not.toHaveText(/högst|lägst|störst|minst/i);
  });
}

test('a true zero is a figure, and what is missing says why', async ({ driver }) => {
  await driver.openScene('?indikator=arbetstid');
  await driver.shown('arbetstid');
  const figures = await driver.figures();
  for (const [name, field] of exampleAnswers('setAsidePercent')) {
    const figure = figures.get(name) ?? '';
    if (field === null) expect(figure, name).toMatch(/^uppgift saknas \((ej svarat|ej tillämpligt|vakant|sekretess|ej insamlat)\)$/);
    else expect(tight(figure), name).toMatch(new RegExp(`^${field.toFixed(1).replace('.', ',')}procent`));
  }
  expect([...exampleAnswers('setAsidePercent').values()]).toContain(0);
});

test('the class method can be changed, is named, and stays in the address', async ({ driver }) => {
  await driver.openScene('?indikator=tathet');
  await driver.shown('tathet');
  const before = await driver.legend.getByRole('listitem').allInnerTexts();
  await driver.chooseMethod('lika breda intervall');
  await driver.expectAddress('metod', 'jamna');
  await expect.poll(() => driver.legend.getByRole('listitem').allInnerTexts()).not.toEqual(before);
  const counts = await driver.legendCounts();
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(NAMES.length);
});

test('class breaks keep still from year to year', async ({ driver, page }) => {
  await driver.openScene('?indikator=folkmangd&ar=2010');
  const ranges = async (): Promise<readonly string[]> =>
    (await driver.legend.getByRole('listitem').allInnerTexts()).map((text) => text.replace(/\d+\skommun(er)?/, '').trim());
  const early = await ranges();
  await page.getByRole('button', { name: 'Nästa år' }).click();
  await driver.expectAddress('ar', '2011');
  expect(await ranges()).toEqual(early);
});

test('a class that is pointed at highlights its areas, a click holds them', async ({ driver }) => {
  await driver.openScene();
  const first = driver.legend.getByRole('listitem').first().getByRole('button');
  await first.click();
  await expect(first).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => new URL(driver.page.url()).searchParams.get('klass')).not.toBeNull();
});

test('circles are offered beside the fill for the population alone', async ({ driver, page }) => {
  await driver.openScene();
  await page.getByRole('radio', { name: 'Cirklar' }).check();
  await driver.expectAddress('form', 'cirklar');
  await driver.chooseIndicator('tathet');
  await expect(page.getByRole('radio', { name: 'Cirklar' })).toHaveCount(0);
});

test('the table can be sorted both ways, missing figures last', async ({ driver }) => {
  await driver.openScene('?indikator=arbetstid');
  await driver.shown('arbetstid');
  const missingPlaces = async (): Promise<readonly number[]> =>
    [...(await driver.figures()).values()].flatMap((figure, place) => (/\d/.test(figure) ? [] : [place]));
  expect(await missingPlaces()).toEqual([13, 14]);
  const highestFirst = [...(await driver.figures()).keys()];
  const namesNow = async (): Promise<readonly string[]> => [...(await driver.figures()).keys()];
  await driver.sortBy('Arbetstid');
  await expect.poll(async () => (await namesNow()).slice(0, 13)).toEqual(highestFirst.slice(0, 13).toReversed());
  expect(await missingPlaces()).toEqual([13, 14]);
  await driver.sortBy('Kommun');
  await expect.poll(namesNow).toEqual(highestFirst.toSorted((a, b) => a.localeCompare(b, 'sv')));
});
