import { readFileSync } from 'node:fs';
import { expect, test } from './fixture';

test('a Scene goes home as PNG, SVG and PowerPoint, with its mark', async ({ driver, page }) => {
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
  const deck = await given('PowerPoint');
  expect(deck.bytes.subarray(0, 2).toString()).toBe('PK');
});
