/**
 * `npm run lighthouse -- [--runs 3] [--dist dist] [--keep FOLDER]`
 *
 * Lighthouse on the production build, served by the project's own server: performance, accessibility and best practices,
 * on a phone and on a desk. Prints the scores (the median of the runs) and what is missing to 100; ends with 1 where one is
 * below 95. Lighthouse is fetched when it is asked for (npx, a pinned version): it would double what `npm ci` brings.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import * as v from 'valibot';
import { findBrowser } from '../scripts/browser/find-browser.ts';
import { thisMachine } from '../scripts/browser/machine.ts';
import { startServer } from '../scripts/server/start-server.ts';
import { markdownTable, spreadOf } from './statistics.ts';

/** The last that runs on Node 20. */
const LIGHTHOUSE = 'lighthouse@12.8.2';
const LEAST = 95;
const PRESETS = ['phone', 'desk'] as const;
/** By what they are, the query of the address. */
const PAGES = { 'the map': '', 'a comparison': '?vy=jamfor&kommun=2062' } as const;

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, dist: { type: 'string', default: 'dist' }, keep: { type: 'string' } },
});

const reportSchema = v.object({
  categories: v.record(v.string(), v.object({
    title: v.string(), score: v.nullable(v.number()), auditRefs: v.array(v.object({ id: v.string(), weight: v.number() })),
  })),
  audits: v.record(v.string(), v.object({ title: v.string(), score: v.nullable(v.number()), displayValue: v.optional(v.string()) })),
});
type Report = v.InferOutput<typeof reportSchema>;

/** Lighthouse now and then loses the trace of a load, and asks to be run again itself. */
const TRIES = 3;

/** One run, in a browser of Lighthouse's own, tried again when it fails. Rejects when no try gives a report. */
async function audit(url: string, preset: (typeof PRESETS)[number], browser: string, file: string): Promise<Report> {
  const args = [
    '--yes', LIGHTHOUSE, url, '--quiet', '--output=json', `--output-path=${file}`, '--only-categories=performance,accessibility,best-practices',
    '--chrome-flags=--headless=new --no-sandbox --disable-quic --no-first-run', ...(preset === 'desk' ? ['--preset=desktop'] : []),
  ];
  for (let tried = 1; ; tried += 1) {
    const code = await new Promise<number | null>((resolve, reject) => {
      spawn('npx', args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, CHROME_PATH: browser }, shell: process.platform === 'win32' })
        .on('error', reject).on('close', resolve);
    });
    if (code === 0) return v.parse(reportSchema, JSON.parse(await readFile(file, 'utf8')));
    const ended = `${LIGHTHOUSE} ended with ${code ?? 'a signal'}`;
    if (tried === TRIES) throw new Error(`${ended}, ${TRIES} times. What it said stands above; it is fetched from the package registry, which has to answer.`);
    console.error(`${ended}; tried again.`);
  }
}

/** What weighs in a category and is not whole, the heaviest loss first. */
function missing(report: Report, category: string): readonly string[] {
  return (report.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const found = report.audits[id];
    if (!found || found.score === null || found.score === 1 || weight === 0) return [];
    return [{ loss: weight * (1 - found.score), line: `${found.title}${found.displayValue === undefined ? '' : ` (${found.displayValue})`}: ${Math.round(found.score * 100)} of 100, weight ${weight}` }];
  }).toSorted((a, b) => b.loss - a.loss).map(({ line }) => line);
}

async function main(): Promise<boolean> {
  if (!existsSync(path.join(options.dist, 'index.html'))) throw new Error(`there is no ${options.dist}/index.html: run "npm run build" first`);
  const browser = findBrowser(thisMachine(() => chromium.executablePath()));
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'lighthouse-'));
  const folder = options.keep ?? scratch;
  await mkdir(folder, { recursive: true });
  const server = await startServer({ dir: options.dist, port: 0 });
  const rows: string[][] = [];
  const lines: string[] = [];
  let low = false;
  try {
    await server.warm();
    for (const [page, query] of Object.entries(PAGES)) {
      for (const preset of PRESETS) {
        const reports: Report[] = [];
        for (let run = 1; run <= Number(options.runs); run += 1) {
          reports.push(await audit(`${server.url}${query}`, preset, browser, path.join(folder, `${page.replaceAll(' ', '-')}-${preset}-${run}.json`)));
        }
        const [last] = reports;
        if (!last) throw new Error('--runs is at least 1');
        const scores = Object.entries(last.categories).map(([id, { title }]) => {
          const spread = spreadOf(reports.map(({ categories }) => categories[id]?.score ?? null).map((score) => score && score * 100));
          if (spread === null) throw new Error(`${LIGHTHOUSE} gave no score for ${title}.`);
          if (spread.median < LEAST) low = true;
          for (const line of spread.median < 100 ? missing(last, id) : []) lines.push(`- ${page}, ${preset}, ${title}: ${line}`);
          return `${spread.median.toFixed(0)}${spread.min === spread.max ? '' : ` (${spread.min.toFixed(0)}–${spread.max.toFixed(0)})`}`;
        });
        rows.push([page, preset, ...scores]);
      }
    }
  } finally {
    await server.close();
    await rm(scratch, { recursive: true });
  }
  console.log(`\n${markdownTable(['page', 'as on a', 'performance', 'accessibility', 'best practices'], rows)}\n`);
  console.log(lines.length === 0 ? 'Nothing is missing to 100.' : `Missing to 100, in the first run of each:\n\n${lines.join('\n')}`);
  return !low;
}

const enough = await main();
if (!enough) console.error(`\nlighthouse: a score is below ${LEAST}.`);
process.exitCode = enough ? 0 : 1;
