/**
 * The command behind `npm run data:boundaries`:
 *
 *   boundaries-import FILE [--outside FILE] [--context FILE] [--county CODE] [--abroad NO] [--vertices 3400]
 *
 * FILE holds the county's municipalities, or the whole country's. `--outside` names what lies across when FILE ends
 * at the county; `--context` holds lakes, rivers and the areas whose borders go on outside. Writes the tables of
 * `data/boundaries/`; nothing is written when anything is odd.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { checkTopology } from './boundaries-check';
import { absorbSmallParts, clean, cutIntoArcs } from './boundaries-cut';
import { near, readAreas, SourceError } from './boundaries-source';
import { nameSides, type SidedArc } from './boundaries-outside';
import { simplifyTo } from './boundaries-simplify';
import { type Arc, areaColumns, formatArcs, formatTable, NOBODY, outsideColumns } from './boundaries-table';
import { assemble } from './boundaries-rings';
import { areaKm2 } from './boundaries-measure';
import { importContext } from './context-import';
import { COUNTRY, isInCounty } from './county-words';
import { FactsError } from './problem';

/** Detached parts under this are too small to be seen or pointed at. */
const MIN_PART_KM2 = 1;
/** How much of the wanted points is tried in turn: a little fewer first, then more, which lie closer to the source. */
const ATTEMPTS = [1, 0.98, 0.96, 0.94, 1.1, 1.25, 1.5, 2] as const;

export interface ImportOptions {
  readonly file: string;
  readonly outside: string | null;
  readonly context: string | null;
  readonly county: string;
  readonly abroad: string;
  /** Points of the county's areas together, about; as many for each municipality where that is more, but no more than `most`. */
  readonly vertices: { readonly least: number; readonly each: number; readonly most?: number };
  /** `data/boundaries`: its `context-choice.csv` says which lakes and rivers are wanted. */
  readonly boundariesDir: string;
}

/** The files to write, by name, from the sources. Writes nothing. */
export async function importBoundaries(options: ImportOptions): Promise<ReadonlyMap<string, string>> {
  const inside = (code: string): boolean => isInCounty(options.county, code);
  const all = await readAreas(options.file);
  const own = all.filter((area) => inside(area.code));
  if (own.length === 0) throw new SourceError(`${options.file}: ingen kommun i län ${options.county}`);
  const alone = all.length === own.length && options.county !== COUNTRY.code;
  if (alone && options.outside === null) {
    throw new SourceError(`${options.file} slutar vid länsgränsen: ange en fil med kommunerna utanför med --outside FIL`);
  }
  const areas = absorbSmallParts(await clean(near(all, own)), MIN_PART_KM2);
  const reference = options.outside === null ? null : await clean(near(await readAreas(options.outside), own));
  const sided = nameSides(cutIntoArcs(areas), alone ? reference : null, inside, options.abroad);
  const { least, each, most = Infinity } = options.vertices;
  const arcs = await generalised(sided, new Set(own.map((area) => area.code)), Math.min(most, Math.max(least, each * own.length)));

  const parts = own.map(({ code, name }) => ({ code, name, polygons: assemble(arcs, code) }));
  const names = new Map([...(reference ?? []), ...areas].map((area) => [area.code, area.name]));
  const outside = [...new Set(arcs.map((arc) => arc.right))].filter((code) => code !== NOBODY && !inside(code)).sort();
  const files = new Map([
    ['arcs.csv', formatArcs(arcs)],
    ['areas.csv', formatTable(Object.keys(areaColumns), parts.map(({ code, name, polygons }) => [
      code, name, String(polygons.length),
      polygons.reduce((sum, [outer, ...holes]) => sum + areaKm2(outer ?? []) - holes.reduce((h, hole) => h + areaKm2(hole), 0), 0).toFixed(0),
    ]))],
    ['outside.csv', formatTable(Object.keys(outsideColumns), outside.map((code) => [code, names.get(code) ?? countryName(code)]))],
  ]);
  if (options.context !== null) {
    const polygons = parts.flatMap((part) => part.polygons);
    files.set('context.csv', await importContext({ file: options.context, boundariesDir: options.boundariesDir, arcs, polygons, inside }));
  }
  return files;
}

/**
 * The arcs, thinned. Four decimals can lay two borders across each other where they run close; a slightly other
 * thinning then does not.
 */
async function generalised(sided: readonly SidedArc[], codes: ReadonlySet<string>, vertices: number): Promise<readonly Arc[]> {
  const lines = sided.map((arc) => ({ ...arc, weight: codes.has(arc.right) ? 2 : 1 }));
  let last: FactsError | null = null;
  for (const share of ATTEMPTS) {
    const thin = await simplifyTo(lines, vertices * share);
    const arcs = numbered(sided.map(({ left, right }, index) => ({ left, right, points: thin[index] ?? [] })));
    try {
      checkTopology(arcs, codes);
      return arcs;
    } catch (error) {
      if (!(error instanceof FactsError)) throw error;
      last = error;
    }
  }
  throw last ?? new SourceError('inget försök att förenkla gränserna gjordes');
}

/** Countries a county can border on land, in Swedish. */
function countryName(code: string): string {
  const name = new Intl.DisplayNames('sv', { type: 'region' }).of(code);
  if (name === undefined) throw new SourceError(`${code}: varken en kommun i källorna eller ett land`);
  return name;
}

type Sided = Pick<Arc, 'left' | 'right' | 'points'>;

/** A fixed order and direction, so that the same source gives the same file. */
function numbered(arcs: readonly Sided[]): readonly Arc[] {
  const turned = arcs.map((arc): Sided => (/^\d/.test(arc.right) && arc.right.slice(0, 2) === arc.left.slice(0, 2) && arc.right < arc.left
    ? { left: arc.right, right: arc.left, points: [...arc.points].reverse() } : arc));
  const key = (arc: Sided): string => `${arc.left}-${arc.right}`;
  const sorted = turned.sort((a, b) => key(a).localeCompare(key(b), 'en')
    || (a.points[0]?.[0] ?? 0) - (b.points[0]?.[0] ?? 0) || (a.points[0]?.[1] ?? 0) - (b.points[0]?.[1] ?? 0));
  const counts = new Map<string, number>();
  return sorted.map((arc) => {
    const count = (counts.get(key(arc)) ?? 0) + 1;
    counts.set(key(arc), count);
    return { id: `${key(arc)}-${count}`, ...arc, line: null };
  });
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      outside: { type: 'string' }, context: { type: 'string' }, county: { type: 'string' },
      abroad: { type: 'string', default: 'NO' }, vertices: { type: 'string', default: '3400' },
    },
  });
  const [file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new SourceError('användning: npm run data:boundaries -- FIL [--outside FIL] [--context FIL] [--county KOD] [--abroad LAND] [--vertices ANTAL]');
  const data = fileURLToPath(new URL('..', import.meta.url));
  const county = values.county ?? (JSON.parse(readFileSync(join(data, 'county.json'), 'utf8')) as { code: string }).code;
  const boundariesDir = join(data, 'boundaries');
  const files = await importBoundaries({
    boundariesDir, file, outside: values.outside ?? null, context: values.context ?? null, county, abroad: values.abroad, vertices: { least: Number(values.vertices), each: 0 },
  });
  for (const [name, content] of files) {
    writeFileSync(join(boundariesDir, name), content);
    console.log(`data/boundaries/${name}: ${content.split('\n').length - 2} rader, ${(content.length / 1000).toFixed(1)} kB`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    if (!(error instanceof SourceError || error instanceof FactsError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  });
}
