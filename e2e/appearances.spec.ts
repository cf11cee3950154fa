import { faults } from './axe-faults';
import { expect, test } from './fixture';

const APPEARANCES = ['Ljust', 'Mörkt', 'Projektor'] as const;
const SCENES: readonly (readonly [what: string, query: string, heading?: string])[] = [
  ['the county', ''], ['a municipality', '?kommun=2062&jamfor=2034'], ['the invented round', '?indikator=arbetstid&kommun=2080'],
  ['the comparison', '?vy=jamfor&kommun=2062&ordning=avvikelse'], ['the sparse areas', '?vy=glest'], ['the fact sheet', '?vy=faktablad&kommun=2062'],
  ['setting up', '?vy=satt-upp', 'Sätt upp'],
  ['the round', '?vy=omgang'], ['the exchange', '?vy=utbyte'], ['the stories', '?vy=mote'], ['the page about the map', '?vy=om', 'Om kartan'],
  ['the accessibility statement', '?vy=tillganglighet', 'Tillgänglighetsredogörelse'],
];

for (const [what, query, heading] of SCENES) {
  test(`${what} has no fault that axe can find, in any appearance`, async ({ driver, page }) => {
    test.slow();
    if (heading === undefined) await driver.openScene(query);
    else await driver.openPage(query, heading);
    for (const appearance of APPEARANCES) {
      await driver.appear(appearance);
      expect(await faults(page), appearance).toEqual([]);
    }
  });
}

test('follows the system until one is chosen, and keeps what is chosen', async ({ driver, page }) => {
  const ground = (): Promise<string> => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await driver.openScene();
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(ground).not.toBe(light);
  await driver.appear('Ljust');
  await expect.poll(ground).toBe(light);
  await page.reload();
  await driver.ready();
  expect(await ground()).toBe(light);
});

test('the map changes with the appearance on both engines', async ({ driver }) => {
  await driver.openScene();
  await driver.appear('Ljust');
  const light = await driver.fills();
  await driver.appear('Mörkt');
  await expect.poll(async () => [...(await driver.fills())]).not.toEqual([...light]);
});

test('nothing moves for those who asked for stillness', async ({ driver, page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await driver.openScene();
  await driver.chooseIndicator('tathet');
  const long = await page.evaluate(() => document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration ?? 0) > 10).length);
  expect(long).toBe(0);
});

test('the projector shows the text large enough for ten metres', async ({ driver, page }) => {
  await driver.openScene();
  await driver.appear('Projektor');
  const size = await driver.sentence.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  const ordinary = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  expect(size).toBeGreaterThan(ordinary);
});
