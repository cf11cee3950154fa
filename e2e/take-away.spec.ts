import { readFileSync } from 'node:fs';
import { XMLValidator } from 'fast-xml-parser';
import { NAMES } from './facts';
import { CompareDriver } from './compare-driver';
import { expect, test } from './fixture';

test('a Scene goes home as PNG, SVG and PowerPoint, with its mark', async ({ driver, page }) => {
  test.slow();
  await driver.withoutWebGl();
  await driver.openScene('?indikator=polisoro');
  await page.getByText('Ta med', { exact: true }).click();
  const files = page.getByRole('group', { name: 'Ta med kartan som den ser ut nu' });
  async function given(name: string): Promise<{ readonly file: string; readonly bytes: Buffer }> {
    const waiting = page.waitForEvent('download');
    await files.getByRole('button', { name, exact: true }).click();
    const download = await waiting;
    return { file: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }
  const png = await given('PNG');
  expect(png.file).toMatch(/^Påhittat exempel .*\.png$/);
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1600, 1000]);
  // A blank picture of this size packs to a few kB.
  expect(png.bytes.length).toBeGreaterThan(60_000);
  const large = await given('PNG, dubbel storlek');
  expect(large.bytes.readUInt32BE(16)).toBe(3200);
  const svg = (await given('SVG')).bytes.toString();
  expect(svg).toContain('>Älvdalen</text>');
  expect(svg.match(/>Påhittat exempel<\/text>/g)).toHaveLength(2);
  const legend = page.waitForEvent('download');
  await page.getByRole('group', { name: 'Ta med bara teckenförklaringen' }).getByRole('button', { name: 'SVG' }).click();
  const classes = readFileSync(await (await legend).path(), 'utf8');
  for (const words of ['Stor oro', 'Uppgift saknas', 'Påhittat exempel']) expect(classes).toContain(`>${words}</text>`);
  expect(classes).not.toContain('Älvdalen');
  const deck = await given('PowerPoint');
  expect(deck.bytes.subarray(0, 2).toString()).toBe('PK');
});

test('a chart goes home as it stands: text as text, styles in it, with heading, sources and mark; the legend and a copy too', async ({ driver, page, context }) => {
  test.slow();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await new CompareDriver(driver).open('Mora');
  const files = (heading: RegExp) => page.getByRole('group', { name: heading });
  async function svgOf(heading: RegExp): Promise<string> {
    await page.locator('summary', { hasText: heading }).click();
    const waiting = page.waitForEvent('download');
    await files(heading).getByRole('button', { name: 'SVG' }).click();
    const svg = readFileSync(await (await waiting).path(), 'utf8');
    expect(XMLValidator.validate(svg)).toBe(true);
    expect(svg).not.toMatch(/ class=| style=|var\(|href|<style|<script|<image|url\((?!["']?#)/);
    return svg;
  }
  const dots = await svgOf(/^Ta med diagrammet: Folkmängd, invånare/);
  expect(dots).toMatch(/>Mora<\/text>/);
  expect(dots).toMatch(/Källa: SCB.*uppgifter hämtade/s);
  expect(dots).not.toContain('Påhittat');
  expect(dots.match(/<circle/g)?.length).toBeGreaterThanOrEqual(NAMES.length);
  const trend = await svgOf(/^Ta med diagrammet: Utveckling/);
  expect(trend).toContain('invånare');
  const scatter = await svgOf(/^Ta med diagrammet: .* mot /);
  expect(scatter.match(/>Påhittat exempel<\/text>/g)).toHaveLength(2);

  await files(/Folkmängd, invånare/).first().getByRole('button', { name: 'Kopiera bilden' }).click();
  await expect(page.getByText('Bilden är kopierad.')).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))).toContain('image/png');

  await page.goto('/?vy=utbyte&del=loften');
  expect(await svgOf(/^Ta med diagrammet: /)).toMatch(/>Falun<\/text>/);
});
