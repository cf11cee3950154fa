/** The page in English: one walk through every view, there and back to Swedish. */
import { faults } from './axe-faults';
import { expect, test } from './fixture';

test.beforeEach(async ({ driver }) => { await driver.withoutWebGl(); });

/** Each view by the word in its tab, and the first heading in it. */
const VIEWS = [
  ['Compare', 'Mora beside others'], ['Sparsely populated areas', 'Under the limits'], ['Fact sheet', 'Mora kommun'], ['The municipalities’ answers', 'The municipalities’ answers'],
  ['Exchange of experience', /^(Initiatives|Exchange of experience)$/], ['Show at a meeting', 'Show at a meeting'], ['About the map', 'About the map'], ['Explore', 'Population'],
] as const;

test('?sprak=en: every view in English, links and reload keep it, and back to Swedish where one was', async ({ driver, page }) => {
  test.slow();
  await driver.openScene('?sprak=en&kommun=2062');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const views = page.getByRole('navigation', { name: 'Views' });
  await expect(page.getByRole('listbox', { name: 'Municipalities on the map: Population' })).toBeAttached();
  await expect(page.getByText(/^Population 2025: highest is Falun with 59,974\u00a0inhabitants/)).toBeVisible();
  for (const [view, heading] of VIEWS) {
    await views.getByRole('button', { name: view, exact: true }).click();
    await expect(page.locator('.view-waiting')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('heading', { name: heading }).first()).toBeAttached();
    // Colours are the same in every language.
    expect(await faults(page, ['color-contrast']), view).toEqual([]);
  }
  await driver.expectAddress('sprak', 'en');

  await views.getByRole('button', { name: 'Sparsely populated areas' }).click();
  await driver.expectAddress('vy', 'glest');
  await page.reload();
  await expect(views.getByRole('button', { name: 'Sparsely populated areas' })).toHaveAttribute('aria-current', 'page');

  await page.getByRole('contentinfo').getByRole('button', { name: 'På svenska' }).click();
  await expect(page.getByRole('navigation', { name: 'Vyer' }).getByRole('button', { name: 'Glesa delar' })).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await driver.expectAddress('sprak', null);
  await driver.expectAddress('kommun', '2062');
});
