import { expect, test } from './fixture';
import { shiftsOf, watchShifts } from './shifts';

const WIDTHS = [360, 390, 480, 768, 1024, 1440, 1920, 3840];

for (const width of WIDTHS) {
  test(`nothing shifts while the page comes up at ${width} px`, async ({ driver, page }, { project }) => {
    test.skip(project.name !== 'desktop', 'the widths are set here, once');
    await page.setViewportSize({ width, height: Math.round(width < 600 ? width * 2 : width * 0.6) });
    await watchShifts(page);
    await driver.openScene();
    await driver.engine('maplibre');
    await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => requestAnimationFrame(resolve)); }));
    expect(await shiftsOf(page)).toEqual([]);
  });
}
