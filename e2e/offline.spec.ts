import { expect, test } from './fixture';

test.use({ serviceWorkers: 'allow' });

test('after one visit the page opens without a network and says how old the figures are', async ({ driver, page, context, guard }) => {
  await driver.openScene();
  await driver.engine('maplibre');
  await page.evaluate(async () => { await navigator.serviceWorker.ready; });
  guard.expectMessage(/ERR_INTERNET_DISCONNECTED|Failed to fetch/);
  await context.setOffline(true);
  await page.reload();
  await driver.ready();
  await expect(driver.rows).toHaveCount(15);
  await expect(page.getByText('visar sparade uppgifter från')).toBeVisible();
  await expect(driver.alert).toHaveCount(0);
  await page.goto('/?indikator=tathet&kommun=2039');
  await driver.shown('tathet');
  await driver.expectChosen('Älvdalen');
});
