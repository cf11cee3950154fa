/** Both engines draw one picture: in at least 30 Scenes each area has the colour of its class round the point where its name stands. One load, then steps. */
import { codeOf, NAMES } from './facts';
import { expect, test } from './fixture';
import { coloursAround } from './pixels';

/** The picture is compressed nowhere, but blended at its edges. */
const SAME_WITHIN = 6;
/** Share of the pixels round the name's point that have to show the area's own colour: a lake, a border or the hatch of invented figures may run through. */
const ENOUGH = 0.3;

const channels = (colour: string): readonly number[] => (colour.match(/\d+/g) ?? []).slice(0, 3).map(Number);
const same = (a: readonly number[], b: readonly number[]): boolean => a.every((value, index) => Math.abs(value - (b[index] ?? 0)) <= SAME_WITHIN);

test('each area has the same colour on both engines, in every Scene', async ({ driver, page }) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await driver.openScene();
  await driver.engine('maplibre');
  const points = await driver.labelPoints();
  expect(points.size).toBe(NAMES.length);
  await driver.hideNames();
  await page.mouse.move(0, 0);
  let scenes = 0;

  const compare = async (what: string): Promise<void> => {
    await expect(async () => {
      const fills = await driver.fills();
      const seen = await coloursAround(page, await page.screenshot({ animations: 'disabled' }), [...points.values()]);
      const other = [...points.keys()].flatMap((name, index) => {
        const fill = fills.get(codeOf(name)) ?? '';
        // A pattern has no colour of its own; that it is a pattern has its own tests.
        if (!fill.startsWith('rgb')) return [];
        const around = seen[index] ?? [];
        const share = around.filter((colour) => same(colour, channels(fill))).length / around.length;
        return share >= ENOUGH ? [] : [`${name} should be ${fill}, which covers ${share.toFixed(2)} round the name; in the middle ${JSON.stringify(around[around.length >> 1])}`];
      });
      expect(other, what).toEqual([]);
    }).toPass({ timeout: 40_000 });
    scenes += 1;
  };

  for (const id of await driver.indicators()) {
    await driver.chooseIndicator(id);
    await compare(id);
    for (const method of await driver.methods()) {
      await driver.chooseMethod(method);
      await compare(`${id}, ${method}`);
    }
  }
  expect(scenes).toBeGreaterThanOrEqual(30);
});
