import { codeOf, NAMES, neighboursOf } from './facts';
import { expect, test } from './fixture';
import { faults } from './axe-faults';

test('the neighbours of every municipality stand in the list, with the length of the border', async ({ driver }) => {
  test.slow();
  await driver.openScene('?vy=jamfor');
  for (const name of NAMES) {
    await driver.chooseForComparison(name);
    const listed = await driver.companions('Grannar');
    const inside = listed.filter((text) => !text.includes('utanför länet')).map((text) => NAMES.find((one) => text.startsWith(one)));
    expect(inside.toSorted()).toEqual(neighboursOf(name).toSorted());
    for (const text of listed) expect(text).toMatch(/\d km gemensam gräns/);
  }
});

test('neighbours outside the county are named, and lead nowhere', async ({ driver, page }) => {
  await driver.openCompare('Älvdalen');
  const listed = await driver.companions('Grannar');
  expect(listed.filter((text) => text.includes('utanför länet')).map((text) => text.split(/\s/)[0])).toEqual(['Härjedalen', 'Norge']);
  await expect(page.getByRole('button', { name: 'Norge' })).toHaveCount(0);
});

test('who stands beside is a step in history, and everybody else steps back on the map', async ({ driver, page }) => {
  await driver.openCompare('Orsa');
  await expect(driver.steppedBack).toHaveCount(NAMES.length - 1 - neighboursOf('Orsa').length);
  await driver.compareWith('Liknande');
  await driver.expectAddress('med', 'liknande');
  expect(await driver.companions('Liknande kommuner')).toHaveLength(5);
  await expect(driver.steppedBack).toHaveCount(NAMES.length - 6);
  await page.goBack();
  await driver.companions('Grannar');
});

test('a municipality is chosen by list, by search and on the map, and the view stays', async ({ driver, page }) => {
  await driver.openScene('?vy=jamfor');
  await expect(page.getByText('Välj en kommun i listan ovanför')).toBeVisible();
  await driver.chooseForComparison('Mora');
  await driver.expectAddress('kommun', codeOf('Mora'));
  await driver.chooseFromSearch('Falu');
  await expect(page.getByRole('heading', { name: 'Falun bredvid andra' })).toBeVisible();
  await driver.expectAddress('vy', 'jamfor');
  await driver.chooseOnMap('Avesta');
  await expect(page.getByRole('heading', { name: 'Avesta bredvid andra' })).toBeVisible();
});

test('a set is picked on the map, and nobody is compared with itself', async ({ driver, page }) => {
  await driver.openCompare('Mora', '&med=egna');
  await driver.chooseOnMap('Falun', { additive: true });
  await driver.expectAddress('jamfor', codeOf('Falun'));
  await driver.chooseOnMap('Mora', { additive: true });
  await expect(page.getByText('jämförs inte med sig själv')).toBeVisible();
  await driver.expectAddress('jamfor', codeOf('Falun'));
});

test('an address with too many, unknown ones and itself tells each', async ({ driver, page }) => {
  const told = page.getByRole('status').filter({ hasText: 'kunde inte användas' });
  const all = NAMES.filter((name) => name !== 'Mora').map(codeOf);
  await driver.openCompare('Mora', `&med=egna&jamfor=${codeOf('Mora')},0180,${all.slice(0, 7).join(',')}`);
  await expect(told).toContainText('jämförs inte med sig själv');
  await expect(told).toContainText('0180');
  await expect(told).toContainText('fick inte plats');
  expect(await driver.companions('Egna val')).toHaveLength(6);
});

test('values stand side by side with the difference in words', async ({ driver }) => {
  await driver.openCompare('Älvdalen', '&ar=2024');
  const density = driver.comparison.getByRole('row', { name: /^Befolkningstäthet/ });
  await expect(density).toContainText(/1,0\sinvånare per km²/);
  await expect(density).toContainText('än i Mora');
  await expect(driver.comparison.getByRole('row', { name: /^Avsatt arbetstid/ })).toContainText('Påhittat exempel');
});

test('neighbours, map and the first plot are seen at once, and every figure says from whom and when it is', async ({ driver, page }) => {
  await driver.openCompare('Mora');
  await expect(page.getByRole('list', { name: 'Grannar', exact: true })).toBeInViewport();
  await expect(driver.map).toBeInViewport();
  await expect(driver.plotWalk('Folkmängd,')).toBeInViewport({ ratio: 1 });
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
  await expect.poll(() => driver.comparison.getByRole('rowheader').evaluateAll((heads) =>
    heads.filter((head) => head.scrollWidth > head.clientWidth).map(({ textContent }) => textContent))).toEqual([]);
});

test('the dots and the circles are walked by keyboard', async ({ driver, page }) => {
  await driver.openCompare('Mora', '&punkter=tathet,brott');
  for (const label of ['Folkmängd,', 'Befolkningstäthet och']) {
    const walk = driver.plotWalk(label);
    await walk.focus();
    await page.keyboard.press('End');
    const id = await walk.getAttribute('aria-activedescendant');
    await expect(page.locator(`[id="${id}"]`)).toHaveText(/^(Falun|Borlänge), .*SCB/);
  }
});

for (const appearance of ['Ljust', 'Mörkt', 'Projektor'] as const) {
  test(`${appearance}: the comparison has no fault that axe can find`, async ({ driver, page }) => {
    await driver.openCompare('Leksand', '&ordning=avvikelse');
    await driver.appear(appearance);
    await expect(page.getByRole('toolbar', { name: /^Folkmängd/ })).toBeVisible();
    expect(await faults(page)).toEqual([]);
  });
}
