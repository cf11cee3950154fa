import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sumOf, weighSite, type Weighed } from './weigh';

let dir: string;
const names = (files: readonly Weighed[]): readonly string[] => files.map(({ file }) => file).toSorted();
const write = (file: string, text: string): Promise<void> => writeFile(path.join(dir, file), text);

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'weigh-'));
  await mkdir(path.join(dir, 'assets'));
  await mkdir(path.join(dir, 'data'));
  await write('index.html', `<!doctype html><link rel="icon" href="./icon.svg"><link rel="stylesheet" href="./assets/page.css">
    <link rel="preload" as="fetch" href="./data/values.json" crossorigin><link rel="prefetch" href="./data/later.json">
    <script src="./early.js"></script><script type="module" crossorigin src="./assets/entry.js"></script>`);
  await write('early.js', 'document.documentElement.dataset.early="";');
  await write('assets/entry.js', 'import"./shared.js";import("./map.js");import("./chart.js");');
  await write('assets/shared.js', 'export const a=1;');
  await write('assets/map.js', 'import{a}from"./shared.js";import{e}from"./engine.js";export const m=[a,e];');
  await write('assets/engine.js', 'export const e="maplibregl-canvas-container";');
  await write('assets/maplibre-gl-worker-Ab12.js', 'self.x="maplibregl-canvas-container";');
  await write('assets/map.css', '.maplibregl-map{color:red}');
  await write('assets/page.css', 'body{margin:0}');
  await write('assets/chart.js', 'import"./shared.js";');
  await write('data/values.json', '{}');
  await write('data/later.json', '{}');
  await write('icon.svg', '<svg/>');
});

afterEach(() => rm(dir, { recursive: true }));

it('counts as first load what the page itself makes the browser fetch, and what that imports', () => {
  expect(names(weighSite(dir).firstLoad)).toEqual([
    'assets/entry.js', 'assets/page.css', 'assets/shared.js', 'data/values.json', 'early.js', 'index.html',
  ]);
});

it('counts as held up by it only what blocks the page: no module, nothing deferred', async () => {
  expect(weighSite(dir).blocking).toBe('document.documentElement.dataset.early="";'.length);
  await write('index.html', '<script src="./early.js" defer></script><script async src="./early.js"></script>');
  expect(weighSite(dir).blocking).toBe(0);
});

it('tells the map engine with its sheet from its worker and from what the page has already', () => {
  const site = weighSite(dir);
  expect(names(site.map)).toEqual(['assets/engine.js', 'assets/map.css', 'assets/map.js']);
  expect(names(site.worker)).toEqual(['assets/maplibre-gl-worker-Ab12.js']);
});

it('shows an engine that has slipped into the first load as weight of the first load', async () => {
  await write('assets/entry.js', 'import"./map.js";');
  const site = weighSite(dir);
  expect(names(site.firstLoad)).toContain('assets/engine.js');
  expect(names(site.map)).toEqual(['assets/map.css']);
});

it('weighs what compresses as compressed', async () => {
  await write('data/values.json', JSON.stringify('x'.repeat(50_000)));
  const values = weighSite(dir).firstLoad.find(({ file }) => file === 'data/values.json');
  expect(values?.bytes).toBeLessThan(500);
  expect(sumOf(weighSite(dir).all)).toBeLessThan(5000);
});

it('refuses a page that asks for a file that is not there', async () => {
  await rm(path.join(dir, 'early.js'));
  expect(() => weighSite(dir)).toThrow('early.js');
});
