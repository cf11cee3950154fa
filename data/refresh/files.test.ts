import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayInSweden } from '../day-in-sweden';
import { readFacts } from './fact-table';
import { merge } from './merge';
import { braFilesFrom } from './options';
import { refresh } from './refresh';
import { BadInput } from './refusal';
import { BRA_FILES } from './sources';
import { TABLES } from './tables';
import { dataFolder, everythingIn, fakeOutside, takesAll } from './testing';
import { writeTogether } from './write-together';

let dataDir = '';
beforeEach(async () => { dataDir = await dataFolder(); });
afterEach(async () => { await rm(dataDir, { recursive: true }); });

const path = (file: string) => join(dataDir, 'facts', file);

describe('writing together', () => {
  it('writes every file and leaves nothing beside them', async () => {
    const names = [...(await everythingIn(dataDir)).keys()];
    await writeTogether(new Map([[path('population.csv'), 'a\n'], [path('crime.csv'), 'b\n']]));
    const after = await everythingIn(dataDir);
    expect([...after.keys()]).toEqual(names);
    expect(after.get(path('population.csv'))).toBe('a\n');
    expect(after.get(path('crime.csv'))).toBe('b\n');
  });

  it('writes none when one file is not there', async () => {
    const before = await everythingIn(dataDir);
    const texts = new Map([[path('population.csv'), 'a\n'], [path('gone.csv'), 'b\n']]);
    await expect(writeTogether(texts)).rejects.toThrow(BadInput);
    expect(await everythingIn(dataDir)).toEqual(before);
  });

  it('puts back what was done when a later file cannot be put in place', async () => {
    const before = await everythingIn(dataDir);
    const texts = new Map([[path('population.csv'), 'a\n'], [path('crime.csv'), 'b\n']]);
    // The file turns into a folder when all lies ready: the last moment at which things can go wrong.
    const turnIntoFolder = async () => {
      await rm(path('crime.csv'));
      await mkdir(path('crime.csv'));
    };
    await expect(writeTogether(texts, turnIntoFolder)).rejects.toThrow(/gick inte att skriva/);
    await rm(path('crime.csv'), { recursive: true });
    await writeFile(path('crime.csv'), before.get(path('crime.csv')) ?? '');
    expect(await everythingIn(dataDir)).toEqual(before);
  });
});

describe('our own files', () => {
  it.each([
    ['county.json', '{"code":"9"}', /county\.json: code/],
    ['county.json', '{', /county\.json: innehållet/],
    ['edition.json', '{ "date": "i går" }', /edition\.json/],
    ['facts/population.csv', 'code,name\n', /population\.csv: kolumnerna är code,name, väntade code,name,year/],
  ])('refuses %s that reads %s, before anyone is asked', async (file, text, said) => {
    await writeFile(join(dataDir, file), text);
    const outside = fakeOutside();
    expect(await refresh(outside, { dataDir, dryRun: false, braFiles: BRA_FILES, refused: takesAll })).toBe('refused');
    expect(outside.said.at(-1)).toMatch(said);
    expect(outside.asked).toEqual([]);
    expect(await readFile(join(dataDir, file), 'utf8')).toBe(text);
  });

  it('refuses a fact that stands twice', async () => {
    const table = await readFacts(path('population.csv'), TABLES.population.columns);
    const [row] = table.rows;
    const twice = { ...table, rows: row === undefined ? [] : [row, row] };
    expect(() => merge(twice, TABLES.population, [])).toThrow(/2024 9901 står två gånger/);
  });
});

describe('options', () => {
  it('adds an address for a new year and lets one be replaced', () => {
    const files = braFilesFrom(['2026=https://bra.se/download/18.1/2/Anm%C3%A4lda%202026.csv', '2025=https://www.bra.se/ny.csv']);
    expect(files.get(2026)).toBe('https://bra.se/download/18.1/2/Anm%C3%A4lda%202026.csv');
    expect(files.get(2025)).toBe('https://www.bra.se/ny.csv');
    expect(files.get(2024)).toBe(BRA_FILES.get(2024));
  });

  it.each(['2026', '26=https://bra.se/x.csv', '2026=http://bra.se/x.csv', '2026=https://bra.se.example.org/x.csv', '2026=https://bra.se/a b.csv'])(
    'refuses --bra %s', (given) => {
      expect(() => braFilesFrom([given])).toThrow(BadInput);
    },
  );

  it('knows files whose addresses name their own year', () => {
    for (const [year, url] of BRA_FILES) expect(decodeURIComponent(url)).toMatch(new RegExp(` ${year}\\.csv$`));
  });
});

it('dates the edition by the day in Sweden', () => {
  expect(dayInSweden(Date.UTC(2026, 10, 22, 22, 59))).toBe('2026-11-22');
  expect(dayInSweden(Date.UTC(2026, 10, 22, 23, 1))).toBe('2026-11-23');
});
