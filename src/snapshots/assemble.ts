/** Puts believed snapshots together into one Dataset, and checks what only shows between files. */
import type { Dataset } from '../domain/dataset';
import { firstRepeated } from '../domain/first-repeated';
import type { SnapshotFault } from '../domain/snapshot-fault';
import { catalogueText } from '../text/sv/catalogue';
import type { SnapshotFile } from './files';
import type { Snapshot } from './parse';

export interface CoreSnapshots {
  readonly 'manifest.json': Snapshot<'manifest.json'>;
  readonly 'indicators.json': Snapshot<'indicators.json'>;
  readonly 'values.json': Snapshot<'values.json'>;
  readonly 'rounds.json': Snapshot<'rounds.json'>;
}

export function assembleDataset(core: CoreSnapshots, profiles: Snapshot<'profiles.json'> | null): Dataset {
  const manifest = core['manifest.json'];
  return catalogueText.dataset({
    product: manifest.product,
    date: manifest.date,
    county: manifest.county,
    indicators: core['indicators.json'].indicators,
    series: new Map(core['values.json'].series.map((series) => [series.id, series])),
    rounds: core['rounds.json'].rounds,
    profiles: profiles && new Map(profiles.profiles.map((profile) => [profile.code, profile])),
    themes: profiles?.themes ?? [],
    places: profiles?.places ?? [],
    tiles: profiles?.tiles ?? [],
  });
}

/** The first code that stands twice, does not belong to the county, or (where all must be there) is absent. */
function codeFault(
  file: SnapshotFile, given: readonly string[], county: ReadonlySet<string>, complete: boolean,
): SnapshotFault | null {
  const seen = new Set<string>();
  for (const code of given) {
    if (seen.has(code)) return { file, kind: 'duplicate-code', detail: code };
    if (!county.has(code)) return { file, kind: 'unknown-code', detail: code };
    seen.add(code);
  }
  const absent = complete ? [...county].find((code) => !seen.has(code)) : undefined;
  return absent === undefined ? null : { file, kind: 'missing-code', detail: absent };
}

/**
 * Codes that a manifest names twice, and a county that is not the one the page was drawn for.
 * @param built codes of the municipalities that the page was built with
 */
export function manifestFault(manifest: Snapshot<'manifest.json'>, built: ReadonlySet<string>): SnapshotFault | null {
  return codeFault('manifest.json', manifest.county.municipalities.map(({ code }) => code), built, true);
}

/** What stands twice could be chosen but not told apart. @param place where the list stands in the file */
function twiceFault(file: SnapshotFile, place: string, field: string, keys: readonly string[]): SnapshotFault | null {
  const again = firstRepeated(keys);
  return again === -1 ? null : { file, kind: 'shape', detail: `${place}[${again}].${field}` };
}

export function indicatorsFault({ indicators }: Snapshot<'indicators.json'>): SnapshotFault | null {
  return twiceFault('indicators.json', 'indicators', 'id', indicators.map(({ id }) => id));
}

export function valuesFault(values: Snapshot<'values.json'>, county: ReadonlySet<string>): SnapshotFault | null {
  const twice = twiceFault('values.json', 'series', 'id', values.series.map(({ id }) => id));
  if (twice) return twice;
  for (const [index, series] of values.series.entries()) {
    const again = twiceFault('values.json', `series[${index}].periods`, 'period', series.periods.map(({ period }) => period));
    if (again) return again;
    for (const period of series.periods) {
      const fault = codeFault('values.json', Object.keys(period.values), county, true);
      if (fault) return fault;
    }
  }
  return null;
}

export function roundsFault(rounds: Snapshot<'rounds.json'>, county: ReadonlySet<string>): SnapshotFault | null {
  const twice = twiceFault('rounds.json', 'rounds', 'id', rounds.rounds.map(({ id }) => id));
  if (twice) return twice;
  for (const round of rounds.rounds) {
    const fault = codeFault('rounds.json', round.answers.map(({ code }) => code), county, false);
    if (fault) return fault;
  }
  return null;
}

export function profilesFault(profiles: Snapshot<'profiles.json'>, county: ReadonlySet<string>): SnapshotFault | null {
  return codeFault('profiles.json', profiles.profiles.map(({ code }) => code), county, true)
    ?? codeFault('profiles.json', [...new Set(profiles.places.map(({ code }) => code))], county, false)
    ?? codeFault('profiles.json', profiles.tiles.map(({ code }) => code), county, profiles.tiles.length > 0);
}

export function areasFault(areas: Snapshot<'municipalities.geojson'>, county: ReadonlySet<string>): SnapshotFault | null {
  return codeFault('municipalities.geojson', areas.features.map(({ properties }) => properties.code), county, true);
}
