/** Another county than the project's own: a made-up one, and Gävleborg where a file of the whole country lies beside the project. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetOf, geometryOf } from '../../src/test/real-snapshots';
import type { SnapshotFile } from '../../src/snapshots/files';
import { checkTopology } from './boundaries-check';
import { importBoundaries } from './boundaries-import';
import { assemble } from './boundaries-rings';
import { NOBODY, readArcs } from './boundaries-table';
import { composeSnapshots } from './compose';
import { keepMade } from './keep-made';
import { writeMadeUpCounty } from './made-up-county';
import { madeUpFacts } from './made-up-facts';
import { pathsFor, readOptions } from './options';
import { edit, problemsOf, scratch } from './testing';

/** Importing borders takes mapshaper a few seconds when nothing else runs. */
const SLOW = 120_000;
const TODAY = '2026-11-26';

interface Built {
  readonly out: string;
  readonly remarks: readonly string[];
  readonly textOf: (file: SnapshotFile) => string;
}

async function build(...args: readonly string[]): Promise<Built> {
  const out = scratch();
  const remarks = composeSnapshots(await pathsFor(readOptions(args), scratch(), TODAY), out);
  return { out, remarks, textOf: (file) => readFileSync(join(out, file), 'utf8') };
}

describe('a made-up county, from a boundary file and three tables', { timeout: SLOW }, () => {
  it('gets names, places, neighbours and figures of its own', async () => {
    const { boundaries, facts } = writeMadeUpCounty(scratch());
    const { remarks, textOf } = await build('--county', '90', '--boundaries', boundaries, '--facts', facts);
    const { product, date, county, indicators, series, rounds, profiles, places, tiles, themes } = datasetOf(textOf);
    expect([product, date, county.fullName, county.countyBoard]).toEqual(['Samordningskartan Län 90', TODAY, 'Län 90', 'Länsstyrelsen i Län 90']);
    expect([county.whole, county.mapSources.map(({ publisher }) => publisher), county.statistics]).toEqual(['county', ['Lantmäteriet'], ['SCB']]);
    expect(remarks.join('\n')).toContain('Källraden nämner Lantmäteriet, SCB.');
    expect(county.municipalities.map(({ name, officialName, label }) => [name, officialName, label.order]))
      .toEqual([['Västa', 'Västa kommun', 2], ['Östa', 'Östa kommun', 1]]);
    expect(geometryOf(textOf).areas.map(({ code }) => code)).toEqual(['9001', '9002']);
    expect(tiles).toEqual([{ code: '9001', column: 0, row: 0 }, { code: '9002', column: 1, row: 0 }]);
    // Where the file has no land, to the west, there is nobody.
    expect(profiles?.get('9001')?.neighbours.map(({ name }) => name)).toEqual(['Östa', 'Noda', 'Söda', 'Syda']);
    expect(profiles?.get('9001')).toMatchObject({ skrGroup: null, policeArea: null, contact: null, letter: null });
    expect(series.get('folkmangd')?.periods.at(-1)?.values).toEqual({ 9001: 7600, 9002: 33_000 });
    expect(indicators.map(({ id }) => id)).toEqual(['folkmangd', 'arbetstid', 'polisoro', 'tathet', 'forandring', 'samordnartimmar', 'km2-per-tjanst']);
    // Nothing is invented for another county; the list of themes is the product's own.
    expect([rounds, places]).toEqual([[], []]);
    expect(themes.length).toBeGreaterThan(5);
    expect(remarks).toEqual(expect.arrayContaining([
      'Utan facts/crime.csv: anmälda brott visas inte.', 'Utelämnat: Lokalpolisområde (tabellen finns inte).',
      expect.stringMatching(/^Utan insamling: .*tills en insamling läses in/),
    ]));
  });

  it('has its own groups in the legend, and is refused half a table', async () => {
    const { boundaries, facts } = writeMadeUpCounty(scratch());
    const path = join(facts, 'police-areas.csv');
    const row = (code: string, name: string): string => `${code},${name},${name}bygden,stated,Prov,,,påhittat för prov,reported,\n`;
    writeFileSync(path, `code,name,police_area,basis,publisher,reference_date,url,retrieved_from,quality,note\n${row('9001', 'Västa')}${row('9002', 'Östa')}`);
    const args = ['--county', '90', '--boundaries', boundaries, '--facts', facts];
    const { indicators } = datasetOf((await build(...args)).textOf);
    expect(indicators.find(({ id }) => id === 'lokalpolisomrade')?.categories.map(({ label }) => label)).toEqual(['Västabygden', 'Östabygden']);
    edit(path, row('9002', 'Östa'), '');
    await expect(build(...args)).rejects.toThrow(/police-areas\.csv, kolumn code: raden för Östa \(9002\) finns inte/);
  });

  it('is told file, row and column of what is wrong', async () => {
    const { boundaries, facts } = writeMadeUpCounty(scratch());
    edit(join(facts, 'population.csv'), '9002,Östa,2025,33000', '9002,Ösby,2025,33 000');
    await expect(build('--county', '90', '--boundaries', boundaries, '--facts', facts))
      .rejects.toThrow(/population\.csv, rad 5, kolumn population: står ”33 000”, väntade ett heltal/);
  });

  it('keeps what was made, builds the same from it, and writes over none of it', async () => {
    const [dir, keep] = [scratch(), scratch()];
    const { boundaries, facts } = writeMadeUpCounty(dir);
    const args = ['--county', '90', '--boundaries', boundaries, '--facts', facts, '--keep', keep];
    const first = await build(...args);
    expect(keepMade(first.out, join(keep, 'boundaries'), keep)).toBe(join(keep, 'tiles.csv'));
    const kept = ['--county', join(keep, 'county.json'), '--boundaries', join(keep, 'boundaries'), '--tiles', join(keep, 'tiles.csv'), '--facts', facts];
    expect((await build(...kept)).textOf('manifest.json')).toBe(first.textOf('manifest.json'));
    edit(join(keep, 'county.json'), 'Västa kommun', 'Västa stad');
    expect(datasetOf((await build(...kept)).textOf).county.municipalities[0]?.officialName).toBe('Västa stad');
    await expect(build(...args)).rejects.toThrow(/kommandot, kolumn --keep/);
  });
});

describe('the command', () => {
  it.each([
    ['an option that does not exist', ['--lan', '21'], /kommandot.*--county/],
    ['a boundary file that is not there', ['--county', '21', '--boundaries', '/nowhere/kommuner.gpkg'], /kolumn --boundaries: står ”\/nowhere\/kommuner\.gpkg”/],
    ['tables of another county', ['--county', '21'], /kommuner i län 21/],
  ] as const)('refuses %s', async (_, args, message) => {
    await expect(build(...args)).rejects.toThrow(message);
  });

  it('tells every problem as the build does', () => {
    expect(problemsOf(() => readOptions(['--lan', '21']))).toHaveLength(1);
  });
});

const COUNTRY = join(import.meta.dirname, '../../../shared/reference/all-sweden-municipalities.geojson');
/** Gävleborg: its municipalities and their parts on the map. */
const COUNTY = '21';
const PARTS: Readonly<Record<string, number>> = {
  2101: 1, 2104: 1, 2121: 1, 2132: 3, 2161: 1, 2180: 3, 2181: 1, 2182: 2, 2183: 1, 2184: 4,
};

describe.skipIf(!existsSync(COUNTRY))('the borders of Gävleborg, cut out of the whole country', () => {
  it('meet, leave no land over, and know who lies across', async () => {
    const dir = scratch();
    const files = await importBoundaries({
      file: COUNTRY, outside: null, context: null, county: COUNTY, abroad: NOBODY, vertices: { least: 3000, each: 0 }, boundariesDir: dir,
    });
    for (const [name, text] of files) writeFileSync(join(dir, name), text);
    const arcs = readArcs(dir);
    checkTopology(arcs, new Set(Object.keys(PARTS)));
    expect(Object.fromEntries(Object.keys(PARTS).map((code) => [code, assemble(arcs, code).length]))).toEqual(PARTS);
    const across = (files.get('outside.csv') ?? '').split('\n').slice(1, -1).map((line) => line.slice(5));
    expect(across).toEqual(expect.arrayContaining(['Falun', 'Rättvik', 'Tierp', 'Sundsvall', 'Härjedalen']));
    // Its coast is nobody's.
    expect(across).not.toContain('Norge');
    expect(new Set(arcs.map(({ right }) => right))).toContain(NOBODY);
  }, SLOW);

  it('are all that is needed beside three tables', async () => {
    const [keep, facts] = [scratch(), scratch()];
    await pathsFor(readOptions(['--county', COUNTY, '--boundaries', COUNTRY, '--keep', keep]), scratch(), TODAY);
    for (const [name, text] of madeUpFacts(join(keep, 'boundaries'))) writeFileSync(join(facts, name), text);
    const { textOf } = await build('--county', COUNTY, '--boundaries', COUNTRY, '--facts', facts);
    const { product, county, tiles, profiles } = datasetOf(textOf);
    expect([product, county.fullName, county.municipalities.length]).toEqual(['Samordningskartan Gävleborg', 'Gävleborgs län', 10]);
    expect(county.municipalities.map(({ officialName }) => officialName)).toEqual(expect.arrayContaining(['Gävle kommun', 'Hofors kommun', 'Ljusdals kommun']));
    expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(10);
    const at = (code: string): { readonly column: number; readonly row: number } => tiles.find((tile) => tile.code === code) ?? { column: NaN, row: NaN };
    // Ljusdal lies north-west of Gävle, on the tiles as on the map.
    expect([at('2161').column < at('2180').column, at('2161').row < at('2180').row]).toEqual([true, true]);
    expect(profiles?.get('2180')?.neighbours.map(({ name }) => name)).toEqual(expect.arrayContaining(['Sandviken', 'Tierp']));
  }, SLOW);
});
