import { expect, test } from './fixture';

const WIDTHS = [360, 390, 480, 768, 1024, 1440, 1920, 3840];

for (const width of WIDTHS) {
  test(`nothing shifts while the page comes up at ${width} px`, async ({ driver, page }, { project }) => {
    test.skip(project.name !== 'desktop', 'the widths are set here, once');
    await page.setViewportSize({ width, height: Math.round(width < 600 ? width * 2 : width * 0.6) });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) performance.mark(`shift:${String(Reflect.get(entry, 'value'))}`);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await driver.openScene();
    await driver.engine('maplibre');
    await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
    const shifts = await page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name).filter((name) => name.startsWith('shift:')));
    expect(shifts).toEqual([]);
  });
}
