/** What axe cannot see, each with one load of the page: a large zoom, other spacing, the system's own colours, a whole task by keys, and what is told. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

test.beforeEach(async ({ driver }) => { await driver.withoutWebGl(); });

/** The views by the word in their tabs. */
const VIEWS = ['Jämför', 'Glesa delar', 'Faktablad', 'Kommunernas svar', 'Erfarenhetsutbyte', 'Visa på möte', 'Om kartan', 'Utforska'];

/** Parts that reach outside the window to the right and are no scroller of their own, nor lie in one. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((one) => {
      const { right, width } = one.getBoundingClientRect();
      return width > 0 && right > clientWidth + 1;
    });
    return [`the page is ${scrollWidth} px wide`, ...wide.slice(0, 3).map((one) => `${one.tagName} ${one.className} ${one.textContent?.slice(0, 30) ?? ''}`)];
  });
}

test('320 × 256 pixels, which is 400 % of a common window: no sideways scrolling, nothing sticky, and a map', async ({ driver, page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 256 });
  await driver.openScene('?kommun=2062');
  for (const view of VIEWS) {
    await driver.goToView(view);
    await expect.poll(() => overflowing(page), view).toEqual([]);
    const stuck = await page.evaluate(() => [...document.querySelectorAll('body *')].filter((one) => {
      const { position, display } = getComputedStyle(one);
      const box = one.getBoundingClientRect();
      return (position === 'sticky' || position === 'fixed') && display !== 'none' && box.height > 40 && box.width > 100;
    }).map((one) => `${one.tagName}.${one.className}`));
    expect(stuck, view).toEqual([]);
  }
  const box = await driver.map.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(240);
});

test('text spaced as WCAG says is neither cut off nor makes the page wider', async ({ driver, page }) => {
  test.slow();
  await page.setViewportSize({ width: 1024, height: 768 });
  await driver.openScene('?kommun=2062');
  await page.evaluate(() => {
    // By the style object of a constructed sheet: the policy lets no inline style in, and a reader's own extension goes past it.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important} p{margin-block-end:2em!important}');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  for (const view of VIEWS) {
    await driver.goToView(view);
    await expect.poll(() => overflowing(page), view).toEqual([]);
    const cut = await page.evaluate(() => [...document.querySelectorAll('main :is(button, a, h2, h3, p, label, th, td)')].flatMap((one) => {
      const { overflowX, overflowY } = getComputedStyle(one);
      const clips = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
      const hidden = one.closest('.visually-hidden') !== null;
      return clips && !hidden && (one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2) ? [`${one.tagName} ${one.textContent?.slice(0, 40) ?? ''}`] : [];
    }));
    expect(cut, view).toEqual([]);
  }
});

test('in the system\'s own colours areas, what is chosen and focus can still be seen', async ({ driver, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await driver.openScene('?kommun=2062');
  const fills = new Set((await driver.fills()).values());
  expect(fills.size).toBeGreaterThan(3);
  const pressed = page.getByRole('button', { pressed: true }).first();
  const plain = page.locator('[data-indicator]').and(page.getByRole('button', { pressed: false })).first();
  const look = (one: typeof pressed): Promise<string> => one.evaluate((element) => {
    const { backgroundColor, borderColor, borderWidth, outlineStyle, fontWeight, textDecorationLine, color } = getComputedStyle(element);
    return [backgroundColor, borderColor, borderWidth, outlineStyle, fontWeight, textDecorationLine, color].join(' ');
  });
  expect(await look(pressed)).not.toBe(await look(plain));
  await plain.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await plain.evaluate((one) => getComputedStyle(one).outlineStyle)).not.toBe('none');
});

test('a whole task by keys alone: another indicator, a municipality on the map, its fact sheet, and focus is never lost', async ({ driver, page }) => {
  test.slow();
  await driver.openScene();
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.tagName ?? 'BODY');
  /** Goes on with Tab until the wanted part has the focus; focus may never fall back to the page, nor be hidden under something. */
  const tabTo = async (isThere: () => Promise<boolean>): Promise<void> => {
    for (let presses = 0; presses < 90; presses += 1) {
      await page.keyboard.press('Tab');
      const covered = await page.evaluate(() => {
        const one = document.activeElement;
        // The walk over the map lets the pointer through to the map beneath.
        if (!one || one === document.body || getComputedStyle(one).pointerEvents === 'none') return null;
        const { left, top, width, height } = one.getBoundingClientRect();
        const over = document.elementFromPoint(left + width / 2, top + height / 2);
        return over === null || one.contains(over) || over.contains(one) ? null : `${one.tagName} ${one.textContent?.slice(0, 30) ?? ''} lies under ${over.tagName}.${over.className}`;
      });
      expect(covered).toBeNull();
      if (await isThere()) return;
    }
    throw new Error('Tab never came there.');
  };
  const holds = (selector: string) => (): Promise<boolean> => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  await tabTo(holds('[data-indicator=tathet]'));
  await page.keyboard.press('Enter');
  await driver.shown('tathet');
  expect(await focused()).not.toBe('BODY');
  await tabTo(holds('[role=listbox]'));
  await driver.jumpTo('o');
  await page.keyboard.press('Enter');
  await driver.expectChosen('Orsa');
  expect(await focused()).not.toBe('BODY');
  await page.keyboard.press('Escape');
  await driver.views.getByRole('button', { name: 'Faktablad' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /Orsa kommun/ })).toBeVisible();
  expect(await focused()).not.toBe('BODY');
});

test('what a screen reader is told of the page\'s parts', async ({ driver, page }) => {
  await driver.openScene('?indikator=kommungrupp');
  await expect(driver.views).toMatchAriaSnapshot(`
    - navigation "Vyer":
      - list:
        - listitem:
          - button "Utforska"
        - listitem:
          - button "Jämför"
        - listitem:
          - button "Glesa delar"
        - listitem:
          - button "Faktablad"
        - listitem:
          - button "Kommunernas svar"
        - listitem:
          - button "Erfarenhetsutbyte"
        - listitem:
          - button "Visa på möte"
        - listitem:
          - button "Om kartan"
  `);
  await expect(driver.map).toMatchAriaSnapshot(`
    - listbox /Kommuner på kartan/:
      - option /^Vansbro, /
  `);
  await expect(page.getByRole('contentinfo')).toMatchAriaSnapshot(`
    - contentinfo:
      - paragraph: /Siffrorna hämtades senast/
      - paragraph:
        - button "Om kartan"
        - button "Sätt upp för ert län"
        - button "Tillgänglighetsredogörelse"
  `);
  await page.getByRole('contentinfo').getByRole('button', { name: 'Tillgänglighetsredogörelse' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Tillgänglighetsredogörelse' })).toBeVisible();
  await expect(page.getByText('Demonstration', { exact: true })).toBeVisible();
});
