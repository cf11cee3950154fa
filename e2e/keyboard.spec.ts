import { codeOf, NAMES } from './facts';
import { expect, test } from './fixture';

test('one tab stop enters the map', async ({ driver, page }) => {
  await driver.openScene();
  await driver.engine('maplibre');
  const stops = await driver.map.locator('a[href], button, input, select, [tabindex]').evaluateAll((all) =>
    all.filter((one) => one instanceof HTMLElement && one.tabIndex >= 0 && one.closest('[role=listbox]') !== null).length);
  expect(stops).toBe(1);
  // The picture itself takes no focus: neither the canvas nor the areas.
  expect(await driver.map.locator('canvas[tabindex="0"], [data-code][tabindex="0"]').count()).toBe(0);
  await driver.walk.focus();
  await expect(driver.walk).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(driver.walk).not.toBeFocused();
});

test('the map is reached with Tab, and the first stop skips to the content', async ({ driver, page }) => {
  await driver.openScene();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveText('Hoppa till innehållet');
  let reached = false;
  for (let presses = 0; presses < 40 && !reached; presses += 1) {
    await page.keyboard.press('Tab');
    reached = await driver.walk.evaluate((list) => list === document.activeElement);
  }
  expect(reached).toBe(true);
});

test('arrows walk by compass, letters and Home and End jump', async ({ driver, page }) => {
  await driver.openScene();
  await driver.walk.focus();
  await page.keyboard.press('Home');
  expect(await driver.marked()).toMatch(/^Älvdalen/);
  const north = await driver.marked();
  await page.keyboard.press('ArrowDown');
  expect(await driver.marked()).not.toBe(north);
  await page.keyboard.press('End');
  const south = await driver.marked();
  await page.keyboard.press('ArrowDown');
  expect(await driver.marked()).toBe(south);
  await page.keyboard.press('m');
  expect(await driver.marked()).toMatch(/^M/);
  const first = await driver.marked();
  await page.keyboard.press('m');
  expect(await driver.marked()).toMatch(/^M/);
  expect(await driver.marked()).not.toBe(first);
});

test('each step says name, figure and class', async ({ driver, page }) => {
  await driver.openScene();
  await driver.walk.focus();
  await page.keyboard.press('f');
  const said = await driver.marked();
  expect(said).toMatch(/^Falun/);
  expect(said).toMatch(/\d/);
});

test('Enter chooses, Space compares, Esc leaves', async ({ driver, page }) => {
  await driver.openScene();
  await driver.walk.focus();
  await page.keyboard.press('o');
  await page.keyboard.press('Enter');
  await driver.expectChosen('Orsa');
  await page.keyboard.press('r');
  await page.keyboard.press(' ');
  await driver.expectAddress('jamfor', codeOf('Rättvik'));
  await page.keyboard.press('Escape');
  await expect(driver.walk).not.toBeFocused();
});

test('every municipality can be reached with arrows alone', async ({ driver, page }, { project }) => {
  test.skip(project.name !== 'desktop', 'the walk is the same at every size');
  test.slow();
  await driver.openScene();
  await driver.walk.focus();
  const seen = new Set<string>();
  const nameOf = (text: string): string => NAMES.filter((name) => text.startsWith(name)).toSorted((a, b) => b.length - a.length)[0] ?? '';
  // From each letter's municipalities a step in each direction: together they must cover the county.
  for (const start of NAMES) {
    for (const direction of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
      let presses = 0;
      do {
        await driver.jumpTo(start.slice(0, 1));
        presses += 1;
      } while (nameOf(await driver.marked()) !== start && presses < NAMES.length);
      await page.keyboard.press(direction);
      const reached = nameOf(await driver.marked());
      if (reached !== start) seen.add(reached);
    }
  }
  expect([...seen].toSorted()).toEqual(NAMES.toSorted());
});

test('focus can be seen on every stop', async ({ driver, page }) => {
  await driver.openScene();
  await driver.ready();
  const bare: string[] = [];
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const one = document.activeElement;
      if (!(one instanceof HTMLElement) || one === document.body) return null;
      const lines = [one, one.parentElement].map((element) => {
        const style = element === null ? null : getComputedStyle(element);
        return style === null ? '' : `${style.outlineStyle}${style.outlineWidth}${style.boxShadow}`;
      }).join(' ');
      return { name: one.textContent?.trim().slice(0, 30) || one.tagName, shown: /(solid|auto|dashed|double)[1-9]|rgb/.test(lines) };
    });
    if (stop !== null && !stop.shown) bare.push(stop.name);
  }
  expect(bare).toEqual([]);
});

test('targets are at least 24 pixels, or have that much room', async ({ driver, page }) => {
  await driver.openScene();
  const small = await page.locator('button:visible, select:visible, input:visible').evaluateAll((all) => all.flatMap((one) => {
    const box = (one instanceof HTMLInputElement && one.type === 'radio' ? one.closest('label') ?? one : one).getBoundingClientRect();
    return box.width >= 24 && box.height >= 24 ? [] : [`${one.textContent?.trim() || one.tagName} ${Math.round(box.width)}×${Math.round(box.height)}`];
  }));
  expect(small).toEqual([]);
});
