/**
 * `npm run soak -- [--changes 500] [--views 100] [--seed 1] [--dist dist]`
 *
 * Random changes of the Scene and switches of the view in one page, as a long meeting would bring them. Prints what the
 * page holds after each leg, garbage collected; fails when it grows from leg to leg or when a WebGL context is lost.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { findBrowser } from '../scripts/browser/find-browser.ts';
import { thisMachine } from '../scripts/browser/machine.ts';
import { startServer } from '../scripts/server/start-server.ts';
import { launch } from './cold-load.ts';
import { markdownTable } from './statistics.ts';

const { values: options } = parseArgs({
  options: {
    changes: { type: 'string', default: '500' }, views: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' },
    dist: { type: 'string', default: 'dist' },
  },
});

/** The first leg warms caches and is not judged; of the others the last may hold this much more than the second. */
const LEGS = 6;
const GROWTH = 1.15;
/** What React keeps of the last change to compare the next one with; more than that is a leak. */
const DETACHED_LIMIT = 2;
const WARM_CHANGES = 40;
const LIMIT_MS = 60_000;

interface Held {
  readonly leg: string;
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Roots of what is no longer in the page and still held, by the names of their elements. */
  readonly detached: readonly string[];
}

/** Numbers from 0 to below `below` that are the same for the same seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise<void>((resolve) => { requestAnimationFrame(() => requestAnimationFrame(() => resolve())); }));
}

/** One random act of those a reader has on the map page. */
async function changeScene(page: Page, random: (below: number) => number): Promise<void> {
  const act = random(5);
  if (act <= 1) {
    const buttons = page.locator('[data-indicator]:visible');
    await buttons.nth(random(await buttons.count())).click();
  } else if (act === 2) {
    const list = page.getByRole('listbox').first();
    await list.press(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'][random(4)] ?? 'Home');
    await list.press('Enter');
  } else if (act === 3) {
    const rows = page.getByRole('rowheader').getByRole('button');
    await rows.nth(random(await rows.count())).click();
  } else {
    await page.goBack();
    await page.goForward();
  }
  await settled(page);
}

/** Goes to a random view by its button and waits until it stands. */
async function changeView(page: Page, random: (below: number) => number): Promise<void> {
  const buttons = page.getByRole('navigation').first().getByRole('button');
  await buttons.nth(random(await buttons.count())).click();
  await page.getByRole('main').locator(':scope > :not(.view-waiting)').first().waitFor({ timeout: LIMIT_MS });
  await settled(page);
}

async function held(leg: string, session: CDPSession): Promise<Held> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  // The inspector itself holds on to each node that it has named, so it is let go of at once.
  await session.send('DOM.enable');
  const { detachedNodes } = await session.send('DOM.getDetachedDomNodes');
  await session.send('DOM.disable');
  return {
    leg, heap: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners'), detached: detachedNodes.map(({ treeNode }) => treeNode.nodeName.toLowerCase()),
  };
}

function judge(name: string, legs: readonly Held[], of: (one: Held) => number): readonly string[] {
  const [, second, ...later] = legs;
  const last = later.at(-1);
  if (!second || !last) throw new Error('too few legs');
  return of(last) > of(second) * GROWTH ? [`${name} grew from ${of(second).toFixed(0)} to ${of(last).toFixed(0)}`] : [];
}

function print(title: string, legs: readonly Held[]): void {
  console.log(`\n## ${title}\n`);
  console.log(markdownTable(
    ['after', 'heap MB', 'nodes', 'listeners', 'detached trees'],
    legs.map(({ leg, heap, nodes, listeners, detached }) => [leg, (heap / 1e6).toFixed(1), String(nodes), String(listeners), detached.length === 0 ? '0' : `${detached.length} (${[...new Set(detached)].join(', ')})`]),
  ));
}

async function main(): Promise<readonly string[]> {
  if (!existsSync(path.join(options.dist, 'index.html'))) throw new Error(`there is no ${options.dist}/index.html: run "npm run build" first`);
  const server = await startServer({ dir: options.dist, port: 0 });
  const browser = await launch(findBrowser(thisMachine(() => chromium.executablePath())), []);
  const problems: string[] = [];
  try {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    page.setDefaultTimeout(LIMIT_MS);
    page.on('pageerror', (error) => problems.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (/context lost|Too many active WebGL/i.test(message.text())) problems.push(`${message.type()}: ${message.text()}`);
    });
    await page.goto(server.url);
    await page.locator('[data-map][data-engine="maplibre"][data-ready]').waitFor({ timeout: LIMIT_MS });
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    const random = randomFrom(Number(options.seed));

    const walk = async (title: string, count: number, act: typeof changeScene, rest: () => Promise<void>): Promise<void> => {
      const legs: Held[] = [];
      for (let leg = 1; leg <= LEGS; leg += 1) {
        for (let done = 0; done < count / LEGS; done += 1) await act(page, random);
        await rest();
        legs.push(await held(String(Math.round((leg * count) / LEGS)), session));
        process.stderr.write(`${title}: ${legs.at(-1)?.leg ?? ''} of ${count}\n`);
      }
      print(title, legs);
      problems.push(
        ...judge(`${title}: heap bytes`, legs, ({ heap }) => heap), ...judge(`${title}: nodes`, legs, ({ nodes }) => nodes),
        ...judge(`${title}: listeners`, legs, ({ listeners }) => listeners),
        ...legs.filter(({ detached }) => detached.length > DETACHED_LIMIT).map(({ leg, detached }) => `${title}: ${detached.length} detached trees after ${leg} (${detached.join(', ')})`),
      );
    };
    // Every leg ends in the same picture, so that what is held can be compared.
    const home = async (): Promise<void> => {
      await page.getByRole('navigation').first().getByRole('button').first().click();
      await page.locator('[data-indicator]:visible').first().click();
      // With a municipality chosen the panel holds some hundred elements more.
      const letGo = page.getByRole('button', { name: 'Visa länet igen' });
      if (await letGo.isVisible()) await letGo.click();
      await page.locator('[data-map][data-engine="maplibre"]').waitFor({ timeout: LIMIT_MS });
      await settled(page);
    };
    // What comes on demand has come before anything is compared.
    for (let done = 0; done < WARM_CHANGES; done += 1) await changeScene(page, random);
    await walk('changes of the Scene', Number(options.changes), changeScene, home);
    await walk('switches of the view', Number(options.views), changeView, home);
  } finally {
    await browser.close();
    await server.close();
  }
  return problems;
}

const problems = await main();
for (const problem of new Set(problems)) console.error(`soak: ${problem}`);
console.log(problems.length === 0 ? '\nNothing grew, and no picture was lost.' : `\n${new Set(problems).size} told.`);
process.exitCode = problems.length === 0 ? 0 : 1;
