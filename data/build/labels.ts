import type { County, LonLat, Municipality } from '../../src/domain/municipality';
import type { PolygonRings } from './boundaries-rings';
import { labelColumns } from './boundaries-table';
import type { Facts } from './fact-files';
import { type LabelPoint, makeLabels } from './make-labels';
import { FactsError } from './problem';
import { hasTable, readCsv } from './read-csv';
import type { CountyFile } from './sources';

const TABLE = 'labels.csv';

function within(file: string, { lon, lat, line }: LonLat & { readonly line: number }, bounds: County['bounds']): void {
  const [west, south, east, north] = bounds;
  if (lon >= west && lon <= east && lat >= south && lat <= north) return;
  throw new FactsError([{ file, row: line, column: 'lon, lat', said: `${lon}, ${lat}`, expected: `en punkt inom länet (${bounds.join(', ')})` }]);
}

interface Placing {
  readonly boundariesDir: string;
  readonly areas: ReadonlyMap<string, readonly PolygonRings[]>;
  /** West, south, east, north of the county's areas, within which every point must lie. */
  readonly bounds: County['bounds'];
}

/** Where the names stand: by hand where a table says so, else in the middle of each municipality. */
function labelPoints(facts: Facts, { boundariesDir, areas }: Placing): readonly (LabelPoint & { readonly line: number })[] {
  return hasTable(boundariesDir, TABLE)
    ? readCsv(boundariesDir, TABLE, labelColumns, 'boundaries').rows
    : makeLabels(areas, facts).map((point) => ({ ...point, line: 0 }));
}

/**
 * The municipalities with their seats and the points where their names stand on the map.
 * @throws FactsError when a municipality has no seat or label point, or one outside the county
 */
export function placeMunicipalities(
  county: CountyFile, facts: Facts, placing: Placing,
): readonly Municipality[] {
  const { bounds } = placing;
  const points = { file: `boundaries/${TABLE}`, rows: labelPoints(facts, placing) };
  return county.municipalities.map(({ code: own, name, officialName }) => {
    const seat = facts.seats.rows.find((row) => row.code === own);
    const label = points.rows.find((row) => row.code === own);
    if (seat === undefined || label === undefined) {
      const file = seat === undefined ? facts.seats.file : points.file;
      throw new FactsError([{ file, row: null, column: 'code', said: null, expected: `raden för ${name} (${own}) finns inte` }]);
    }
    within(facts.seats.file, seat, bounds);
    within(points.file, label, bounds);
    return {
      code: own, name, officialName,
      seat: { name: seat.seat, lon: seat.lon, lat: seat.lat },
      label: { lon: label.lon, lat: label.lat, order: label.order },
    };
  });
}
