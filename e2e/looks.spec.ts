/**
 * The main views look as they did, coarsely (see `coarse-picture.ts`). Kept in `looks/`; when a change is meant:
 * REWRITE_LOOKS=1 npx playwright test e2e/looks.spec.ts
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { coarse } from './coarse-picture';
import type { Driver } from './driver';
import { expect, test } from './fixture';
import { comparePictures } from './pixels';

const KEPT = new URL('looks/', import.meta.url);
const REWRITE = process.env['REWRITE_LOOKS'] === '1';
/** The page's first choice of font, whatever the machine has. */
const FONT = readFileSync(fileURLToPath(import.meta.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'))).toString('base64');
/** A difference of colour, 0–255 in any channel, that is more than another machine's way to draw edges and letters. */
const NOTICEABLE = 24;
/** Share of the cells that may differ. */
const TOLERANCE = 0.04;
/** What stands on the page may depend on the day. */
const DAY = new Date('2026-11-26T10:00:00');

const LOOKS = [
  { appearance: 'Ljust', width: 1440, height: 900 }, { appearance: 'Projektor', width: 1920, height: 1080 }, { appearance: 'Mörkt', width: 390, height: 844 },
] as const;
/** What is shown to a room; the others are looked at on a desk and on a phone. */
const PROJECTED: readonly string[] = ['utforska', 'mote'];
/** By the word of the address. */
const VIEWS = {
  utforska: 'Utforska', jamfor: 'Jämför', glest: 'Glesa delar', faktablad: 'Faktablad', omgang: 'Kommunernas svar', utbyte: 'Erfarenhetsutbyte',
  mote: 'Visa på möte', om: 'Om kartan',
} as const;

/** How much of the window differs from what is kept under the name; keeps it when asked to. @param told are the pictures written? */
async function differs({ page }: Driver, name: string, told = true): Promise<number> {
  await page.evaluate(() => window.scrollTo(0, 0));
  const picture = await page.screenshot({ animations: 'disabled' });
  const small = await coarse(page, picture);
  const file = new URL(`${name}.png`, KEPT);
  const before = existsSync(file) ? readFileSync(file) : null;
  if (REWRITE) writeFileSync(file, small);
  if (before === null) {
    if (REWRITE) return 1;
    throw new Error(`${name} is not kept.`);
  }
  const { share, difference } = await comparePictures(page, before, small, NOTICEABLE);
  if (told && share > TOLERANCE) {
    for (const [what, body] of [['before', before], ['after', picture], ['difference', difference]] as const) {
      writeFileSync(test.info().outputPath(`${name}-${what}.png`), body);
    }
  }
  return share;
}

test('every main view looks as it did, in three appearances and sizes', async ({ driver, page }) => {
  test.setTimeout(300_000);
  await page.clock.setFixedTime(DAY);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.addInitScript((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    document.fonts.add(new FontFace('Inter', bytes, { weight: '100 900' }));
  }, FONT);
  await driver.withoutWebGl();
  await driver.openScene('?kommun=2062&jamfor=2034');
  await page.evaluate(() => document.fonts.ready);
  for (const [id, view] of Object.entries(VIEWS)) {
    await driver.goToView(view);
    for (const { appearance, width, height } of LOOKS.filter((look) => look.appearance !== 'Projektor' || PROJECTED.includes(id))) {
      await page.setViewportSize({ width, height });
      await driver.appear(appearance);
      await page.mouse.move(0, 0);
      // Charts follow the window a moment later.
      await expect.poll(() => differs(driver, `${id}-${width}`), {
        message: `${view}, ${appearance}: see ${test.info().outputDir}; if it is meant so: REWRITE_LOOKS=1 npx playwright test e2e/looks.spec.ts`,
        // What is kept anew has to stand: the second look is as the first.
        timeout: 30_000,
      }).toBeLessThan(REWRITE ? TOLERANCE / 20 : TOLERANCE);
    }
  }
  // The measure itself can tell: two fingers' breadth aside is broken.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('main{translate:40px 0}');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  if (!REWRITE) expect(await differs(driver, `om-${LOOKS[2].width}`, false)).toBeGreaterThan(TOLERANCE);
});
