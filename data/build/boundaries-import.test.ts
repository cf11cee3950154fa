import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature, Position } from 'geojson';
import mapshaper from 'mapshaper';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTopology } from './boundaries-check';
import { type ImportOptions, importBoundaries } from './boundaries-import';
import { assemble } from './boundaries-rings';
import { readArcs } from './boundaries-table';
import { readContext } from './context';
import { area, collection, county, outside, square } from './made-up-county';

let room: string;
beforeAll(() => { room = mkdtempSync(join(tmpdir(), 'import-')); });
afterAll(() => rmSync(room, { recursive: true }));

async function written(name: string, source: string, commands: string): Promise<string> {
  const out = await mapshaper.applyCommands(`-i in.json name=areas ${commands}`, { 'in.json': source });
  mkdirSync(join(room, name), { recursive: true });
  for (const [file, content] of Object.entries(out)) writeFileSync(join(room, name, file), content);
  const main = Object.keys(out).find((file) => /\.(json|geojson|topojson|shp|gpkg)$/.test(file));
  return join(room, name, main ?? '');
}

function options(file: string, more: Partial<ImportOptions> = {}): ImportOptions {
  return { file, outside: null, context: null, county: '90', abroad: 'NO', vertices: { least: 1000, each: 0 }, boundariesDir: room, ...more };
}

/** The sides and parts of what an import would write, checked as the build checks them. */
function summary(files: ReadonlyMap<string, string>): { sides: string[]; parts: number[] } {
  const dir = mkdtempSync(join(room, 'out-'));
  for (const [name, text] of files) writeFileSync(join(dir, name), text);
  const arcs = readArcs(dir);
  checkTopology(arcs, new Set(['9001', '9002']));
  return { sides: arcs.map(({ left, right }) => `${left}|${right}`), parts: ['9001', '9002'].map((code) => assemble(arcs, code).length) };
}

const whole = {
  sides: ['9001|7001', '9001|7002', '9001|8001', '9001|9002', '9001|9002', '9001|NO', '9002|7002', '9002|8001', '9002|NO'],
  parts: [2, 1],
};

describe('a file of the whole country', () => {
  it.each([
    ['GeoJSON in degrees', ['code', 'name'], '-o out.geojson format=geojson'],
    ['TopoJSON', ['kommunkod', 'kommunnamn'], '-o out.topojson format=topojson no-quantization'],
    ['a Shapefile in SWEREF 99 TM', ['KnKod', 'KnNamn'], '-proj init=wgs84 EPSG:3006 -o out.shp format=shapefile'],
    ['a GeoPackage', ['kommunkod', 'namn'], '-proj init=wgs84 EPSG:4326 -o out.gpkg format=geopackage'],
    ['GeoJSON in metres that does not say so', ['KOM_KOD', 'KOMMUN'], '-proj init=wgs84 EPSG:3006 -o out.geojson format=geojson gj2008'],
  ] as const)('is read as %s', async (name, [code, label], commands) => {
    const file = await written(name, collection([...county(code, label), ...outside(code, label)]), commands);
    const files = await importBoundaries(options(file));
    expect(summary(files)).toEqual(whole);
    expect(files.get('outside.csv')).toBe('code,name\n7001,Söda\n7002,Syda\n8001,Noda\nNO,Norge\n');
    // 11.1 × 22.3 km; the speck has gone to 9002, the exclave of 2.8 × 2.2 km has stayed.
    expect(files.get('areas.csv')).toMatch(/^code,name,parts,km2\n9001,Västa,2,25[0-9]\n9002,Östa,1,24[0-9]\n$/);
  });

  it('gives the same table each time', async () => {
    const file = await written('twice', collection([...county('code', 'name'), ...outside('code', 'name')]), '-o out.geojson');
    expect([...await importBoundaries(options(file))]).toEqual([...await importBoundaries(options(file))]);
  });
});

describe('a file that ends at the county', () => {
  it('takes the names outside from another, coarser file, split where they change', async () => {
    const file = await written('own', collection(county('code', 'name')), '-o out.geojson');
    // Two hundred metres off, as a coarser edition can be.
    const shifted = [...county('code', 'name'), ...outside('code', 'name')].map((feature) => JSON.parse(JSON.stringify(feature).replaceAll(',60.2]', ',60.2018]')) as Feature);
    const beside = await written('beside', collection(shifted), '-o out.geojson');
    expect(summary(await importBoundaries(options(file, { outside: beside })))).toEqual(whole);
  });

  it('is refused without one', async () => {
    const file = await written('alone', collection(county('code', 'name')), '-o out.geojson');
    await expect(importBoundaries(options(file))).rejects.toThrow(/slutar vid länsgränsen.*--outside/);
  });
});

describe('a file that will not do', () => {
  it.each([
    ['without municipality codes', () => collection([area({ lan: '90' }, [square(15, 60, 15.1, 60.1)])]), /inget lager där varje yta har en kommunkod/],
    ['without areas', () => collection([{ type: 'Feature', properties: { code: '9001' }, geometry: { type: 'Point', coordinates: [15, 60] } }]), /inget lager av typen polygon/],
    ['of another county', () => collection(outside('code', 'name')), /ingen kommun i län 90/],
    ['in a strange grid', () => collection([area({ code: '9001' }, [square(1000, 2000, 3000, 4000)])]), /varken grader eller SWEREF 99 TM/],
  ] as const)('%s is refused', async (name, source, message) => {
    const file = join(room, `${name}.json`);
    writeFileSync(file, source());
    await expect(importBoundaries(options(file))).rejects.toThrow(message);
  });

  it('that is not there is refused by name', async () => {
    await expect(importBoundaries(options(join(room, 'nowhere.shp')))).rejects.toThrow(/nowhere\.shp/);
  });
});

describe('lakes, rivers and borders outside', () => {
  const line = (name: string, ...coordinates: Position[]): Feature =>
    ({ type: 'Feature', properties: { kind: 'river', name }, geometry: { type: 'LineString', coordinates } });
  const context = [
    area({ kind: 'lake', name: 'Inne' }, [square(15.05, 60.05, 15.1, 60.1)]),
    area({ kind: 'lake', name: 'Ute' }, [square(16, 60.05, 16.1, 60.1)]),
    area({ kind: 'county', code: '70', name: 'Södra' }, [[[15, 59.9], [15.4, 59.9], [15.4, 60], [15.2, 60], [15, 60], [15, 59.9]]]),
    area({ kind: 'county', code: '80', name: 'Norra' }, [[[14.9, 60.201], [15, 60.2005], [15.4, 60.2], [15.4, 60.3], [14.9, 60.3], [14.9, 60.201]]]),
    area({ kind: 'country', code: 'NO', name: 'Norge' }, [[[14.5, 60], [15, 60], [15, 60.2005], [14.9, 60.201], [14.9, 60.3], [14.5, 60.3], [14.5, 60]]]),
    line('Stora ån', [15.01, 60.075], [15.03, 60.075], [15.15, 60.075], [15.19, 60.08]),
    line('Lilla ån', [15.3, 60.01], [15.35, 60.02]),
  ];
  const imported = async (choice: string): Promise<ReturnType<typeof readContext>> => {
    const dir = mkdtempSync(join(room, 'context-'));
    writeFileSync(join(dir, 'context-choice.csv'), `kind,name,label\n${choice}`);
    const file = await written('country', collection([...county('code', 'name'), ...outside('code', 'name')]), '-o out.geojson');
    writeFileSync(join(dir, 'context.json'), collection(context));
    const files = await importBoundaries(options(file, { context: join(dir, 'context.json'), boundariesDir: dir }));
    writeFileSync(join(dir, 'context.csv'), files.get('context.csv') ?? '');
    return readContext(dir);
  };

  it('are taken where they touch the county, or are named', async () => {
    const features = await imported('lake,Inne,15.07 60.07\nriver,Stora ån,\n');
    expect(features.map(({ properties }) => [properties.kind, properties.name, properties.label])).toEqual([
      ['lake', 'Inne', [15.07, 60.07]], ['river', 'Stora ån', null], ['country-border', null, null],
    ]);
    // The river stops at the lake and goes on after it; the border outside ends where the county's own corner is.
    expect(features[1]?.geometry.coordinates).toHaveLength(2);
    expect(features[2]?.geometry.coordinates.flat()).toContainEqual([15, 60.2]);
  });

  it('that are named and not there are refused', async () => {
    await expect(imported('lake,Ute,16.05 60.07\n')).rejects.toThrow(/Ute finns inte bland filens sjöar i länet/);
    await expect(imported('river,Ingen å,\n')).rejects.toThrow(/Ingen å finns inte i filen/);
  });
});
