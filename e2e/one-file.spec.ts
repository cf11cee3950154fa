/** The product as one file, opened from a disk: no server, no network, nothing beside it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { SNAPSHOTS } from '../src/snapshots/files';

const FILE = path.resolve('dist', 'Samordningskartan.html');
const ADDRESS = pathToFileURL(FILE).href;
const VIEWS = ['Jämför', 'Glesa delar', 'Faktablad', 'Kommunernas svar', 'Erfarenhetsutbyte', 'Visa på möte'];
const FIREFOX = ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((one) => existsSync(one));

/** What a page must not do here, as it happens. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`Policy violated: ${violatedDirective} by ${blockedURI}`);
    });
  });
  page.on('request', (request) => { if (!request.url().startsWith(ADDRESS) && !/^(data|blob):/.test(request.url())) faults.push(`asked for ${request.url()}`); });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text()); });
  return faults;
}

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(ADDRESS + query);
  await expect(page.locator('[data-ready]')).toBeAttached();
}

test('every view opens from a disk, asks for nothing and says that the map is fixed', async ({ page }) => {
  const faults = await faultsOf(page);
  await open(page);
  await expect(page.locator('[data-map]')).toHaveAttribute('data-shown', 'folkmangd');
  await expect(page.getByText('Filen har kartan utan zoomning.')).toBeVisible();
  const views = page.getByRole('navigation', { name: 'Vyer' });
  for (const view of VIEWS) {
    await views.getByRole('button', { name: view }).click();
    await expect(page.locator('[data-map][data-ready]')).toBeAttached();
    await expect(page.getByRole('main').getByRole('heading').first()).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
  }
  await views.getByRole('button', { name: 'Om kartan' }).click();
  await expect(page.getByRole('main').getByRole('heading', { name: 'Om kartan' })).toBeVisible();
  await views.getByRole('button', { name: 'Utforska' }).click();
  await page.locator('[data-indicator="polisoro"]').click();
  await expect(page.locator('[data-shown]')).toHaveAttribute('data-shown', 'polisoro');
  expect(faults).toEqual([]);
});

test('the story is walked by keys and given as PowerPoint, from a disk', async ({ page }) => {
  const faults = await faultsOf(page);
  await open(page, '?vy=mote');
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: /PowerPoint/ }).click();
  expect(statSync(await (await file).path()).size).toBeGreaterThan(20_000);
  await page.getByRole('button', { name: 'Visa bildspelet' }).click();
  const show = page.getByRole('dialog', { name: /Länet i siffror/ });
  const first = await show.getByRole('heading').first().innerText();
  await page.keyboard.press('PageDown');
  await expect(show.getByRole('heading').first()).not.toHaveText(first);
  await page.keyboard.press('End');
  await expect(show.getByText('7 av 7')).toBeAttached();
  expect(faults).toEqual([]);
});

test('it is small enough to be mailed and names no other host to fetch from', () => {
  const html = readFileSync(FILE, 'utf8');
  expect(statSync(FILE).size).toBeLessThanOrEqual(2_500_000);
  expect(html).not.toMatch(/<script[^>]*\ssrc=|<link[^>]*rel="stylesheet"|type="module"/);
  for (const name of SNAPSHOTS) expect(html).toContain(`id="embedded-${name}"`);
});

test('Firefox shows it from a disk', () => {
  test.skip(FIREFOX === undefined, 'no Firefox on this machine');
  test.setTimeout(180_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'one-file-'));
  try {
    const picture = path.join(folder, 'shown.png');
    const ended = spawnSync(FIREFOX ?? '', ['--headless', '--no-remote', '--profile', folder, '--window-size', '1280,900', '--screenshot', picture, ADDRESS], { timeout: 150_000 });
    expect(ended.error).toBeUndefined();
    // A blank page of this size packs to a few kB.
    expect(statSync(picture).size).toBeGreaterThan(40_000);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
