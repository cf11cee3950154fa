/** Both engines draw one picture: in at least 30 Scenes each area has the colour of its class round the point where its name stands. One load, then steps. */
import { EnginePictures, type Colour } from './engine-pictures';
import { codeOf, NAMES } from './facts';
import { expect, test } from './fixture';
import { coloursAround } from './pixels';

/** The picture is compressed nowhere, but blended at its edges. */
const SAME_WITHIN = 6;
/** Share of the pixels round the name's point that have to show the area's own colour: a lake, a border or the hatch of invented figures may run through. */
const ENOUGH = 0.3;
/** The same of a hatch, each of its colours: its strokes are so thin that most of their pixels are blended. */
const HATCHED_WITHIN = 30;
const HATCHED_ENOUGH = 0.08;

/** What the other indicators and methods do not show: another year, areas that step back, another appearance. */
const MORE_SCENES = ['?ar=2015', '?indikator=tathet&klass=1', '?indikator=arbetstid&klass=saknas'];
const DARK_SCENES = ['?indikator=arbetstid', '?indikator=kommungrupp', '?indikator=tathet&klass=0'];

const same = (a: Colour, b: Colour, within: number): boolean => a.every((value, index) => Math.abs(value - (b[index] ?? 0)) <= within);

test('each area has the same colour on both engines, in every Scene', async ({ driver, page }) => {
  test.setTimeout(300_000);
  const pictures = new EnginePictures(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await driver.openScene();
  await driver.engine('maplibre');
  const points = await driver.labelPoints();
  expect(points.size).toBe(NAMES.length);
  const box = await driver.map.boundingBox();
  if (box === null) throw new Error('There is no map.');
  const places = [...points.values()].map(({ x, y }) => ({ x: x - box.x, y: y - box.y }));
  await driver.hideNames();
  await page.mouse.move(0, 0);
  let scenes = 0;
  let hatched = 0;

  /** Areas of the picture on the screen that are not painted as they should be. */
  const otherAreas = async (wanted: ReadonlyMap<string, readonly Colour[]>): Promise<readonly string[]> => {
    const seen = await coloursAround(page, await page.screenshot({ clip: box, animations: 'disabled' }), places);
    return [...points.keys()].flatMap((name, index) => {
      const colours = wanted.get(codeOf(name)) ?? [];
      const [within, enough] = colours.length === 1 ? [SAME_WITHIN, ENOUGH] : [HATCHED_WITHIN, HATCHED_ENOUGH];
      const around = seen[index] ?? [];
      const shares = colours.map((colour) => around.filter((one) => same(one, colour, within)).length / around.length);
      return shares.length > 0 && shares.every((share) => share >= enough) ? []
        : [`${name} should be ${JSON.stringify(colours)}, which cover ${shares.map((share) => share.toFixed(2)).join(' and ')} round the name; in the middle ${JSON.stringify(around[around.length >> 1])}`];
    });
  };

  const compare = async (what: string): Promise<void> => {
    let colours: ReadonlyMap<string, readonly Colour[]> = new Map();
    await expect(async () => {
      colours = await pictures.colours();
      expect(await otherAreas(colours), `${what}, zoomable`).toEqual([]);
    }).toPass({ timeout: 40_000 });
    expect(await pictures.withSvg(() => otherAreas(colours)), `${what}, fixed`).toEqual([]);
    scenes += 1;
    hatched += [...colours.values()].filter(({ length }) => length > 1).length;
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
  for (const scene of MORE_SCENES) {
    await pictures.goTo(scene);
    await compare(scene);
  }
  await driver.appear('Mörkt');
  await expect(page.locator('[data-map]')).toHaveAttribute('data-whole');
  for (const scene of DARK_SCENES) {
    await pictures.goTo(scene);
    await compare(`${scene}, dark`);
  }
  expect(hatched).toBeGreaterThan(0);
});
