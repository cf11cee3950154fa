/** "Rensa allt" on a computer that several people use: what the browser keeps is looked at directly, before and after. */
import type { Page } from '@playwright/test';
import { faults } from './axe-faults';
import { expect, test } from './fixture';
import { DATABASE, RoundDriver } from './round-driver';

const STORY = { id: 'mitt', title: 'Mitt bildspel', about: '', slides: [{ id: 'ett', heading: 'Ett', lines: [], notes: '', scene: {}, figure: 'steps' }] };
const LINE = { key: { kind: 'own', text: 'Ring växeln', date: null }, said: 'Ring växeln', visibility: 'internal' };

/** What lies in localStorage, by key, and in every store of the database. */
function kept(page: Page): Promise<{ readonly keys: readonly string[]; readonly stores: Readonly<Record<string, number>> }> {
  return page.evaluate((name) => new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const database = opening.result;
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names);
      const counts = names.map((store) => transaction.objectStore(store).count());
      transaction.addEventListener('complete', () => {
        database.close();
        resolve({ keys: Object.keys(localStorage).toSorted(), stores: Object.fromEntries(names.map((store, index) => [store, counts[index]?.result ?? 0])) });
      });
    });
  }), DATABASE);
}

/** Fills localStorage as the page itself would have left it, with what can be read and what cannot. */
async function fill(page: Page): Promise<void> {
  await page.evaluate(([story, line]) => {
    localStorage.setItem('egna-bildspel', JSON.stringify([story, { title: 'Trasigt' }]));
    localStorage.setItem('att-folja-upp', JSON.stringify([line]));
    localStorage.setItem('att-folja-upp-olast', '{"inte":"en lista"}');
    localStorage.setItem('utseende', 'light');
  }, [STORY, LINE] as const);
}

test('clears rounds, drafts, slide shows, the list and what could not be read, in every tab, and only the appearance stays', async ({ driver, page, context }) => {
  test.slow();
  const round = new RoundDriver(page, driver);
  await round.open();
  await fill(page);
  await round.manage();
  for (const name of ['Insamling 2026', 'Insamling 2027']) {
    await page.getByLabel('Namn').first().fill(name);
    await page.getByRole('button', { name: 'Starta insamlingen' }).click();
    await round.expectShown(name);
  }
  await page.getByRole('button', { name: 'Ta bort insamlingen' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Ta bort insamlingen' }).click();
  await round.expectShown('Insamling 2026');
  await round.part('Fyll i');
  await page.getByRole('combobox', { name: 'Kommun', exact: true }).selectOption('Orsa');
  await page.getByRole('radio', { name: /^Kommunens svar/ }).check();
  await page.getByRole('textbox').last().fill('Internt behov');
  await expect.poll(async () => (await kept(page)).stores['settings']).toBe(1);

  const other = await context.newPage();
  await other.goto('/?vy=mote');
  const theirs = other.getByRole('button', { name: /^Mitt bildspel/ });
  await expect(theirs).toBeVisible();
  await expect(other.getByText('kunde inte läsas')).toBeVisible();
  const before = await kept(page);
  expect(before.keys).toEqual(['att-folja-upp', 'att-folja-upp-olast', 'egna-bildspel', 'egna-bildspel-olasta', 'utseende']);
  expect(before.stores).toMatchObject({ rounds: 1, undo: 1, settings: 1 });

  await page.getByRole('button', { name: 'Rensa allt', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: /^Rensa allt/ });
  for (const named of [/^Insamling 2026:/, /^1 påbörjat svar/, /^1 eget bildspel/, /^Listan Att följa upp, 1 rad/, /^1 bildspel som inte/, /^En lista Att följa upp som inte/, /^Det som senast gick att ångra/]) {
    await expect(dialog.getByRole('listitem').filter({ hasText: named })).toHaveCount(1);
  }
  expect(await faults(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Rensa ändå' }).click();
  await expect(dialog.getByRole('status')).toHaveText(/^Allt är rensat/);
  await expect(dialog.getByRole('button', { name: 'Stäng' })).toBeFocused();
  const after = await kept(page);
  expect(after.keys).toEqual(['utseende']);
  expect(Object.values(after.stores).every((count) => count === 0)).toBe(true);
  await expect(theirs).toHaveCount(0);
  await expect(other.getByText('kunde inte läsas')).toHaveCount(0);

  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Rensa allt', exact: true })).toBeFocused();
  await round.expectShown('Påhittat exempel');
  // Whatever was open when it was cleared writes nothing afterwards.
  await page.reload();
  await driver.ready();
  expect(await kept(page)).toEqual(after);
});

test('is offered on every page, also when a list is all that is kept', async ({ driver, page }) => {
  await driver.openScene();
  await page.evaluate((line) => localStorage.setItem('att-folja-upp', JSON.stringify([line])), LINE);
  await page.getByRole('contentinfo').getByRole('button', { name: 'Rensa det som är sparat här' }).click();
  const dialog = page.getByRole('dialog', { name: /^Rensa allt/ });
  await expect(dialog.getByText(/^Listan Att följa upp, 1 rad/)).toBeVisible();
  await dialog.getByLabel('Det som ska finnas kvar är sparat som fil').check();
  await dialog.getByLabel('Svaren är diarieförda').check();
  await dialog.getByRole('button', { name: 'Rensa allt' }).click();
  await expect(dialog.getByRole('status')).toHaveText(/^Allt är rensat/);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});
