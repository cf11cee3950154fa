import { mkdirSync } from 'node:fs';
import type { Dataset } from '../../src/domain/dataset';
import type { County, Tile } from '../../src/domain/municipality';
import { withBreaks } from '../../src/domain/with-breaks';
import { SCHEMA_VERSION } from '../../src/snapshots/schema-version';
import { indicatorsSchema, profilesSchema, roundsSchema, valuesSchema } from '../../src/snapshots/schemas';
import { areasOf, buildGeometry, neighboursOf } from './boundaries';
import { checkAttributes } from './check-attributes';
import { checkCodes } from './check-codes';
import { checkFacts } from './check-facts';
import { checkRounds } from './check-rounds';
import { checkSources } from './check-sources';
import { checkSums } from './check-sums';
import { checkPlaces, farthestOf } from './farthest';
import { indicatorsFor } from './indicators-for';
import { placeMunicipalities } from './labels';
import { makeTiles } from './make-tiles';
import { FactsError } from './problem';
import { buildPlaces, buildProfiles, buildThemes } from './profiles';
import { believe } from './read-json';
import { buildSeries } from './series';
import { writeManifest, writeSnapshot } from './snapshot-files';
import { readSources } from './sources';
import type { CountyFile, Paths, Sources } from './sources';
import { MOST_CELLS, readTiles } from './tiles';
import { withoutTables } from './without-tables';

/** Placed by hand, or in a grid where nobody has done so; the order of the county's municipalities. */
function tilesOf(path: string | null, county: CountyFile, { municipalities, bounds }: Pick<County, 'municipalities' | 'bounds'>): readonly Tile[] {
  return path === null ? makeTiles(municipalities.map(({ code, label }) => ({ code, ...label })), bounds, MOST_CELLS) : readTiles(path, county);
}

/** Refuses facts that contradict one another; tells what was tolerated. */
function check(sources: Sources): readonly string[] {
  const sums = checkSums(sources.facts);
  const problems = [
    ...checkCodes(sources), ...checkSources(sources.facts), ...sums.problems, ...checkFacts(sources.facts), ...checkRounds(sources),
  ];
  if (problems.length > 0) throw new FactsError(problems);
  return sums.remarks;
}

/** Whom the page will name, which is guessed where nobody has said. */
function creditOf({ mapSources, statistics }: CountyFile): string {
  const names = [...mapSources.map(({ publisher }) => publisher), ...statistics].join(', ');
  return `Källraden nämner ${names}. Kommer gränser, vatten, orter eller siffror från någon annan: rätta mapSources och statistics i county.json.`;
}

/**
 * Builds every snapshot into a directory: the same facts always give the same bytes.
 * @param out directory written to; made when it is not there
 * @returns remarks in Swedish about what was tolerated
 * @throws FactsError when the facts or the borders are refused
 */
export function composeSnapshots(paths: Paths, out: string): readonly string[] {
  const sources = readSources(paths);
  const remarks = check(sources);
  const { county, date, facts, rounds } = sources;
  mkdirSync(out, { recursive: true });
  const { bounds } = buildGeometry({ boundariesDir: paths.boundaries, out, county });
  const areas = areasOf(paths.boundaries);
  const municipalities = placeMunicipalities(county, facts, { boundariesDir: paths.boundaries, areas, bounds });

  const { code, name, fullName, countyBoard, whole, mapSources, statistics, product } = county;
  const ownCounty: County = { code, name, fullName, countyBoard, whole, mapSources, statistics, municipalities, bounds };
  const series = buildSeries(facts, county);
  checkPlaces(facts, areas);
  const profiles = buildProfiles(facts, county, { neighbours: neighboursOf(paths.boundaries), farthest: farthestOf(municipalities, areas) });
  const themes = buildThemes(facts);
  const places = buildPlaces(facts);
  const tiles = tilesOf(paths.tiles, county, ownCounty);
  const known = {
    product, date, county: ownCounty, series: new Map(series.map((one) => [one.id, one])), rounds,
    profiles: new Map(profiles.map((profile) => [profile.code, profile])), themes, places, tiles,
  };
  const { indicators, leftOut } = paths.shared === null ? { indicators: sources.catalogue, leftOut: [] } : indicatorsFor(sources.catalogue, known);
  const dataset: Dataset = { ...known, indicators };
  checkAttributes(indicators, facts);
  const schema = SCHEMA_VERSION;
  writeSnapshot(out, 'indicators.json', believe({ schema, indicators: withBreaks(dataset) }, 'indicators.json', indicatorsSchema));
  writeSnapshot(out, 'values.json', believe({ schema, series }, 'values.json', valuesSchema));
  writeSnapshot(out, 'rounds.json', believe({ schema, rounds }, 'rounds.json', roundsSchema));
  writeSnapshot(out, 'profiles.json', believe({ schema, themes, profiles, places, tiles }, 'profiles.json', profilesSchema));
  writeManifest(out, { product, date, county: ownCounty });
  return paths.shared === null ? remarks : [...remarks, creditOf(county), ...withoutTables(sources, { tiles, boundariesDir: paths.boundaries }), ...leftOut];
}
