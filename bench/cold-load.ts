/** One cold load: a new browser with an empty profile, the page through the counting proxy, the switches, the heap. */
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type Browser, type Page } from '@playwright/test';
import { SWITCHED } from './peers/shared/figures.ts';
import { FAST_3G, startProxy, type Network, type Proxy } from './proxy.ts';

const FLAGS = [
  '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync',
  // A browser that is being watched wants to know the place of every Error that is made, and by default finds it by parsing the whole
  // script once more; React makes one as it starts. A reader's browser does not ask, so here places are noted at the first parsing.
  '--js-flags=--no-enable-lazy-source-positions',
];
/** Turns WebGL off altogether; --disable-gpu alone leaves the software renderer. */
export const WITHOUT_WEBGL = ['--disable-3d-apis'];

export interface Profile {
  readonly name: string;
  readonly network: Network | null;
  /** Slowdown of the page's main thread; 1 is none. */
  readonly cpu: number;
}

/** The machine as it is. */
export const PLAIN: Profile = { name: 'none', network: null, cpu: 1 };
export const PROFILES: readonly Profile[] = [
  PLAIN,
  { name: 'cpu4', network: null, cpu: 4 },
  { name: 'fast3g', network: FAST_3G, cpu: 1 },
];

/** What a page is expected to reach before it is measured further. */
export type Reaches = 'paint' | 'ready' | 'take-over';

export interface Subject {
  readonly id: string;
  readonly label: string;
  /** Address of the page, http. */
  readonly url: string;
  readonly reaches: Reaches;
  readonly flags: readonly string[];
  readonly blockScripts: boolean;
  readonly switches: boolean;
}

/** Times in ms since navigation, sizes in bytes; null where the page has no such thing. */
export interface Sample {
  readonly fcp: number | null;
  readonly ready: number | null;
  readonly takeOver: number | null;
  readonly bytesBeforeReady: number | null;
  /** When the map had come as far as the page takes it. */
  readonly bytes: number;
  /** After all that follows by itself, the offline copy included. */
  readonly bytesAtRest: number;
  readonly requests: number;
  readonly firstSwitch: number | null;
  readonly medianSwitch: number | null;
  /** Sum of the layout shifts until the page was at rest, before the first switch. */
  readonly cls: number;
  readonly heap: number;
  /** Areas painted as SVG; canvas and Leaflet count none. */
  readonly areas: number;
  readonly mapSize: string;
  readonly errors: readonly string[];
}

interface SpyReading {
  /** Start of the navigation, ms since the epoch; the other times count from it, but for those named At. */
  readonly origin: number;
  readonly fcp: number | null;
  readonly ready: number | null;
  readonly readyAt: number | null;
  readonly takeOver: number | null;
  readonly takeOverAt: number | null;
  readonly cls: number;
  /** Names and classes of the elements that moved. */
  readonly shifted: readonly string[];
  readonly errors: readonly string[];
}

declare global {
  interface Window {
    bench: {
      progress: () => SpyReading;
      picture: () => Pick<Sample, 'areas' | 'mapSize'>;
      switchTo: (id: string, limitMs: number) => Promise<number>;
    };
  }
}

/** Thousands of areas over a slow network take minutes. */
const LIMIT_MS = 240_000;
const POLL_MS = 50;
const QUIET_MS = 500;
const WARM_MS = 300;
const SWITCH_LIMIT_MS = 30_000;

function hasReached(reading: SpyReading, reaches: Reaches): boolean {
  switch (reaches) {
    case 'paint': return reading.fcp !== null;
    case 'ready': return reading.ready !== null && reading.fcp !== null;
    case 'take-over': return reading.takeOver !== null && reading.fcp !== null;
  }
}

async function reached(page: Page, reaches: Reaches): Promise<SpyReading> {
  const end = performance.now() + LIMIT_MS;
  for (;;) {
    const reading = await page.evaluate(() => window.bench.progress());
    if (hasReached(reading, reaches)) return reading;
    if (performance.now() > end) throw new Error(`did not reach "${reaches}" within ${LIMIT_MS / 1000} s`);
    await sleep(POLL_MS);
  }
}

/** Until nothing has been sent for a while: a service worker may still be filling its cache. */
async function quiet(proxy: Proxy): Promise<void> {
  const end = performance.now() + LIMIT_MS;
  while (Date.now() - proxy.lastByteAt() < QUIET_MS && performance.now() < end) await sleep(POLL_MS);
}

async function switchTimes(page: Page): Promise<readonly number[]> {
  const [shown, ...others] = SWITCHED;
  const times: number[] = [];
  for (const id of [...others, shown]) {
    times.push(await page.evaluate(([to, limit]) => window.bench.switchTo(to, limit), [id, SWITCH_LIMIT_MS] as const));
    await sleep(POLL_MS);
  }
  return times;
}

function middle(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}

/** A new browser with an empty profile. */
export function launch(executablePath: string, flags: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...FLAGS, ...flags] });
}

export interface LoadOptions {
  /** Path of the browser. */
  readonly browserPath: string;
  readonly subject: Subject;
  readonly profile: Profile;
  readonly viewport: { readonly width: number; readonly height: number };
}

/** Loads a page once. Throws when it does not get as far as its subject says. */
export async function coldLoad({ browserPath, subject, profile, viewport }: LoadOptions): Promise<Sample> {
  const proxy = await startProxy({ target: subject.url, network: profile.network, blockScripts: subject.blockScripts });
  const browser = await launch(browserPath, subject.flags);
  const errors: string[] = [];
  try {
    const page = await (await browser.newContext({ viewport })).newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    // Something is painted first, so that the page does not pay for the browser's own start.
    await page.goto('data:text/html,<h1>warm</h1>');
    await sleep(WARM_MS);
    const session = await page.context().newCDPSession(page);
    if (profile.cpu > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
    await page.addInitScript({ path: path.join(import.meta.dirname, 'spy.js') });

    const { pathname, search } = new URL(subject.url);
    await page.goto(proxy.origin + pathname + search, { waitUntil: 'commit' });
    const first = await reached(page, subject.reaches);
    const picture = await page.evaluate(() => window.bench.picture());
    // A page that is ready in its HTML is not ready before it is painted.
    const paintedAt = first.origin + (first.fcp ?? 0);
    const readyAt = first.readyAt === null ? null : Math.max(first.readyAt, paintedAt);
    const arrivedAt = Math.max(first.takeOverAt ?? 0, readyAt ?? 0, paintedAt);
    await quiet(proxy);
    const atRest = await page.evaluate(() => window.bench.progress());
    const times = subject.switches ? await switchTimes(page) : [];
    await session.send('HeapProfiler.collectGarbage');
    const heap = await session.send('Runtime.getHeapUsage');
    return {
      fcp: first.fcp,
      ready: first.ready === null ? null : Math.max(first.ready, first.fcp ?? 0),
      takeOver: first.takeOver,
      bytesBeforeReady: readyAt === null ? null : proxy.bytesUntil(readyAt),
      bytes: proxy.bytesUntil(arrivedAt),
      bytesAtRest: proxy.bytesUntil(Number.POSITIVE_INFINITY),
      requests: proxy.requests(),
      firstSwitch: times[0] ?? null,
      medianSwitch: middle(times),
      cls: atRest.cls,
      heap: heap.usedSize,
      ...picture,
      errors: [...errors, ...atRest.errors, ...atRest.shifted.map((element) => `moved: ${element}`), ...proxy.failures()],
    };
  } catch (error) {
    const [what = ''] = String(error).split('\n');
    throw new Error([what, ...errors, ...proxy.failures()].join('; '), { cause: error });
  } finally {
    await browser.close();
    proxy.close();
  }
}
