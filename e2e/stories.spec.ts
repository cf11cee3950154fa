import { readFile } from 'node:fs/promises';
import { faults } from './axe-faults';
import { expect, test } from './fixture';

test('a view is added from where it stands; the story is put in order, mended, kept, saved and opened again', async ({ driver, page }) => {
  test.slow();
  await driver.openScene('?indikator=tathet&kommun=2062');
  await page.getByRole('button', { name: 'Till bildspel' }).click();
  const adding = page.getByRole('dialog', { name: 'Lägg till den här vyn' });
  await adding.getByRole('textbox', { name: 'Rubrik' }).fill('Glest: {minst.namn}');
  await adding.getByRole('button', { name: 'Lägg till' }).click();
  await adding.getByRole('button', { name: 'Visa bildspelet' }).click();

  const slides = page.locator('.slides > li');
  await expect(slides.getByRole('heading', { name: 'Glest: Älvdalen' })).toBeVisible();
  await page.getByRole('button', { name: 'Lägg till en textbild' }).click();
  await expect(slides).toHaveCount(2);
  await slides.nth(1).getByText('Ändra bild 2').click();
  await slides.nth(1).getByRole('textbox', { name: 'Rubrik' }).fill('Frågor');

  await slides.nth(1).getByText('Ändra bild 2').click();

  // By keyboard: the focus goes with the slide, and at the end to the button that still does something.
  await page.getByRole('button', { name: 'Flytta upp bild 2' }).focus();
  await page.keyboard.press('Enter');
  await expect(slides.first().getByRole('heading')).toHaveText('Frågor');
  await expect(page.getByRole('button', { name: 'Flytta ned bild 1' })).toBeFocused();
  // By hand.
  await slides.nth(1).locator('.slide-handle').dragTo(slides.first());
  await expect(slides.first().getByRole('heading')).toHaveText('Glest: Älvdalen');

  await page.getByRole('button', { name: 'Ta bort bild 1' }).click();
  await expect(slides).toHaveCount(1);
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(slides).toHaveCount(2);
  await page.getByRole('textbox', { name: 'Bildspelets namn' }).fill('Till träffen');
  expect(await faults(page)).toEqual([]);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Spara som fil' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('Bildspel Till träffen.json');
  const content = await readFile(await saved.path());

  await page.reload();
  await expect(slides.first().getByRole('heading')).toHaveText('Glest: Älvdalen');
  await page.getByRole('button', { name: 'Ta bort bildspelet' }).click();
  const file = page.getByLabel('Öppna bildspel från fil');
  await file.setInputFiles({ name: 'omgång.json', mimeType: 'application/json', buffer: Buffer.from('{"product":"samordningskartan","kind":"round","schema":1}') });
  await expect(page.getByText(/”omgång.json” är en annan sorts fil/)).toBeVisible();
  await file.setInputFiles({ name: 'till-traffen.json', mimeType: 'application/json', buffer: content });
  await expect(page.getByRole('heading', { name: 'Bilder: Till träffen' })).toBeVisible();

  await page.getByRole('button', { name: 'Visa bildspelet' }).click();
  const show = page.getByRole('dialog', { name: 'Bildspel: Till träffen' });
  await driver.shown('tathet');
  await page.keyboard.press('End');
  await expect(show.getByRole('heading', { level: 2 })).toHaveText('Frågor');
});

test('the answers are printed a slide a page and as a handout, marked as invented on every page', async ({ driver, page }) => {
  test.slow();
  // The browser's own dialog stops a page until somebody answers it.
  await page.addInitScript(() => { window.print = () => undefined; });
  await driver.openScene('?vy=mote&post=kommunernas-svar');
  await page.getByText('Skriv ut eller spara som PDF').click();
  await page.getByRole('checkbox', { name: 'Ta med talarstödet' }).check();
  await page.getByRole('button', { name: 'Skriv ut bilderna' }).click();
  await page.emulateMedia({ media: 'print' });
  const printed = page.getByRole('article');
  await expect(printed).toHaveCount(7);
  await expect(page.getByRole('banner')).toBeHidden();
  for (let slide = 0; slide < 6; slide += 1) await expect(printed.nth(slide).locator('.invented-mark')).toBeVisible();
  await expect(printed.first().getByText('Talarstöd')).toBeVisible();
  const paged = await page.pdf({ preferCSSPageSize: true });
  expect(paged.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(7);

  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  await expect(page.locator('.printed')).toHaveCount(0);
  await page.getByRole('button', { name: /åhörarkopior/ }).click();
  const handout = await page.pdf({ preferCSSPageSize: true });
  expect(handout.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(2);
});

test('a story that names what is not here is shown to its end, and each slide says what it lacks', async ({ driver, page }) => {
  await driver.withoutWebGl();
  await page.addInitScript(() => localStorage.setItem('egna-bildspel', JSON.stringify([{
    id: 'prov', title: 'Prov', about: '',
    slides: [
      { id: 'kommun', heading: 'Kommun', lines: [], notes: '', scene: { indicator: 'tathet', municipality: '9999' }, figure: 'map' },
      { id: 'indikator', heading: 'Flest i {störst.namn}', lines: [], notes: '', scene: { indicator: 'finns-inte' }, figure: 'map' },
      { id: 'insamling', heading: 'Insamling', lines: [], notes: '', scene: { indicator: 'arbetstid', round: 'borta' }, figure: 'spread' },
      { id: 'hel', heading: 'Hel', lines: [], notes: '', scene: {}, figure: 'map' },
    ],
  }])));
  await driver.openScene('?vy=mote&post=prov&bild=1');
  const show = page.getByRole('dialog');
  const heading = show.getByRole('heading', { level: 2 });
  await driver.shown('tathet');
  await expect(show.getByText(/Kommunkoden 9999 finns inte i länet/)).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(show.getByText(/Indikatorn ”finns-inte” finns inte/)).toBeVisible();
  await expect(heading).toHaveText('Flest i (uppgift saknas)');
  await page.keyboard.press('PageDown');
  await expect(show.getByText(/Insamlingen ”borta” finns inte/)).toBeVisible();
  await expect(show.locator('[data-map], [data-invented]')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await driver.shown('folkmangd');
  await expect(heading).toHaveText('Hel');
  await expect(show.getByText(/finns inte/)).toHaveCount(0);
});

const LONG = 'Så ser det ut i länet när kommunerna själva berättar '.repeat(8).slice(0, 400);

for (const [width, height, least] of [[1920, 1080, 28], [1024, 768, 14]] as const) {
  test(`on ${width} × ${height} names on the map can be read and do not collide, and a heading of 400 characters breaks nothing`, async ({ driver, page }) => {
    test.slow();
    await page.setViewportSize({ width, height });
    await page.addInitScript((heading) => {
      localStorage.setItem('utseende', 'projector');
      localStorage.setItem('egna-bildspel', JSON.stringify([{
        id: 'prov', title: 'Prov', about: '',
        slides: [{ id: 'kort', heading: 'Kort', lines: [], notes: '', scene: {}, figure: 'map' }, { id: 'lang', heading, lines: ['En rad.'], notes: '', scene: { indicator: 'tathet' }, figure: 'map' }],
      }]));
    }, LONG);
    await driver.openScene('?vy=mote&post=prov&bild=1');
    const show = page.getByRole('dialog');
    await driver.shown('folkmangd');
    const names = await show.locator('.names .name:visible').evaluateAll((all) => all.map((one) => {
      const { x, y, right, bottom } = one.getBoundingClientRect();
      return { x, y, right, bottom, size: Number.parseFloat(getComputedStyle(one).fontSize) };
    }));
    expect(names.length).toBeGreaterThan(5);
    for (const [index, one] of names.entries()) {
      expect(one.size).toBeGreaterThanOrEqual(least);
      for (const other of names.slice(index + 1)) {
        expect(one.x < other.right && other.x < one.right && one.y + 6 < other.bottom && other.y + 6 < one.bottom).toBe(false);
      }
    }
    await page.keyboard.press('PageDown');
    await driver.shown('tathet');
    await expect(show.getByRole('heading', { level: 2 })).toBeInViewport({ ratio: 1 });
    await expect(show.locator('.map')).toBeInViewport({ ratio: 0.95 });
    const box = await show.locator('.map').boundingBox();
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(230);
  });
}
