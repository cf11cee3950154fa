/** What the build command was asked for, and where everything is read from then. */
import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importBoundaries } from './boundaries-import';
import { areaColumns, NOBODY, readTable } from './boundaries-table';
import { countyCode, countyFileOf, isInCounty } from './county-words';
import { FactsError } from './problem';
import { type Paths, readCounty } from './sources';

const ROOT = join(import.meta.dirname, '..');
const OWN: Paths = {
  county: join(ROOT, 'county.json'), edition: join(ROOT, 'edition.json'), facts: join(ROOT, 'facts'), boundaries: join(ROOT, 'boundaries'),
  catalogue: join(ROOT, 'indicators', 'catalogue.json'), rounds: join(ROOT, 'rounds'), tiles: join(ROOT, 'tiles.csv'), shared: null,
};

/** Points of the county's areas together, about, for each municipality of a county that has many, and of thousands together. */
const VERTICES = { least: 3400, each: 80, most: 150_000 };

const DEFINITIONS = {
  check: { type: 'boolean', default: false },
  out: { type: 'string', default: join(ROOT, '..', 'public', 'data') },
  county: { type: 'string' }, facts: { type: 'string' }, boundaries: { type: 'string' }, rounds: { type: 'string' }, tiles: { type: 'string' },
  outside: { type: 'string' }, context: { type: 'string' }, abroad: { type: 'string', default: NOBODY }, keep: { type: 'string' },
  date: { type: 'string' },
} as const;

function optionsOf(args: readonly string[]) {
  return parseArgs({ args: [...args], options: DEFINITIONS }).values;
}

export type Options = ReturnType<typeof optionsOf>;

function refused(column: string, said: string, expected: string): FactsError {
  return new FactsError([{ file: 'kommandot', row: null, column, said, expected }]);
}

/** @throws FactsError in Swedish for an option that does not exist */
export function readOptions(args: readonly string[]): Options {
  try {
    return optionsOf(args);
  } catch (error) {
    throw refused('', args.join(' '), `några av ${Object.keys(DEFINITIONS).map((name) => `--${name}`).join(', ')}${error instanceof Error ? ` (${error.message})` : ''}`);
  }
}

function isFile(path: string): boolean {
  if (!existsSync(path)) throw refused('--boundaries', path, 'en fil eller en mapp som finns');
  return statSync(path).isFile();
}

/** Written once: what somebody has edited since is never written over. */
function writeOnce(path: string, text: string): void {
  if (existsSync(path)) throw refused('--keep', path, 'en mapp utan den filen, så att inget som har redigerats går förlorat');
  writeFileSync(path, text);
}

/** The folder of the tables of borders: the one that is named, or a new one made from the file that is. */
async function boundariesFor(code: string, { boundaries = OWN.boundaries, outside, context, abroad }: Options, room: string): Promise<string> {
  if (!isFile(boundaries)) return boundaries;
  const boundariesDir = join(room, 'boundaries');
  mkdirSync(boundariesDir, { recursive: true });
  const files = await importBoundaries({
    file: boundaries, outside: outside ?? null, context: context ?? null, county: code, abroad, boundariesDir, vertices: VERTICES,
  });
  for (const [name, text] of files) writeOnce(join(boundariesDir, name), text);
  return boundariesDir;
}

/** The day the facts are said to be from: today, for another county, unless it is told. */
function editionIn(room: string, date: string): string {
  const path = join(room, 'edition.json');
  writeFileSync(path, `${JSON.stringify({ date })}\n`);
  return path;
}

/**
 * Where the snapshots are built from. Files that are made on the way, borders and the county's own words, are put in `scratch`,
 * or in the folder that `--keep` names.
 * @throws FactsError or SourceError in Swedish for what cannot be used
 */
export async function pathsFor(options: Options, scratch: string, today: string): Promise<Paths> {
  const { county = OWN.county, facts = OWN.facts, rounds, tiles, keep, date } = options;
  const room = keep ?? scratch;
  mkdirSync(room, { recursive: true });
  const code = countyCode(county) ?? readCounty(county).code;
  const boundaries = await boundariesFor(code, options, room);
  const own = code === readCounty(OWN.county).code;
  const edition = date === undefined && own ? OWN.edition : editionIn(scratch, date ?? today);
  if (own) {
    return {
      ...OWN, edition, facts, boundaries, county: countyCode(county) === null ? county : OWN.county, rounds: rounds ?? OWN.rounds, tiles: tiles ?? OWN.tiles,
    };
  }
  const file = countyCode(county) === null ? county : join(room, 'county.json');
  if (file !== county) {
    const municipalities = readTable(boundaries, 'areas.csv', areaColumns).filter((area) => isInCounty(code, area.code));
    if (municipalities.length === 0) throw refused('--boundaries', boundaries, `kommuner i län ${code}`);
    writeOnce(file, `${JSON.stringify(countyFileOf(code, municipalities), null, 2)}\n`);
  }
  return { ...OWN, edition, facts, boundaries, county: file, rounds: rounds ?? null, tiles: tiles ?? null, shared: OWN.facts };
}
