/** For tests and measurements: the least facts that a county has to have, made up, for whatever areas a table of borders has. */
import { areasOf } from './boundaries';
import { areaColumns, formatTable, readTable } from './boundaries-table';
import { makeLabels } from './make-labels';

const SOURCE_HEAD = ['publisher', 'reference_date', 'url', 'retrieved_from', 'quality', 'note'];
const YEARS = [2015, 2020, 2024, 2025];
/** From some thousand inhabitants to some hundred thousand, most of them few, with no pattern on the map. */
const SPREAD = { least: 3000, most: 150_000, step: 7919, of: 1009 };

function peopleOf(code: string, year: number): number {
  const share = ((Number(code) * SPREAD.step) % SPREAD.of) / SPREAD.of;
  const people = SPREAD.least * (SPREAD.most / SPREAD.least) ** share ** 2;
  return Math.round(people * (1 + (share - 0.5) * 0.01 * (year - 2020)));
}

function source(date: string): readonly string[] {
  return ['Prov', date, '', 'påhittat för prov', 'derived', 'Påhittat för prov.'];
}

/** The tables by name, for the municipalities of `areas.csv`. */
export function madeUpFacts(boundariesDir: string): ReadonlyMap<string, string> {
  const areas = readTable(boundariesDir, 'areas.csv', areaColumns);
  const points = new Map(makeLabels(areasOf(boundariesDir), { population: { file: '', rows: [] } }).map((point) => [point.code, point]));
  const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => formatTable(['code', 'name', ...head, ...SOURCE_HEAD], rows);
  return new Map([
    ['population.csv', table(['year', 'population'], YEARS.flatMap((year) => areas.map(({ code, name }) =>
      [code, name, String(year), String(peopleOf(code, year)), ...source(`${year}-12-31`)])))],
    ['area.csv', table(['land_km2', 'inland_water_km2', 'total_km2'], areas.map(({ code, name, km2 }) =>
      [code, name, String(Math.max(km2, 1)), '0', String(Math.max(km2, 1)), ...source('2025-01-01')]))],
    ['seats.csv', table(['seat', 'lon', 'lat', 'seat_population'], areas.map(({ code, name }) => {
      const { lon = 0, lat = 0 } = points.get(code) ?? {};
      return [code, name, name, String(lon), String(lat), '1000', ...source('')];
    }))],
  ]);
}
