/** The place inside each municipality that lies farthest from its seat, and whether named places lie where they say. */
import type { Municipality, Profile } from '../../src/domain/municipality';
import { lengthKm } from './boundaries-measure';
import { contains, type PolygonRings } from './boundaries-rings';
import type { Point } from './boundaries-table';
import type { Facts } from './fact-files';
import { FactsError } from './problem';

type Areas = ReadonlyMap<string, readonly PolygonRings[]>;

function farthestFrom(seat: Point, polygons: readonly PolygonRings[]): Profile['farthest'] | null {
  let found: Profile['farthest'] | null = null;
  // Distance grows outwards, so the farthest place of an area is a corner of its outline; parts that lie apart count.
  for (const [lon, lat] of polygons.flat(2)) {
    // To ten metres: shown in whole kilometres, and what has been rounded twice can end on the wrong one.
    const km = Math.round(lengthKm([seat, [lon, lat]]) * 100) / 100;
    if (found === null || km > found.km) found = { km, lon, lat };
  }
  return found;
}

/**
 * A function of the municipality's code; km as the crow flies on the generalised map, to two decimals.
 * @throws FactsError (the returned function) for a municipality without a seat or an area
 */
export function farthestOf(municipalities: readonly Municipality[], areas: Areas): (code: string) => Profile['farthest'] {
  return (code) => {
    const seat = municipalities.find((one) => one.code === code)?.seat;
    const farthest = seat === undefined ? null : farthestFrom([seat.lon, seat.lat], areas.get(code) ?? []);
    if (farthest === null) {
      throw new FactsError([{ file: 'boundaries/areas.csv', row: null, column: 'code', said: null, expected: `centralort och yta för ${code}` }]);
    }
    return farthest;
  };
}

/** @throws FactsError when a named place lies outside the municipality its row names */
export function checkPlaces({ places }: Facts, areas: Areas): void {
  const problems = places.rows.filter(({ code, lon, lat }) => !(areas.get(code) ?? []).some(
    (rings) => rings.filter((ring) => contains(ring, [lon, lat])).length === 1,
  )).map(({ line, lon, lat, municipality }) => ({
    file: places.file, row: line, column: 'lon, lat', said: `${lon}, ${lat}`, expected: `en punkt i ${municipality}`,
  }));
  if (problems.length > 0) throw new FactsError(problems);
}
