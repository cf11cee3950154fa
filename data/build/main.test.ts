import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { composeSnapshots } from './compose';
import { describeChanges } from './describe';
import { problemText } from './problem';
import { differingSnapshots, SNAPSHOT_NAMES } from './snapshot-files';
import type { Paths } from './sources';
import { edit, factsWith, OWN_PATHS, problemsOf, scratch } from './testing';

/** Starting Node, tsx and the build takes a second or two when nothing else runs. */
const SLOW = 60_000;
const run = promisify(execFile);

interface Outcome {
  readonly code: number;
  readonly text: string;
}

async function build(...args: readonly string[]): Promise<Outcome> {
  const program = [join(import.meta.dirname, 'main.ts'), ...args];
  try {
    const { stdout } = await run(process.execPath, ['--import', 'tsx', ...program]);
    return { code: 0, text: stdout };
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error) || !('stdout' in error) || !('stderr' in error)) throw error;
    return { code: Number(error.code), text: `${String(error.stdout)}${String(error.stderr)}` };
  }
}

function fresh(paths: Paths = OWN_PATHS): string {
  const out = scratch();
  composeSnapshots(paths, out);
  return out;
}

describe('composeSnapshots', () => {
  it('gives the same bytes every time, and no other files', () => {
    const [one, two] = [fresh(), fresh()];
    expect(differingSnapshots(one, two)).toEqual([]);
    expect(readdirSync(one).toSorted()).toEqual([...SNAPSHOT_NAMES, 'manifest.json'].toSorted());
  }, SLOW);

  it('tells a changed fact in plain words, and only that', () => {
    const changed = fresh(factsWith('seats.csv', '2026,Gagnef,Djurås', '2026,Gagnef,Gagnefs by'));
    expect(describeChanges(fresh(), changed)).toEqual(['manifest.json: länet, Gagnef, centralort, namn: från ”Djurås” till ”Gagnefs by”']);
  }, SLOW);

  it('tells a file that is not there and one that cannot be read', () => {
    const [before, after] = [fresh(), fresh()];
    edit(join(before, 'values.json'), '{', '');
    expect(describeChanges(scratch(), after)).toContain('values.json: ny fil');
    expect(describeChanges(before, after)).toEqual(['values.json: filen var inte läsbar och ersätts']);
  }, SLOW);

  it('tells another county in one line', () => {
    const [before, after] = [fresh(), fresh()];
    edit(join(before, 'manifest.json'), '"county":{"code":"20","name":"Dalarna","fullName":"Dalarnas län"', '"county":{"code":"98","name":"Provlandet","fullName":"Provlandets län"');
    expect(describeChanges(before, after)).toEqual(['allt: Dalarnas län i stället för Provlandets län']);
  }, SLOW);

  it.each([
    ['a police area', 'police-areas.csv', '2026,Gagnef,Borlänge', '2026,Gagnef,Avesta norra',
      'facts/police-areas.csv, rad 4, kolumn police_area: står ”Avesta norra”, väntade en av Falun, Borlänge, Mora; '
      + 'är området nytt, läggs det till i indicators/catalogue.json, lokalpolisomrade.categories, med id avesta-norra'],
    ['a group', 'skr-groups.csv', '2026,Gagnef,b4', '2026,Gagnef,a1',
      'facts/skr-groups.csv, rad 4, kolumn group_2023: står ”a1”, väntade en av b3, b4, c6, c7, c8, c9; '
      + 'är gruppen ny, läggs den till i indicators/catalogue.json, kommungrupp.categories, med id a1'],
  ])('refuses %s that the catalogue lacks, and names the row that says it', (_, file, before, after, told) => {
    const paths = factsWith(file, before, after);
    expect(problemsOf(() => fresh(paths)).map(problemText)).toEqual([told]);
  }, SLOW);

  it('refuses a seat outside the county', () => {
    const paths = factsWith('seats.csv', '15.1328,60.5606', '18.0686,59.3293');
    expect(() => fresh(paths)).toThrow(/facts\/seats\.csv, rad \d+, kolumn lon, lat: står ”18\.0686, 59\.3293”/);
  }, SLOW);
});

describe('the build command', () => {
  it('says nothing changed when the snapshots are fresh', async () => {
    const { code, text } = await build('--check');
    expect(text).toContain('Inget är ändrat');
    expect(code).toBe(0);
  }, SLOW);

  it('exits 1 on stale snapshots, says what changed, and writes nothing', async () => {
    const out = fresh();
    edit(join(out, 'rounds.json'), '"value":110', '"value":90');
    const before = readFileSync(join(out, 'rounds.json'), 'utf8');
    const { code, text } = await build('--check', '--out', out);
    expect(code).toBe(1);
    expect(text).toContain('rounds.json: exempel, Borlänge, avsatt arbetstid: från 90 till 110');
    expect(text).toContain('inaktuella (rounds.json)');
    expect(readFileSync(join(out, 'rounds.json'), 'utf8')).toBe(before);
  }, SLOW);

  it('writes what is stale, and is then content', async () => {
    const out = scratch();
    expect((await build('--out', out)).text).toContain('Skrivet:');
    expect(await build('--check', '--out', out)).toMatchObject({ code: 0 });
  }, SLOW);

  it('exits 1 on a wrong fact, names the place, and writes nothing', async () => {
    const out = scratch();
    const { facts } = factsWith('population.csv', '2080,Falun,2010,56044', '2080,Falun,2010,56 044');
    const { code, text } = await build('--facts', facts, '--out', out);
    expect(code).toBe(1);
    expect(text).toContain('facts/population.csv, rad 11, kolumn population: står ”56 044”, väntade ett heltal');
    expect(readdirSync(out)).toEqual([]);
  }, SLOW);
});
