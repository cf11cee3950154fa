import type { Page } from '@playwright/test';
import { expect, test } from './fixture';

/** A zoomable map that is held on to keeps some 2 000 nodes of its page. */
const LESS_THAN_A_MAP = 800;
/** A municipality's panel has some 180 elements, its chart included; one is held until the next replaces it. */
const LESS_THAN_A_PANEL = 150;

/** Counts the nodes of the page and of what it still holds, once the garbage is gone. */
async function nodeCounter(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  return async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Memory.getDOMCounters')).nodes;
  };
}

for (const other of ['Jämför', 'Glesa delar']) {
  test(`walking between Utforska and ${other} leaves nothing of the views and maps that were left`, async ({ driver, page }) => {
    const nodes = await nodeCounter(page);
    const walk = async (times: number) => {
      for (let time = 0; time < times; time += 1) {
        for (const view of [other, 'Utforska']) {
          await driver.goToView(view);
          await driver.engine('maplibre');
        }
      }
    };
    await driver.openScene('?kommun=2062');
    await driver.engine('maplibre');
    // The first walk brings what is kept on purpose: code, styles, the parts of the page that stay.
    await walk(2);
    const before = await nodes();
    await walk(3);
    await expect.poll(nodes, { message: 'nodes of the page and of what it still holds' }).toBeLessThan(before + LESS_THAN_A_MAP);
  });
}

test('choosing municipalities and letting go of them leaves nothing of their panels', async ({ driver, page }) => {
  const nodes = await nodeCounter(page);
  const letGo = page.getByRole('button', { name: 'Visa länet igen' });
  const chooseAndLetGo = async (names: readonly string[]) => {
    for (const name of names) {
      await driver.chooseInTable(name);
      await driver.expectChosen(name);
      await letGo.click();
      await driver.expectNoneChosen();
    }
  };
  await driver.openScene('');
  await driver.engine('maplibre');
  await chooseAndLetGo(['Mora', 'Falun']);
  const before = await nodes();
  await chooseAndLetGo(['Malung-Sälen', 'Älvdalen', 'Mora', 'Falun', 'Avesta', 'Vansbro']);
  await expect.poll(nodes, { message: 'nodes of the page and of what it still holds' }).toBeLessThan(before + LESS_THAN_A_PANEL);
});
