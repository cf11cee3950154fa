import { CompareDriver } from './compare-driver';
import { codeOf, NAMES, neighboursOf } from './facts';
import { expect, test as base } from './fixture';

const test = base.extend<{ readonly compare: CompareDriver }>({
  compare: async ({ driver }, provide) => { await provide(new CompareDriver(driver)); },
});

test('the neighbours of every municipality stand in the list, with the length of the border', async ({ compare, driver }) => {
  test.slow();
  await driver.openScene('?vy=jamfor');
  for (const name of NAMES) {
    await compare.choose(name);
    const listed = await compare.companions('Grannar');
    const inside = listed.filter((text) => !text.includes('utanför länet')).map((text) => NAMES.find((one) => text.startsWith(one)));
    expect(inside.toSorted()).toEqual(neighboursOf(name).toSorted());
    for (const text of listed) expect(text).toMatch(/\d km gemensam gräns/);
  }
});

test('neighbours outside the county are named, and lead nowhere', async ({ compare, page }) => {
  await compare.open('Älvdalen');
  const listed = await compare.companions('Grannar');
  expect(listed.filter((text) => text.includes('utanför länet')).map((text) => text.split(/\s/)[0])).toEqual(['Härjedalen', 'Norge']);
  await expect(page.getByRole('button', { name: 'Norge' })).toHaveCount(0);
});

test('who stands beside is a step in history, and everybody else steps back on the map', async ({ compare, driver, page }) => {
  await compare.open('Orsa');
  await expect(driver.steppedBack).toHaveCount(NAMES.length - 1 - neighboursOf('Orsa').length);
  await compare.compareWith('Liknande');
  await driver.expectAddress('med', 'liknande');
  expect(await compare.companions('Liknande kommuner')).toHaveLength(5);
  await expect(driver.steppedBack).toHaveCount(NAMES.length - 6);
  await page.goBack();
  await compare.companions('Grannar');
});

test('a municipality is chosen by list, by search and on the map, and the view stays', async ({ compare, driver, page }) => {
  await driver.openScene('?vy=jamfor');
  await expect(page.getByText('Välj en kommun i listan ovanför')).toBeVisible();
  await compare.choose('Mora');
  await driver.expectAddress('kommun', codeOf('Mora'));
  await driver.chooseFromSearch('Falu');
  await expect(page.getByRole('heading', { name: 'Falun bredvid andra' })).toBeVisible();
  await driver.expectAddress('vy', 'jamfor');
  await driver.chooseOnMap('Avesta');
  await expect(page.getByRole('heading', { name: 'Avesta bredvid andra' })).toBeVisible();
});

test('a set is picked on the map, and nobody is compared with itself', async ({ compare, driver, page }) => {
  await compare.open('Mora', '&med=egna');
  await driver.chooseOnMap('Falun', { additive: true });
  await driver.expectAddress('jamfor', codeOf('Falun'));
  await driver.chooseOnMap('Mora', { additive: true });
  await expect(page.getByText('jämförs inte med sig själv')).toBeVisible();
  await driver.expectAddress('jamfor', codeOf('Falun'));
});

test('an address with too many, unknown ones and itself tells each', async ({ compare, page }) => {
  const told = page.getByRole('status').filter({ hasText: 'kunde inte användas' });
  const all = NAMES.filter((name) => name !== 'Mora').map(codeOf);
  await compare.open('Mora', `&med=egna&jamfor=${codeOf('Mora')},0180,${all.slice(0, 7).join(',')}`);
  await expect(told).toContainText('jämförs inte med sig själv');
  await expect(told).toContainText('0180');
  await expect(told).toContainText('fick inte plats');
  expect(await compare.companions('Egna val')).toHaveLength(6);
});

test('values stand side by side with the difference in words', async ({ compare }) => {
  await compare.open('Älvdalen', '&ar=2024');
  const density = compare.table.getByRole('row', { name: /^Befolkningstäthet/ });
  await expect(density).toContainText(/1,0\sinvånare per km²/);
  await expect(density).toContainText('än i Mora');
  await expect(compare.table.getByRole('row', { name: /^Avsatt arbetstid/ })).toContainText('Påhittat exempel');
});

test('neighbours, map and the first plot are seen at once, and every figure says from whom and when it is', async ({ compare, driver, page }) => {
  await compare.open('Mora');
  await expect(page.getByRole('list', { name: 'Grannar', exact: true })).toBeInViewport();
  await expect(driver.map).toBeInViewport();
  await expect(compare.plotWalk('Folkmängd,')).toBeInViewport({ ratio: 1 });
  // The map is small here; whoever is compared is named on it all the same.
  expect(await driver.namesOnMap()).toEqual(expect.arrayContaining([...neighboursOf('Mora')]));
  await driver.pointAt('Mora');
  await expect(driver.map.getByText(/^SCB, 31 december \d{4}/)).toBeVisible();
  await driver.walk.focus();
  expect(await driver.marked()).toMatch(/^Mora, .*SCB, 31 december/);
  await page.getByRole('toolbar', { name: /^Folkmängd/ }).getByRole('button', { pressed: true }).focus();
  await expect(page.getByRole('figure').getByText(/^SCB, 31 december \d{4}/)).toBeVisible();
  // On a phone no word of the first column reaches into the next.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => compare.table.getByRole('rowheader').evaluateAll((heads) =>
    heads.filter((head) => head.scrollWidth > head.clientWidth).map(({ textContent }) => textContent))).toEqual([]);
});

test('the dots and the circles are walked by keyboard', async ({ compare, page }) => {
  await compare.open('Mora', '&punkter=tathet,brott');
  for (const label of ['Folkmängd,', 'Befolkningstäthet och']) {
    const walk = compare.plotWalk(label);
    await walk.focus();
    await page.keyboard.press('End');
    const id = await walk.getAttribute('aria-activedescendant');
    await expect(page.locator(`[id="${id}"]`)).toHaveText(/^(Falun|Borlänge), .*SCB/);
  }
});
