import { expect, test } from './fixture';
import type { Page } from '@playwright/test';
import { Keys } from './keys';
import { shiftsOf, watchShifts } from './shifts';

const WIDTHS = [360, 390, 480, 768, 1024, 1440, 1920, 3840];

/** Views that are fetched, each with the file that its code stands in. */
const FETCHED = [
  ['jamfor&kommun=2062', 'compare-view'], ['jamfor', 'compare-view'], ['glest', 'sparse-view'], ['faktablad&kommun=2062', 'fact-sheet-view'],
  ['omgang', 'round-view'], ['utbyte', 'exchange-view'], ['mote', 'meeting-view'],
] as const;

function heightFor(width: number): number {
  return Math.round(width < 600 ? width * 2 : width * 0.6);
}

function twoFrames(page: Page): Promise<unknown> {
  return page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
}

test.beforeEach(async ({ page }, { project }) => {
  test.skip(project.name !== 'desktop', 'the widths are set here, once');
  await watchShifts(page);
});

for (const width of WIDTHS) {
  test(`nothing shifts while the page comes up at ${width} px`, async ({ driver, page }) => {
    await page.setViewportSize({ width, height: heightFor(width) });
    await driver.openScene();
    await driver.engine('maplibre');
    await twoFrames(page);
    expect(await shiftsOf(page)).toEqual([]);
  });
}

for (const width of [390, 1440]) {
  for (const [view, file] of FETCHED) {
    test(`nothing shifts in ${view} at ${width} px when what is known of the municipalities comes late`, async ({ driver, page }) => {
      await page.setViewportSize({ width, height: heightFor(width) });
      const code = page.waitForResponse(new RegExp(`/assets/${file}-`));
      const release = await driver.holdSnapshot('profiles.json');
      await page.goto(`/?vy=${view}`);
      await (await code).finished();
      // Code that is here is rendered within these, unless the view waits for what it stands on.
      for (let frames = 0; frames < 6; frames += 1) await twoFrames(page);
      release();
      await driver.ready();
      await twoFrames(page);
      expect(await shiftsOf(page)).toEqual([]);
    });
  }

  test(`nothing shifts at ${width} px for a part of the address that cannot be used, and what is told of it hides nothing that is focused`, async ({ driver, page }) => {
    await page.setViewportSize({ width, height: heightFor(width) });
    await driver.openScene('?indikator=finns-inte&kommun=9999');
    const notice = page.getByRole('status').filter({ hasText: 'En del av länken kunde inte användas' });
    await expect(notice).toBeInViewport({ ratio: 1 });
    await twoFrames(page);
    expect(await shiftsOf(page)).toEqual([]);

    await new Keys(page).tabTo(/"In English"$/);
    await notice.getByRole('button', { name: 'Stäng meddelandet' }).click();
    await expect(notice).toHaveCount(0);
    await twoFrames(page);
    expect(await shiftsOf(page)).toEqual([]);
  });

  test(`nothing shifts beside a chosen municipality at ${width} px when its drawing comes late`, async ({ driver, page }) => {
    // High enough to see what stands below the drawing.
    await page.setViewportSize({ width, height: 2400 });
    const release = await driver.holdDrawing();
    await driver.openScene('?kommun=2062');
    await expect(page.getByText('Diagrammet läses in.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Grannar' })).toBeVisible();
    await twoFrames(page);
    const before = await shiftsOf(page);
    release();
    await expect(page.locator('.recharts-line-curve').first()).toBeVisible();
    await twoFrames(page);
    expect(await shiftsOf(page)).toEqual(before);
  });
}
