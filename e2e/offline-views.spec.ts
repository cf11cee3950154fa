/** A cold start of every view without a network, by its address, after one visit to a single page. */
import type { Locator, Page } from '@playwright/test';
import { expect, kept, test } from './offline-site';

test.use({ serviceWorkers: 'allow' });

interface Start {
  readonly query: string;
  readonly heading: string;
  /** What stands there only when the view has its code and its figures. */
  readonly content: (main: Locator) => Locator;
}

const STARTS: readonly Start[] = [
  { query: '?vy=utforska&indikator=tathet', heading: 'Dalarnas län i siffror', content: (main) => main.getByRole('table', { name: / per kommun/ }).getByRole('rowheader', { name: 'Älvdalen', exact: true }) },
  { query: '?vy=jamfor&kommun=2039', heading: 'Älvdalen bredvid andra', content: (main) => main.getByRole('rowheader', { name: /Folkmängd/ }).first() },
  { query: '?vy=glest', heading: 'Glesa delar', content: (main) => main.getByRole('rowheader', { name: 'Älvdalen', exact: true }).first() },
  { query: '?vy=faktablad&kommun=2039', heading: 'Älvdalens kommun', content: (main) => main.getByRole('rowheader', { name: /Folkmängd/ }).first() },
  { query: '?vy=omgang', heading: 'Kommunernas svar', content: (main) => main.getByRole('rowheader', { name: 'Älvdalen', exact: true }).first() },
  { query: '?vy=utbyte', heading: 'Erfarenhetsutbyte', content: (main) => main.getByRole('heading', { name: 'Dokumenterade initiativ' }) },
  { query: '?vy=mote', heading: 'Visa på möte', content: (main) => main.getByRole('button', { name: 'Visa bildspelet' }) },
  { query: '?vy=om', heading: 'Om kartan', content: (main) => main.getByRole('heading', { name: 'Källor' }) },
  { query: '?vy=tillganglighet', heading: 'Tillgänglighetsredogörelse', content: (main) => main.getByRole('heading', { name: 'Hur webbplatsen är prövad' }) },
  { query: '?vy=satt-upp', heading: 'Sätt upp för ert län', content: (main) => main.getByRole('heading', { name: '3. Fyll i tre tabeller' }) },
];

const keptFigures = (page: Page): Locator => page.getByRole('status').filter({ hasText: /visar sparade uppgifter från \d+ \w+ 20\d\d/ });

test('every view starts cold without a network, by its address, after one visit to another', async ({ driver, page, context, guard }) => {
  test.slow();
  await driver.withoutWebGl();
  await page.goto('/?vy=om');
  await kept(page);
  guard.expectMessage(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await context.setOffline(true);
  for (const { query, heading, content } of STARTS) {
    await page.goto(`/${query}`);
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { name: heading, exact: true }).first(), query).toBeVisible();
    await expect(content(main), query).toBeVisible();
    await expect(keptFigures(page), query).toBeVisible();
    await expect(driver.alert, query).toHaveCount(0);
  }
});

test('the zoomable map comes without a network too', async ({ driver, page, context, guard }) => {
  test.slow();
  await page.goto('/?vy=om');
  await kept(page);
  guard.expectMessage(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await context.setOffline(true);
  await page.goto('/?indikator=tathet');
  await driver.shown('tathet');
  await driver.engine('maplibre');
  await expect(keptFigures(page)).toBeVisible();
  await expect(driver.alert).toHaveCount(0);
});
