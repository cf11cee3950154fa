import type { County, LonLat, Municipality } from '../../src/domain/municipality';
import { code, decimal, whole } from './columns';
import type { Facts } from './fact-files';
import { FactsError } from './problem';
import { readCsv } from './read-csv';
import type { CountyFile } from './sources';

const labels = { code, lon: decimal(-180, 180), lat: decimal(-85, 85), order: whole(1, 1000) };

function within(file: string, { lon, lat, line }: LonLat & { readonly line: number }, bounds: County['bounds']): void {
  const [west, south, east, north] = bounds;
  if (lon >= west && lon <= east && lat >= south && lat <= north) return;
  throw new FactsError([{ file, row: line, column: 'lon, lat', said: `${lon}, ${lat}`, expected: `en punkt inom länet (${bounds.join(', ')})` }]);
}

/**
 * The municipalities with their seats and the points where their names stand on the map.
 * @param bounds west, south, east, north of the county's areas, within which every point must lie
 * @throws FactsError when a municipality has no seat or label point, or one outside the county
 */
export function placeMunicipalities(
  county: CountyFile, facts: Facts, boundariesDir: string, bounds: County['bounds'],
): readonly Municipality[] {
  const points = readCsv(boundariesDir, 'labels.csv', labels, 'boundaries');
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
