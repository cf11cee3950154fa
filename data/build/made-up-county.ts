/**
 * For tests: a made-up county of two municipalities side by side, 9001 and 9002, with 8001 north of both, 7001 and 7002
 * south, and nothing to the west and east. In 9002 lie two parts of 9001, one far below and one well above 1 km².
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Position } from 'geojson';

export const square = (west: number, south: number, east: number, north: number): Position[] =>
  [[west, south], [east, south], [east, north], [west, north], [west, south]];
const hole = (ring: Position[]): Position[] => [...ring].reverse();
const speck = square(15.24, 60.05, 15.245, 60.053);
const exclave = square(15.3, 60.1, 15.35, 60.12);
export const area = (properties: Record<string, unknown>, ...coordinates: Position[][][]): Feature =>
  ({ type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } });
/** The long borders have the corners where others meet them, as published borders do. */
const west = [[15, 60], [15.1, 60], [15.2, 60], [15.2, 60.2], [15, 60.2], [15, 60]];

export const county = (code: string, name: string): Feature[] => [
  area({ [code]: '9001', [name]: 'Västa' }, [west], [speck], [exclave]),
  area({ [code]: '9002', [name]: 'Östa' }, [square(15.2, 60, 15.4, 60.2), hole(speck), hole(exclave)]),
];
export const outside = (code: string, name: string): Feature[] => [
  area({ [code]: '7001', [name]: 'Söda' }, [square(15, 59.9, 15.1, 60)]),
  area({ [code]: '7002', [name]: 'Syda' }, [[[15.1, 59.9], [15.4, 59.9], [15.4, 60], [15.2, 60], [15.1, 60], [15.1, 59.9]]]),
  area({ [code]: '8001', [name]: 'Noda' }, [[[15, 60.2], [15.2, 60.2], [15.4, 60.2], [15.4, 60.3], [15, 60.3], [15, 60.2]]]),
];
export const collection = (features: Feature[]): string => JSON.stringify({ type: 'FeatureCollection', features } satisfies FeatureCollection);

const SOURCE = 'publisher,reference_date,url,retrieved_from,quality,note';
const FACTS: Readonly<Record<string, string>> = {
  population: `code,name,year,population,${SOURCE}
9001,Västa,2015,8000,Prov,2015-12-31,,påhittat för prov,derived,
9002,Östa,2015,31000,Prov,2015-12-31,,påhittat för prov,derived,
9001,Västa,2025,7600,Prov,2025-12-31,,påhittat för prov,derived,
9002,Östa,2025,33000,Prov,2025-12-31,,påhittat för prov,derived,
`,
  area: `code,name,land_km2,inland_water_km2,total_km2,${SOURCE}
9001,Västa,240.00,10.00,250.00,Prov,2025-01-01,,påhittat för prov,derived,
9002,Östa,230.50,9.50,240.00,Prov,2025-01-01,,påhittat för prov,derived,
`,
  seats: `code,name,seat,lon,lat,seat_population,${SOURCE}
9001,Västa,Västa kyrkby,15.1,60.1,2100,Prov,,,påhittat för prov,derived,Utan datum.
9002,Östa,Östa stad,15.25,60.15,21000,Prov,,,påhittat för prov,derived,Utan datum.
`,
};

/** Writes the county's boundary file, with what lies around it, and the least facts that a county has to have. */
export function writeMadeUpCounty(dir: string): { readonly boundaries: string; readonly facts: string } {
  const facts = join(dir, 'facts');
  mkdirSync(facts, { recursive: true });
  for (const [name, text] of Object.entries(FACTS)) writeFileSync(join(facts, `${name}.csv`), text);
  const boundaries = join(dir, 'kommuner.geojson');
  writeFileSync(boundaries, collection([...county('code', 'name'), ...outside('code', 'name')]));
  return { boundaries, facts };
}
