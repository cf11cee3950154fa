/** What axe cannot see, each with one load of the page: a large zoom, other spacing, the system's own colours, and what is told. Tasks by keys alone: `keys-alone.spec.ts`. */
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

test('what a screen reader is told of legend, figures, table and form', async ({ driver, page }) => {
  await driver.openScene();
  await expect(driver.legend).toMatchAriaSnapshot(`
    - region "Teckenförklaring":
      - heading "Folkmängd" [level=2]
      - paragraph: invånare
      - list:
        - listitem:
          - button "40 000 eller mer 2 kommuner"
        - listitem:
          - button "18 000 till under 40 000 3 kommuner"
        - listitem:
          - button "15 000 till under 18 000 2 kommuner"
        - listitem:
          - button "8 000 till under 15 000 5 kommuner"
        - listitem:
          - button "Under 8 000 3 kommuner"
      - group "Visa som":
        - radio "Ytor" [checked]
        - radio "Cirklar"
      - combobox "Klassindelning":
        - option "naturliga klassgränser (Jenks)" [selected]
  `);
  await expect(driver.panel).toMatchAriaSnapshot(`
    - complementary "Länet":
      - heading "Dalarnas län i siffror" [level=2]
      - term: Folkmängd
      - definition: 286 043 invånare 2025
      - term: Avsatt arbetstid medianen av kommunerna Påhittat exempel
      - definition: /^25,0 procent av en heltid/
      - term: Anmälda brott per 100 000 invånare
      - definition: /Anmälningar, inte brott/
  `);
  await expect(driver.table).toMatchAriaSnapshot(`
    - table "Folkmängd per kommun":
      - rowgroup:
        - row "Kommun Folkmängd Klass Plats Uppgiften gäller":
          - columnheader "Kommun":
            - button "Kommun"
      - rowgroup:
        - row /^Falun/:
          - rowheader "Falun":
            - button "Falun"
          - cell "59 974 invånare"
          - cell "40 000 eller mer"
          - cell "1"
          - cell /31 december 2025/
  `);
  await page.goto('/?vy=omgang&del=fyll-i&kommun=2062');
  await expect(page.getByRole('group', { name: 'Om svaret' })).toMatchAriaSnapshot(`
    - group "Om svaret":
      - combobox "Får visas":
        - option "internt" [selected]
      - textbox "Datum för svaret"
  `);
});
