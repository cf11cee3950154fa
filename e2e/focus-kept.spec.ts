/** Buttons that take themselves away: whoever works with keys stands beside the place, never at the top of the page again. */
import { expect, test } from './fixture';
import { Keys } from './keys';

const SLIDE = { id: 'ett', heading: 'Ett', lines: [], notes: '', scene: {}, figure: 'steps' };
const STORIES = [{ id: 'mitt', title: 'Mitt bildspel', about: '', slides: [SLIDE, { ...SLIDE, id: 'tva', heading: 'Två' }] }];
const LINES = ['Ring växeln', 'Boka sal', 'Skriv brev'].map((text) => ({ key: { kind: 'own', text, date: null }, said: text, visibility: 'public' }));

test('lines that are removed, a list that is emptied', async ({ driver, page }) => {
  await page.addInitScript((lines) => localStorage.setItem('att-folja-upp', JSON.stringify(lines)), LINES);
  await driver.openScene('?vy=utbyte&del=folj-upp');
  const keys = new Keys(page);
  await keys.enter(/^button "Ta bort Ring växeln"/);
  await expect.poll(() => keys.focused()).toBe('button "Ta bort Boka sal"');
  await keys.tabTo(/^button "Ta bort Skriv brev"/);
  await keys.press('Enter');
  await expect.poll(() => keys.focused()).toBe('button "Ta bort Boka sal"');
  await keys.enter(/^button "Töm listan"/);
  await expect.poll(() => keys.focused()).toBe('button "Behåll"');
  await keys.press('Enter');
  await expect.poll(() => keys.focused()).toBe('button "Töm listan"');
  await keys.press('Enter');
  await keys.enter(/^button "Töm listan"/);
  await expect(page.getByText('Listan är tom.')).toBeVisible();
  await expect.poll(() => keys.focused()).toBe('heading "Att följa upp efter mötet"');
});

test('a slide and a slide show that are removed, and brought back', async ({ driver, page }) => {
  await page.addInitScript((stories) => localStorage.setItem('egna-bildspel', JSON.stringify(stories)), STORIES);
  await driver.openScene('?vy=mote&post=mitt');
  const keys = new Keys(page);
  await keys.enter(/^button "Ta bort bild 1"/);
  await expect.poll(() => keys.focused()).toBe('button "Ta bort bild 1"');
  await keys.tabTo(/^button "Ångra"/, 'Shift+Tab');
  await keys.press('Enter');
  await expect(page.getByRole('button', { name: 'Ta bort bild 2' })).toBeVisible();
  await keys.expectKept();
  await keys.enter(/^button "Ta bort bildspelet"/);
  await expect(page.getByText('”Mitt bildspel” är borttagen.')).toBeVisible();
  await expect.poll(() => keys.focused()).toMatch(/^heading "Bilder: /);
  await keys.tabTo(/^button "Ångra"/, 'Shift+Tab');
  await keys.press('Enter');
  await expect(page.getByRole('heading', { name: 'Bilder: Mitt bildspel' })).toBeVisible();
  await expect.poll(() => keys.focused()).toMatch(/^heading/);
});

test('a round that is deleted, brought back and cleared', async ({ driver, page }) => {
  test.slow();
  await driver.openScene('?vy=omgang');
  const keys = new Keys(page);
  await keys.tabTo(/Hantera insamlingar/);
  await keys.press('Enter');
  await keys.tabTo(/^textbox "Namn"/);
  await page.keyboard.type('Insamling 2026');
  await keys.enter(/^button "Starta insamlingen"/);
  await expect(page.getByRole('button', { name: 'Ta bort insamlingen' })).toBeVisible();
  await keys.expectKept();
  await keys.enter(/^button "Ta bort insamlingen"/);
  await keys.enter(/^button "Ta bort insamlingen"/);
  await expect(page.getByRole('button', { name: 'Ångra', exact: true })).toBeVisible();
  await keys.expectKept();
  await keys.enter(/^button "Ångra"/);
  await expect(page.getByRole('button', { name: 'Ångra', exact: true })).toHaveCount(0);
  await expect.poll(() => keys.focused()).toMatch(/^heading "Kommunernas svar"/);
  await keys.enter(/^button "Rensa allt"/);
  // The question is fetched: whoever went on before it stood would be brought back to where they had come.
  await expect(page.getByRole('dialog')).toBeVisible();
  await keys.enter(/^button "Rensa ändå"/);
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^Allt är rensat/);
  await expect.poll(() => keys.focused()).toBe('button "Stäng"');
  await keys.press('Enter');
  await expect.poll(() => keys.focused()).toBe('button "Rensa allt"');
});

test('a dialog that is fetched when it is asked for gives the focus back to its button, the first time too', async ({ driver, page }) => {
  await driver.openScene();
  const keys = new Keys(page);
  await keys.tabTo(/^button "Till bildspel"/);
  for (let time = 1; time <= 2; time += 1) {
    await keys.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Lägg till den här vyn' })).toBeVisible();
    await keys.press('Escape');
    await expect.poll(() => keys.focused()).toMatch(/^button "Till bildspel"/);
  }
});
