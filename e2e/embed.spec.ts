/** A Scene in the frame of a page on another origin, under the policy as it is shipped and under the documented setting. */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startServer } from '../scripts/server/start-server';
import { expect, test as base } from './fixture';

/** Names of this machine that are not "localhost": the code for a frame is offered there, and each page is a stranger to the other. */
const at = (name: string, port: number): string => `http://${name}.localhost:${port}`;

/** A page of another host; what stands in it a test sets. */
interface Intranet {
  readonly origin: string;
  html: string;
}

const test = base.extend<{ readonly intranet: Intranet; readonly allowed: boolean }>({
  allowed: [true, { option: true }],
  // oxlint-disable-next-line eslint/no-empty-pattern -- the test library asks for a pattern here
  intranet: async ({}, provide) => {
    const page = { origin: '', html: '' };
    const server = createServer((_, response: ServerResponse) => {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(`<!doctype html><html lang="sv"><head><title>Intranät</title><link rel="icon" href="data:,"></head><body>${page.html}</body></html>`);
    });
    await new Promise<void>((done) => { server.listen(0, '127.0.0.1', done); });
    page.origin = at('intranet', (server.address() as AddressInfo).port);
    await provide(page);
    server.close();
    server.closeAllConnections();
  },
  baseURL: async ({ intranet, allowed }, provide) => {
    const site = await startServer({ dir: 'dist', port: 0, embeddedBy: allowed ? [intranet.origin] : [] });
    await provide(at('karta', site.port));
    await site.close();
  },
});

test('the copied code shows a Scene in another site’s page: map, legend, source and the way to the whole map', async ({
  driver, guard, page, context, intranet,
}) => {
  test.slow();
  guard.expectHost(intranet.origin);
  await driver.withoutWebGl();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await driver.openScene('?indikator=tathet&kommun=2062');
  await page.getByText('Ta med', { exact: true }).click();
  await page.getByRole('button', { name: 'Kopiera kod för att bädda in' }).click();
  await expect(page.getByText('Kopierat.')).toBeVisible();
  intranet.html = `<h1>Om länet</h1>${await page.evaluate(() => navigator.clipboard.readText())}`;

  await page.goto(intranet.origin);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-map][data-ready][data-shown=tathet]')).toBeVisible();
  await expect(frame.getByRole('listbox', { name: /Befolkningstäthet/ })).toBeAttached();
  await expect(frame.getByRole('region', { name: 'Teckenförklaring' })).toBeVisible();
  await expect(frame.getByText(/Källa: SCB/)).toBeVisible();
  for (const role of ['banner', 'navigation', 'complementary', 'table'] as const) await expect(frame.getByRole(role)).toHaveCount(0);

  const opening = page.waitForEvent('popup');
  await expect(frame.getByRole('link', { name: 'Tillgänglighetsredogörelse' })).toHaveAttribute('href', /vy=tillganglighet/);
  await frame.getByRole('link', { name: 'Öppna hela kartan' }).click();
  const whole = await opening;
  await expect(whole.getByRole('banner')).toBeVisible();
  expect(new URL(whole.url()).search).toBe('?indikator=tathet&kommun=2062');
});

test('a comparison is framed from its foot, and exchange without the list that nobody would find again', async ({ guard, page, context, intranet, baseURL, driver }) => {
  test.slow();
  guard.expectHost(intranet.origin);
  await driver.withoutWebGl();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await driver.openScene('?vy=jamfor&kommun=2062');
  await page.getByRole('button', { name: 'Kopiera kod för att bädda in' }).click();
  await expect(page.getByText('Kopierat.')).toBeVisible();
  intranet.html = await page.evaluate(() => navigator.clipboard.readText());

  await page.goto(intranet.origin);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 2, name: /Mora/ })).toBeVisible();
  await expect(frame.getByText(/Statistik: SCB, Brå och Kolada/)).toBeVisible();
  await expect(frame.getByRole('link', { name: 'Öppna hela kartan' })).toHaveAttribute('href', `${baseURL}/?kommun=2062&vy=jamfor`);
  for (const role of ['banner', 'navigation'] as const) await expect(frame.getByRole(role)).toHaveCount(0);

  intranet.html = `<iframe src="${baseURL}/?vy=utbyte&inbaddad=ja" title="Utbyte" width="360" height="700"></iframe>`;
  await page.goto(intranet.origin);
  await expect(frame.getByRole('button', { name: 'Medborgarlöften' })).toBeVisible();
  await expect(frame.getByRole('button', { name: /^Att följa upp/ })).toHaveCount(0);
  await expect(frame.getByRole('checkbox', { name: /följ/i })).toHaveCount(0);
  await expect(frame.getByRole('banner')).toHaveCount(0);
  expect(await frame.locator(':root').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
});

test.describe('without the setting', () => {
  test.use({ allowed: false });

  test('no other site may frame the page', async ({ guard, page, intranet, baseURL }) => {
    guard.expectHost(intranet.origin);
    guard.expectMessage(/frame-ancestors/);
    intranet.html = `<iframe src="${baseURL}/?inbaddad=ja" title="Karta"></iframe>`;
    const refused = page.waitForEvent('console', (message) => message.text().includes("frame-ancestors 'self'"));
    await page.goto(intranet.origin);
    await refused;
    await expect(page.frameLocator('iframe').locator('[data-map]')).toHaveCount(0);
  });
});
