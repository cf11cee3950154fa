import type { Locator, Page } from '@playwright/test';
import { SNAPSHOT_NAMES } from '../mocks/snapshot-files';
import { codeOf, NAMES, population, tight } from './facts';
import { expect, test } from './fixture';

/** Latest year-end of the facts. */
const YEAR = 2025;

/** The light edges of the lines between areas: hidden from every reader, so without a name. */
function edgesOf(page: Page): Locator {
  return page.locator('[data-map] .casing');
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the map and the table of the first Scene stand in the page', async ({ driver, page }) => {
    await page.goto('/');
    const fills = await driver.fills();
    expect([...fills.keys()].toSorted()).toEqual(NAMES.map(codeOf).toSorted());
    expect(new Set(fills.values()).size).toBeGreaterThan(2);
    await expect(driver.rows).toHaveCount(NAMES.length);
    for (const name of NAMES) await expect(driver.map.getByText(name, { exact: true }).first()).toBeAttached();
    await expect(page.getByText(/JavaScript/)).toBeVisible();
    await expect(edgesOf(page)).toHaveCSS('visibility', 'visible');
  });
});

test('the first answer of the server carries the picture and no mark of readiness', async ({ request }) => {
  const html = await (await request.get('/')).text();
  expect(html.match(/data-code="\d{4}"/g)).toHaveLength(NAMES.length);
  expect(html).not.toContain('data-ready');
  expect(html).not.toContain('data-shown');
});

test('the light edges of the lines are painted once the page answers', async ({ driver, guard, page }) => {
  guard.expectFailureOf('assets/main');
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await page.route('**/assets/main*', (route) => route.abort());
  await page.goto('/', { waitUntil: 'commit' });
  await expect(edgesOf(page)).toHaveCSS('visibility', 'hidden');
  // By themselves where the code does not come: a line between two dark areas must not stay lost.
  await expect(edgesOf(page)).toHaveCSS('visibility', 'visible');
  await page.unroute('**/assets/main*');
  await driver.openScene();
  await expect(edgesOf(page)).toHaveCSS('visibility', 'visible');
});

test('shows the population of every municipality as SCB has it', async ({ driver }) => {
  await driver.openScene();
  await driver.shown('folkmangd');
  const truth = population(YEAR);
  const figures = await driver.figures();
  expect([...figures.keys()].toSorted()).toEqual([...truth.keys()].toSorted());
  for (const [name, count] of truth) expect(tight(figures.get(name) ?? '')).toContain(String(count));
});

test('draws more people darker, in the SVG map', async ({ driver, page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await driver.openScene();
  const fills = await driver.fills();
  const light = await page.evaluate((colours) => {
    // The browser's own reading of a colour, whatever notation the style sheet has.
    const lightness = (colour: string): number => {
      const probe = document.createElement('i');
      probe.style.color = `lab(from ${colour} l 0 0)`;
      document.body.append(probe);
      const value = Number(/lab\(([\d.]+)/.exec(getComputedStyle(probe).color)?.[1]);
      probe.remove();
      return value;
    };
    return colours.map(lightness);
  }, [...fills.values()]);
  const byCode = new Map([...fills.keys()].map((code, index) => [code, light[index] ?? Number.NaN]));
  const people = [...population(YEAR)].toSorted(([, a], [, b]) => a - b).map(([name]) => byCode.get(codeOf(name)) ?? Number.NaN);
  const monotone = people.every((value, index) => index === 0 || value <= (people[index - 1] ?? 0));
  const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  // On a dark ground the ramp may run the other way; it may never turn.
  const reversed = people.every((value, index) => index === 0 || value >= (people[index - 1] ?? 0));
  expect(monotone || (dark && reversed)).toBe(true);
  expect(new Set(people).size).toBeGreaterThan(2);
});

test('opens on the whole county, with a sentence and no empty panel', async ({ driver }) => {
  await driver.openScene();
  await expect(driver.sentence).toContainText('Falun');
  await expect(driver.panel).toContainText(/\d/);
  await driver.expectNoneChosen();
});

test('asks for each of its snapshots once at every load', async ({ driver, page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const file = /\/data\/([\w-]+\.(?:geo)?json)/.exec(request.url())?.[1];
    if (file !== undefined) asked.push(file);
  });
  await driver.openScene();
  await driver.engine('maplibre');
  expect(asked.toSorted()).toEqual(SNAPSHOT_NAMES.toSorted());
});

test('asks for its icon only once it answers', async ({ driver, page }) => {
  await page.addInitScript(() => {
    new MutationObserver(() => performance.mark('answering')).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
  });
  await driver.openScene();
  const icon = () => page.evaluate(() => {
    const [answering] = performance.getEntriesByName('answering');
    const asked = performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/icon.png'));
    if (!answering || !asked) return 'not yet';
    return asked.startTime >= answering.startTime ? 'after' : 'before';
  });
  await expect.poll(icon).not.toBe('not yet');
  expect(await icon()).toBe('after');
});

test('sets its mark of readiness once', async ({ driver, page }) => {
  await page.addInitScript(() => {
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        if (target instanceof HTMLElement) performance.mark(`ready:${target.dataset['ready'] ?? 'gone'}`);
      }
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
  });
  await driver.openScene();
  await driver.engine('maplibre');
  await driver.chooseIndicator('tathet');
  const marks = await page.evaluate(() => performance.getEntriesByType('mark').filter(({ name }) => name.startsWith('ready:')).length);
  expect(marks).toBe(1);
});

test('MapLibre takes over, and the map can be zoomed and put back', async ({ driver, page }) => {
  await driver.openScene();
  await driver.engine('maplibre');
  await driver.map.getByRole('button', { name: 'Zooma in' }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get('plats')).not.toBeNull();
  await driver.map.getByRole('button', { name: 'Visa hela länet' }).click();
  await driver.expectAddress('plats', null);
});
