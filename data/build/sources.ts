import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { firstRepeated } from '../../src/domain/first-repeated';
import type { Indicator } from '../../src/domain/indicator';
import { inOrder } from '../../src/domain/published-rounds';
import type { Round } from '../../src/domain/round';
import { SCHEMA_VERSION } from '../../src/snapshots/schema-version';
import { indicatorsSchema, mapSourceSchema, roundsSchema, wholeSchema } from '../../src/snapshots/schemas';
import { readFacts } from './fact-files';
import type { Facts } from './fact-files';
import { FactsError } from './problem';
import { readJson } from './read-json';

/** Where everything is read from; all absolute or relative to the working directory. */
export interface Paths {
  /** County, its municipalities and the product's name. */
  readonly county: string;
  /** The snapshots' date. */
  readonly edition: string;
  readonly facts: string;
  readonly boundaries: string;
  readonly catalogue: string;
  /** Null where no round is published. */
  readonly rounds: string | null;
  /** Where each municipality stands among equally large tiles; null to have them placed. */
  readonly tiles: string | null;
  /**
   * Facts of the project's own county, for another county than that: the lists that are the product's own are taken from there,
   * other tables may be missing, and the groups are those that the facts name. Null for the own county, where all has to be there.
   */
  readonly shared: string | null;
}

const word = v.pipe(v.string(), v.minLength(1));
const countySchema = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^\d{2}$/)), name: word, fullName: word, countyBoard: word, product: word, whole: wholeSchema,
  mapSources: v.array(mapSourceSchema), statistics: v.array(word),
  municipalities: v.pipe(
    v.array(v.strictObject({ code: v.pipe(v.string(), v.regex(/^\d{4}$/)), name: word, officialName: word })),
    v.minLength(1),
  ),
});
const editionSchema = v.strictObject({ date: v.pipe(v.string(), v.isoDate()) });

export type CountyFile = Readonly<v.InferOutput<typeof countySchema>>;

/** All that is kept under `data/`, read and believed one file at a time. */
export interface Sources {
  readonly county: CountyFile;
  /** ISO day. */
  readonly date: string;
  readonly facts: Facts;
  readonly catalogue: readonly Indicator[];
  readonly rounds: readonly Round[];
}

/** @throws FactsError when the file breaks its schema */
export function readCounty(path: string): CountyFile {
  const county = readJson(path, 'county.json', countySchema);
  const codes = county.municipalities.map(({ code }) => code);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) {
    throw new FactsError([{ file: 'county.json', row: null, column: 'municipalities', said: twice, expected: 'varje kommunkod en gång' }]);
  }
  return county;
}

function readCatalogue(path: string): readonly Indicator[] {
  const file = 'indicators/catalogue.json';
  const { indicators } = readJson(path, file, indicatorsSchema);
  const again = firstRepeated(indicators.map(({ id }) => id));
  const twice = indicators[again];
  if (twice === undefined) return indicators;
  throw new FactsError([{ file, row: null, column: `indicators.${again}.id`, said: twice.id, expected: 'varje id en gång' }]);
}

function readRounds(dir: string): readonly Round[] {
  const names = readdirSync(dir).filter((name) => name.endsWith('.json')).toSorted();
  return inOrder(names.map((name) => {
    const file = `rounds/${name}`;
    const wrapped = v.pipe(
      v.unknown(),
      v.transform((round) => ({ schema: SCHEMA_VERSION, rounds: [round] })),
      roundsSchema,
    );
    const [round] = readJson(join(dir, name), file, wrapped).rounds;
    if (round === undefined || `${round.id}.json` !== name) {
      throw new FactsError([{ file, row: null, column: 'id', said: round?.id ?? '', expected: 'filens namn utan .json' }]);
    }
    return round;
  }));
}

/**
 * Reads county, edition, facts, catalogue and rounds.
 * @throws FactsError when any of them breaks its schema
 */
export function readSources(paths: Paths): Sources {
  return {
    county: readCounty(paths.county),
    date: readJson(paths.edition, 'edition.json', editionSchema).date,
    facts: readFacts(paths.facts, paths.shared),
    catalogue: readCatalogue(paths.catalogue),
    rounds: paths.rounds === null ? [] : readRounds(paths.rounds),
  };
}
