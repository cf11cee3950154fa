/** What the appearances' own tests do not see: parts, the show and embedded pictures, in each appearance, on a phone and on a wall. */
import { pathToFileURL } from 'node:url';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { faults } from './axe-faults';
import { expect, test } from './fixture';

const APPEARANCES = ['light', 'dark', 'projector'] as const;
const SIZES = [{ width: 390, height: 844 }, { width: 1920, height: 1080 }];
const STATES: readonly (readonly [what: string, query: string])[] = [
  ['the show', '?vy=mote&bild=2'], ['themes', '?vy=utbyte&del=teman'], ['matching', '?vy=utbyte&del=matchning&kommun=2062'],
  ['promises in time', '?vy=utbyte&del=loften'], ['the law', '?vy=utbyte&del=lagen'], ['the list to follow up', '?vy=utbyte&del=folj-upp'],
  ['thresholds', '?vy=glest&under=tathet:5,arbetstid:50'], ['two indicators', '?vy=glest&mot=tathet,arbetstid'], ['tiles', '?vy=glest&form=rutor'],
  ['receiving answers', '?vy=omgang&del=las-in'], ['the form', '?vy=omgang&del=fyll-i&kommun=2062'], ['giving out', '?vy=omgang&del=ge-ut'],
  ['an embedded map', '?inbaddad=ja&indikator=arbetstid'], ['an embedded comparison', '?inbaddad=ja&vy=jamfor&kommun=2062'],
];

/** Kept before the page is loaded: beneath a show and in a frame the header cannot be reached. */
async function keepAppearance(page: Page, appearance: string): Promise<void> {
  await page.evaluate((value) => localStorage.setItem('utseende', value), appearance);
  await page.reload();
}

for (const [what, query] of STATES) {
  test(`${what}: no fault that axe can find, in any appearance, on a phone and on a wall`, async ({ driver, page }) => {
    test.slow();
    await driver.withoutWebGl();
    await page.goto(`/${query}`);
    for (const appearance of APPEARANCES) {
      await keepAppearance(page, appearance);
      await driver.ready();
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await expect(page.locator('.view-waiting')).toHaveCount(0);
        expect(await faults(page), `${appearance}, ${size.width} px`).toEqual([]);
      }
    }
  });
}

test('the product as one file has no fault that axe can find, in any appearance', async ({ page, guard }) => {
  test.slow();
  // A file has no host.
  guard.expectHost('null');
  await page.goto(pathToFileURL(path.resolve('dist', 'Samordningskartan.html')).href);
  for (const appearance of APPEARANCES) {
    await keepAppearance(page, appearance);
    await expect(page.locator('[data-ready]')).toBeAttached();
    expect(await faults(page), appearance).toEqual([]);
  }
});

const VIEWS = ['Jämför', 'Glesa delar', 'Faktablad', 'Kommunernas svar', 'Erfarenhetsutbyte', 'Visa på möte', 'Om kartan', 'Utforska'];

test('on a phone every target is at least 24 pixels, or stands in a line of text', async ({ driver, page }) => {
  test.slow();
  await driver.withoutWebGl();
  await page.setViewportSize({ width: 390, height: 844 });
  await driver.openScene('?kommun=2062');
  for (const view of VIEWS) {
    await driver.goToView(view);
    // The years of a chart lie as densely as it draws them, which WCAG 2.5.8 lets be: there the presentation is what it is about.
    const small = await page.locator('main :is(button:not(.trend-year), select, input, summary, a[href]):visible').evaluateAll((all) => all.flatMap((one) => {
      const target = one instanceof HTMLInputElement && /radio|checkbox/.test(one.type) ? one.closest('label') ?? one : one;
      const { width, height } = target.getBoundingClientRect();
      // A link among words is as high as its line; so is what stands beside other words of its line.
      const inLine = one.matches('p *, li *, dd *, td *, th *, small *, caption *, figcaption *, summary') && getComputedStyle(one).display.startsWith('inline');
      return inLine || (width >= 24 && height >= 24) ? [] : [`${one.tagName} ${one.textContent?.trim().slice(0, 30) ?? ''} ${Math.round(width)}×${Math.round(height)}`];
    }));
    expect(small, view).toEqual([]);
  }
});

test('at 320 × 256 pixels every map is at least 240 high, and what stands beside the views is no wider than the window', async ({ driver, page }) => {
  test.slow();
  await driver.withoutWebGl();
  await page.setViewportSize({ width: 320, height: 256 });
  for (const query of ['?vy=jamfor&kommun=2062', '?vy=glest', '?vy=utbyte&del=loften', '?vy=satt-upp', '?vy=tillganglighet', '?vy=omgang&del=fyll-i&kommun=2062', '?vy=omgang&del=las-in', '?vy=omgang&del=skicka-ut', '?vy=omgang&del=rattning', '?vy=omgang&del=ge-ut', '?vy=utbyte&del=matchning&kommun=2062', '?vy=utbyte&del=lagen', '?vy=utbyte&del=folj-upp']) {
    await page.goto(`/${query}`);
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeAttached();
    await expect(page.locator('.view-waiting')).toHaveCount(0);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), query).toBe(0);
    for (const map of await page.locator('[data-map]').all()) expect((await map.boundingBox())?.height, query).toBeGreaterThanOrEqual(240);
  }
});
