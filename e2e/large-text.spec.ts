/** A reader whose browser makes all text twice as large (WCAG 1.4.4): 32 px in place of 16. */
import { expect, test } from './fixture';

// The browser's own setting, since em in a media query follows that and nothing that a page can set.
// Added to what the configuration gives, which a plain value would replace.
test.use({
  launchOptions: [async ({ launchOptions }, provide) => {
    await provide({ ...launchOptions, args: [...launchOptions.args ?? [], '--blink-settings=defaultFontSize=32'] });
  }, { scope: 'worker' }],
});

/** 1365 and 1920 px hold as much of this text as 1024 and 1440 px hold of text at 150 %. */
const WIDTHS = [1024, 1365, 1440, 1920];

const VIEWS: readonly (readonly [query: string, heading?: string])[] = [
  ['?vy=mote'], ['?vy=omgang'], ['?vy=jamfor&kommun=2062'], ['?vy=om', 'Om kartan'], ['?vy=utbyte'], ['?vy=faktablad&kommun=2062'],
];

for (const [query, heading] of VIEWS) {
  test(`no sideways scrolling with text at 200 % ${query}`, async ({ driver, page }) => {
    if (heading === undefined) await driver.openScene(query);
    else await driver.openPage(query, heading);
    await expect(page.locator('.view-waiting')).toHaveCount(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), 'the browser took the setting').toBe('32px');
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width} px`).toBe(0);
    }
  });
}

test('with text at 200 % no button lies over the heading of its slide, and no heading leaves its card', async ({ driver, page }) => {
  await driver.openScene('?vy=mote');
  const cards = page.getByRole('region', { name: /^Bilder: / }).getByRole('listitem').filter({ has: page.getByRole('heading', { level: 4 }) });
  await expect(cards).not.toHaveCount(0);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => cards.evaluateAll((all) => all.flatMap((card) => {
      const heading = card.querySelector('h4');
      const button = card.querySelector(':scope > button')?.getBoundingClientRect();
      if (!heading || !button) return ['a card without a heading or a button'];
      // The words themselves: they may stand outside the box of their heading.
      const range = document.createRange();
      range.selectNodeContents(heading);
      const words = range.getBoundingClientRect();
      const over = words.left < button.right && button.left < words.right && words.top < button.bottom && button.top < words.bottom;
      const outside = words.right > card.getBoundingClientRect().right;
      return over || outside ? [`${heading.textContent} ${Math.round(words.right)}, button from ${Math.round(button.left)}`] : [];
    })), `${width} px`).toEqual([]);
  }
});

test('with text at 200 % no word of a list of terms lies over what explains it', async ({ driver, page }) => {
  await driver.openPage('?vy=om', 'Om kartan');
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expect.poll(() => page.getByRole('main').locator('dl > div').evaluateAll((all) => all.flatMap((row) => {
      const [term, explained] = [row.querySelector('dt'), row.querySelector('dd')?.getBoundingClientRect()];
      if (!term || !explained) return [];
      const range = document.createRange();
      range.selectNodeContents(term);
      const words = range.getBoundingClientRect();
      return words.right > explained.left && words.bottom > explained.top + 1 ? [term.textContent] : [];
    })), `${width} px`).toEqual([]);
  }
});
