/**
 * `npm run bench -- [--runs 7] [--profiles none,cpu4,fast3g] [--pages product,leaflet] [--areas 15,290,6000] [--dist dist] [--json FILE]`
 *
 * Without `--areas` and `--profiles`: the built site under every profile, and 290 and 6 000 areas on a plain machine.
 *
 * Cold loads of the built product and of its peers, rounds outside and pages inside, so that a machine that drifts
 * drifts for all alike. Another number of areas than the built site's is that of a made-up country, whose site is built for the
 * occasion. Prints Markdown. It judges the promised ratios but never fails because of them.
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startServer, type RunningServer } from '../scripts/server/start-server.ts';
import { chromium } from '@playwright/test';
import { findBrowser } from '../scripts/browser/find-browser.ts';
import { thisMachine } from '../scripts/browser/machine.ts';
import { buildPeers } from './build-peers.ts';
import { STATIC_PEER, SCRIPTED_PEERS } from './peer-ids.ts';
import { PLAIN, coldLoad, launch, type Profile, type Sample, type Subject } from './cold-load.ts';
import { PRODUCT, PRODUCT_BLOCKED, PRODUCT_SVG, promiseTable, shiftTable } from './promises.ts';
import { sampleTable } from './sample-table.ts';
import { plansFor, type Plan } from './plan.ts';
import { areasIn, buildSite } from './site-of.ts';
import { peerSubject, productSubjects } from './subjects.ts';
import { summaryTable, type Measured } from './summary-table.ts';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    profiles: { type: 'string' },
    pages: { type: 'string', default: '' },
    areas: { type: 'string' },
    dist: { type: 'string', default: 'dist' },
    data: { type: 'string' },
    json: { type: 'string' },
  },
});

const VIEWPORT = { width: 1280, height: 720 };
const SHIFT_VIEWPORTS = [
  { width: 360, height: 740 }, { width: 390, height: 844 }, { width: 1440, height: 900 }, { width: 1920, height: 1080 },
];
const SHIFT_LOADS = 3;

function isChosen(id: string): boolean {
  const wanted = options.pages.split(',').filter((part) => part !== '');
  return wanted.length === 0 || wanted.includes(id);
}

const WANTS_PRODUCT = [PRODUCT, PRODUCT_BLOCKED, PRODUCT_SVG].some(isChosen);

const progress = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** All rounds of a profile. A load that fails leaves null in its round, and its reason in `problems`. */
async function measure(browserPath: string, subjects: readonly Subject[], profile: Profile, runs: number, problems: Set<string>): Promise<Map<string, (Sample | null)[]>> {
  const rounds = new Map<string, (Sample | null)[]>(subjects.map(({ id }) => [id, []]));
  for (let round = 1; round <= runs; round += 1) {
    progress(`${profile.name}: round ${round} of ${runs}`);
    for (const subject of subjects) {
      const sample = await coldLoad({ browserPath, subject, profile, viewport: VIEWPORT }).catch((error: unknown) => {
        problems.add(`${subject.id}: ${String(error).split('\n')[0] ?? ''}`);
        return null;
      });
      for (const error of sample?.errors ?? []) problems.add(`${subject.id}: ${error}`);
      rounds.get(subject.id)?.push(sample);
    }
  }
  return rounds;
}

async function layoutShifts(browserPath: string, subject: Subject, profile: Profile, problems: Set<string>): Promise<Map<number, number[]>> {
  const shifts = new Map<number, number[]>();
  for (const viewport of SHIFT_VIEWPORTS) {
    progress(`layout shift: ${viewport.width} px`);
    const values: number[] = [];
    for (let load = 0; load < SHIFT_LOADS; load += 1) {
      try {
        values.push((await coldLoad({ browserPath, subject: { ...subject, switches: false }, profile, viewport })).cls);
      } catch (error) {
        problems.add(`layout shift at ${viewport.width} px: ${String(error).split('\n')[0] ?? ''}`);
      }
    }
    if (values.length > 0) shifts.set(viewport.width, values);
  }
  return shifts;
}

async function machine(browserPath: string): Promise<string> {
  const browser = await launch(browserPath, []);
  const version = browser.version();
  await browser.close();
  const [cpu] = os.cpus();
  return `Chromium ${version}, ${os.cpus().length} cores (${cpu?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, `
    + `${new Date().toISOString().slice(0, 10)}; load ${os.loadavg()[0]?.toFixed(1) ?? '?'} at the start`;
}

interface Site {
  readonly dist: string;
  /** Snapshots that the peers draw. */
  readonly data: string;
}

/** The site with so many areas: the one that is built, or one made for the occasion in `room`. */
async function siteWith(areas: number, room: string): Promise<Site> {
  const own = { dist: options.dist, data: options.data ?? path.join(options.dist, 'data') };
  if (areas === areasIn(own.data)) return own;
  progress(`building a made-up country of ${areas} areas`);
  const dir = path.join(room, String(areas));
  mkdirSync(dir);
  const dist = await buildSite(areas, dir);
  return { dist, data: path.join(dist, 'data') };
}

/** Prints what a site shows under every profile, and gives it back for the table of all. */
async function bench(site: Site, { areas, profiles }: Plan, runs: number, browserPath: string, problems: Set<string>): Promise<readonly Measured[]> {
  const servers: RunningServer[] = [];
  const serve = async (dir: string, policy: boolean): Promise<string> => {
    const server = await startServer({ dir, port: 0, policy });
    servers.push(server);
    await server.warm();
    return server.url;
  };
  try {
    progress(`${areas} areas: building the peers`);
    const ids = [STATIC_PEER, ...SCRIPTED_PEERS].filter(isChosen);
    const peers = await buildPeers(ids, site.data, path.resolve('.cache', 'bench'));
    const subjects: Subject[] = WANTS_PRODUCT ? productSubjects(await serve(site.dist, true)).filter(({ id }) => isChosen(id)) : [];
    for (const id of ids) subjects.push(peerSubject(id, await serve(peers.dirOf(id), false)));
    const measured: Measured[] = [];
    for (const profile of profiles) {
      const rounds = await measure(browserPath, subjects, profile, runs, problems);
      measured.push({ areas, profile: profile.name, subjects, rounds });
      console.log(`\n## ${areas} areas, profile ${profile.name}\n\n${sampleTable(subjects, rounds)}\n\n${promiseTable(rounds, peers.areaCount)}`);
    }
    return measured;
  } finally {
    for (const server of servers) await server.close();
  }
}

/** Layout shift at every width, of the site that is built. */
async function benchShifts(browserPath: string, problems: Set<string>): Promise<void> {
  const server = await startServer({ dir: options.dist, port: 0, policy: true });
  try {
    await server.warm();
    const product = productSubjects(server.url).find(({ id }) => id === PRODUCT && isChosen(id));
    if (product === undefined) return;
    const shifts = await layoutShifts(browserPath, product, PLAIN, problems);
    console.log(`\n## Layout shift, ${SHIFT_LOADS} loads each, through the take-over\n\n${shiftTable(shifts)}`);
  } finally {
    await server.close();
  }
}

async function main(): Promise<void> {
  const runs = Number(options.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs wants a whole number, not "${options.runs}"`);
  const browserPath = findBrowser(thisMachine(() => chromium.executablePath()));
  if (WANTS_PRODUCT && !existsSync(path.join(options.dist, 'index.html'))) {
    throw new Error(`there is no ${options.dist}/index.html to measure: run "npm run build" first`);
  }
  const planned = plansFor(areasIn(options.data ?? path.join(options.dist, 'data')), options);
  const head = await machine(browserPath);
  console.log(`# Bench\n\n${head}.\nMedians of ${runs} cold loads (min–max), viewport ${VIEWPORT.width} × ${VIEWPORT.height}.`);
  const problems = new Set<string>();
  const all: Measured[] = [];
  const room = mkdtempSync(path.join(os.tmpdir(), 'bench-'));
  try {
    for (const plan of planned) all.push(...await bench(await siteWith(plan.areas, room), plan, runs, browserPath, problems));
  } finally {
    rmSync(room, { recursive: true, force: true });
  }
  if (WANTS_PRODUCT) await benchShifts(browserPath, problems);
  if (all.length > 1) console.log(`\n## All of it\n\n${summaryTable(all)}`);
  if (problems.size > 0) console.log(`\n## Problems\n\n${[...problems].map((problem) => `- ${problem}`).join('\n')}`);
  if (options.json !== undefined) {
    const kept = all.map(({ areas, profile, rounds }) => ({ areas, profile, pages: Object.fromEntries(rounds) }));
    writeFileSync(options.json, JSON.stringify({ machine: head, measured: kept }, null, 1));
  }
}

main().catch((error: unknown) => {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
});
