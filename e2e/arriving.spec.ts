/** The page is painted while it arrives, wherever the network cuts it: nothing that has been seen moves. */
import { expect, test as base } from './fixture';
import { shiftsOf, watchShifts } from './shifts';
import { startSlowPage, type SlowPage } from './slow-page';

/** The page is cut at every so manyth place where it can be. */
const EVERY = 7;

const test = base.extend<{ readonly slow: SlowPage }>({
  slow: async ({ baseURL }, provide) => {
    const slow = await startSlowPage(baseURL ?? '', EVERY);
    await provide(slow);
    await slow.stop();
  },
});

for (const width of [390, 1280, 1920]) {
  test(`nothing moves while the page arrives in pieces at ${width} px`, async ({ slow, guard, page }) => {
    test.slow();
    guard.expectHost(slow.origin);
    await page.setViewportSize({ width, height: width < 600 ? 844 : Math.round(width * 0.5625) });
    await watchShifts(page);
    await page.goto(slow.origin, { waitUntil: 'commit' });
    const elements = (): Promise<number> => page.evaluate(() => document.getElementsByTagName('*').length);
    let pieces = 0;
    let more = true;
    while (more) {
      const before = await elements();
      more = slow.give();
      pieces += 1;
      if (more) await expect.poll(elements).toBeGreaterThan(before);
      // While the browser is asked to wait for what fills a window, there is no frame to wait for.
      await page.evaluate(() => (document.querySelector('#panel + *') === null
        ? undefined
        : new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); })));
    }
    await page.waitForSelector('[data-ready]', { state: 'attached' });
    expect(pieces).toBeGreaterThan(40);
    expect(await shiftsOf(page)).toEqual([]);
  });
}
