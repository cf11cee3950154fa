/** Both engines draw each line in the same place: borders, rings of circles and the outline of what is chosen. One load, then steps. */
import type { Page } from '@playwright/test';
import { bordersApart } from './border-pixels';
import { EnginePictures } from './engine-pictures';
import { expect, test } from './fixture';

/** Device pixels per CSS pixel: a line of 1 px then has a middle that no smoothing reaches. */
const SCALE = 2;
/** How far the lines may be apart, CSS px. */
const APART = 1.5;
/** What smoothing leaves of a line's colour in its middle, 0–255 in any channel. */
const WITHIN = 24;
/** Share of a line's pixels that may lie alone: where others are drawn over it the engines smooth differently (at most 0.5 % was seen). */
const ALONE = 0.01;
/** Pixels that the shortest of the lines has, or it is not there. */
const THERE = 300;

test.use({ deviceScaleFactor: SCALE, viewport: { width: 1100, height: 800 } });

interface Case {
  readonly scene: string;
  /** Names of the colours of its lines. */
  readonly lines: readonly string[];
}

const LIGHT: readonly Case[] = [
  { scene: '?indikator=tathet', lines: ['--border'] },
  { scene: '?form=cirklar', lines: ['--border', '--circle'] },
  { scene: '?indikator=arbetstid&kommun=2062&jamfor=2034', lines: ['--border', '--chosen'] },
  { scene: '?ar=2015&klass=1', lines: ['--border'] },
];
const DARK: readonly Case[] = [
  { scene: '?indikator=arbetstid&kommun=2062', lines: ['--border', '--chosen'] },
  { scene: '?indikator=kommungrupp', lines: ['--border'] },
];

/**
 * Of each line the greater share that stands alone in one of the engines' pictures; 1 where one lacks it.
 * @param aside px that the SVG is moved
 */
async function alone(page: Page, pictures: EnginePictures, lines: readonly string[], aside = 0): Promise<readonly number[]> {
  const take = (): Promise<Buffer> => page.locator('.map-box').screenshot({ animations: 'disabled' });
  const [zoomable, fixed] = [await take(), await pictures.withSvg(take, aside)];
  const shares: number[] = [];
  for (const line of lines) {
    const { pixels, strays } = await bordersApart(page, zoomable, fixed, { colour: await pictures.colourNamed(line), within: WITHIN, reach: APART * SCALE });
    shares.push(Math.min(...pixels) < THERE ? 1 : Math.max(...strays));
  }
  return shares;
}

test('borders and other lines are within 1.5 px of each other on both engines', async ({ driver, page }) => {
  test.setTimeout(200_000);
  const pictures = new EnginePictures(page);
  const whole = (): Promise<void> => expect(page.locator('[data-map]')).toHaveAttribute('data-whole');
  const compare = async ({ scene, lines }: Case): Promise<void> => {
    await pictures.goTo(scene);
    await expect.poll(async () => {
      const shares = await alone(page, pictures, lines);
      return lines.flatMap((line, index) => ((shares[index] ?? 1) < ALONE ? [] : [`${line}: ${shares[index]} stand alone`]));
    }, { message: scene }).toEqual([]);
  };
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await driver.openScene();
  await driver.engine('maplibre');
  await whole();
  await page.mouse.move(0, 0);
  await pictures.bare();
  for (const one of LIGHT) await compare(one);
  // The measure itself can tell: a little aside is noticed.
  for (const aside of [2, 3]) {
    const [share] = await alone(page, pictures, ['--border'], aside);
    expect(share, `${aside} px aside`).toBeGreaterThan(0.2);
    expect(share, `${aside} px aside`).toBeLessThan(1);
  }
  await driver.appear('Mörkt');
  await driver.engine('svg');
  await driver.engine('maplibre');
  await whole();
  for (const one of DARK) await compare(one);
});
