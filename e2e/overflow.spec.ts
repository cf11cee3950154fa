import { expect, test } from './fixture';

const WIDTHS = [360, 768, 1024, 1440, 3840];

for (const query of ['', '?kommun=2062', '?indikator=km2-per-tjanst', '?vy=om']) {
  test(`no sideways scrolling at any width ${query}`, async ({ driver, page }, { project }) => {
    test.skip(project.name !== 'desktop', 'the widths are set here, once');
    if (query === '?vy=om') await driver.openPage('?vy=om', 'Om kartan');
    else await driver.openScene(query);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width} px`).toBe(0);
    }
  });
}

test('no sideways scrolling with a projector’s larger text and a municipality chosen', async ({ driver, page }, { project }) => {
  test.skip(project.name !== 'desktop', 'the widths are set here, once');
  await driver.openScene('?kommun=2023');
  await driver.appear('Projektor');
  for (const width of [360, 1280, 1366, 1440, 1920]) {
    await page.setViewportSize({ width, height: 768 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `${width} px`).toBe(0);
  }
});

test('on a small screen what is chosen answers under the map, and leads to its figures', async ({ driver, page }, { project }) => {
  test.skip(project.name !== 'desktop', 'the widths are set here, once');
  await page.setViewportSize({ width: 390, height: 844 });
  await driver.openScene();
  await driver.chooseOnMap('Mora');
  const strip = page.getByRole('paragraph').filter({ has: page.getByRole('button', { name: 'Visa siffrorna' }) });
  await expect(strip).toContainText(/^Mora: 20\s419\sinvånare/);
  await expect(strip).toBeInViewport();
  await page.getByRole('button', { name: 'Visa siffrorna' }).click();
  await expect(page.getByRole('heading', { name: 'Mora kommun' })).toBeInViewport();
  await expect(driver.panel).toBeFocused();
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(page.getByRole('button', { name: 'Visa siffrorna' })).toBeHidden();
});

test('the table shows every figure beside its name without scrolling sideways', async ({ driver, page }) => {
  await driver.withoutWebGl();
  await driver.openScene('?indikator=tathet');
  for (const id of ['folkmangd', 'arbetstid', 'brott', 'medborgarlofte']) {
    await driver.chooseIndicator(id);
    // The table follows a moment after the colours. A name is compared with plain spaces.
    const label = (await driver.indicator(id).getAttribute('title') ?? '').replaceAll(/\s/g, ' ');
    await expect(driver.table).toHaveAccessibleName(new RegExp(`^${label}`));
    const hidden = await driver.rows.evaluateAll((rows) => rows.flatMap((row) => {
      const { right } = row.querySelector('td')?.getBoundingClientRect() ?? { right: Infinity };
      return right <= window.innerWidth ? [] : [`${row.textContent} ends at ${right}`];
    }));
    expect(hidden, `${id} at ${page.viewportSize()?.width} px`).toEqual([]);
  }
});

test('no table has a column that cannot be reached beside the panel', async ({ driver, page }, { project }) => {
  test.skip(project.name !== 'desktop', 'the widths are set here, once');
  await driver.withoutWebGl();
  const expectAllReached = async (what: string): Promise<void> => {
    for (const width of [1081, 1200, 1366, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      // Whether all columns fit is marked a moment after they have been laid out.
      await expect.poll(() => page.locator('.table-scroll').evaluateAll((boxes) => boxes.flatMap((box) =>
        (box.scrollWidth > box.clientWidth && getComputedStyle(box).overflowX !== 'auto' ? [`${box.ariaLabel}: ${box.scrollWidth} of ${box.clientWidth} px`] : []))), `${what} at ${width} px`).toEqual([]);
    }
  };
  for (const query of ['?vy=glest', '?vy=glest&mot=tathet,arbetstid', '?vy=glest&ihop=2021,2023,2039,2062']) {
    await driver.openScene(query);
    await expect(page.getByRole('table').first()).toBeVisible();
    await expectAllReached(query);
  }
  await driver.openScene();
  for (const id of await driver.indicators()) {
    await driver.chooseIndicator(id);
    const label = (await driver.indicator(id).getAttribute('title') ?? '').replaceAll(/\s/g, ' ');
    await expect(driver.table).toHaveAccessibleName(new RegExp(`^${label}`));
    await expectAllReached(id);
  }
  // Letters set wider have to be scrolled to, in the same window.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  await expectAllReached('letters set wider');
});

test('a round of a long name is chosen within the page', async ({ driver, page }, { project }) => {
  test.skip(project.name !== 'desktop', 'the widths are set here, once');
  await driver.withoutWebGl();
  await driver.openScene('?indikator=brott');
  // A choice stands here once there are two rounds; one of its name is put where it would stand.
  await page.locator('.moment').evaluate((moment) => {
    const [field, select, option] = [document.createElement('span'), document.createElement('select'), document.createElement('option')];
    field.className = 'year-select';
    option.textContent = 'Insamling '.repeat(11);
    select.append(option);
    field.append('Insamling', select);
    moment.append(field);
  });
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const [map, select] = [await driver.map.boundingBox(), await page.locator('.moment select').last().boundingBox()];
    expect((select?.x ?? Infinity) + (select?.width ?? 0), `${width} px`).toBeLessThanOrEqual((map?.x ?? 0) + (map?.width ?? 0));
  }
});

test('the names on the map are 11–16 px and do not collide', async ({ driver }) => {
  await driver.openScene();
  const names = await driver.map.locator('text:not([data-lake-name])').evaluateAll((all) => all.flatMap((one) => {
    const box = one.getBoundingClientRect();
    const style = getComputedStyle(one);
    const seen = style.display !== 'none' && style.visibility !== 'hidden' && box.width > 0;
    return seen ? [{ text: one.textContent ?? '', size: Number.parseFloat(style.fontSize), left: box.left, right: box.right, top: box.top, bottom: box.bottom }] : [];
  }));
  expect(names.length).toBeGreaterThanOrEqual(8);
  for (const { text, size } of names) {
    expect(size, text).toBeGreaterThanOrEqual(11);
    expect(size, text).toBeLessThanOrEqual(16);
  }
  const colliding = names.flatMap((a, place) => names.slice(place + 1)
    .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
    .map((b) => `${a.text} and ${b.text}`));
  expect(colliding).toEqual([]);
});
