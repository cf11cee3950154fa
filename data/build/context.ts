/** Lakes, rivers and borders outside, from `data/boundaries/context.csv`. */
import { signedArea } from './boundaries-measure';
import { point, points, readTable, type Point } from './boundaries-table';
import { oneOf, optional, text, type Column } from './columns';
import { FactsError } from './problem';
import { hasTable } from './read-csv';

type Lines = readonly (readonly Point[])[];

/** Several lines with "|" between. */
const lines: Column<Lines> = {
  expected: `linjer med | mellan, var och en ${points.expected}`,
  parse: (cell) => {
    const found = cell.split('|').map(points.parse);
    const good = found.filter((line) => line !== undefined);
    return good.length === found.length ? good : undefined;
  },
};

export const contextColumns = {
  kind: oneOf('lake', 'river', 'county-border', 'country-border'), name: optional(text), label: optional(point), lines,
};

export interface ContextFeature {
  readonly type: 'Feature';
  readonly properties: { readonly kind: string; readonly name: string | null; readonly label: Point | null };
  readonly geometry: { readonly type: 'Polygon' | 'MultiLineString'; readonly coordinates: Lines };
}

function isClosed(ring: readonly Point[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length >= 4 && first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

/** A lake's first ring is its shore, counter-clockwise; the others are islands. */
function wound(rings: Lines): Lines {
  return rings.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : [...ring].reverse()));
}

/**
 * The features of `context.csv`: lakes as polygons, all else as lines. None where there is no such table.
 * @throws FactsError naming row and column
 */
export function readContext(boundariesDir: string): readonly ContextFeature[] {
  if (!hasTable(boundariesDir, 'context.csv')) return [];
  return readTable(boundariesDir, 'context.csv', contextColumns).map(({ kind, name, label, lines: drawn, line }) => {
    const properties = { kind, name, label };
    if (kind !== 'lake') return { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates: drawn } };
    if (!drawn.every(isClosed)) {
      throw new FactsError([{ file: 'boundaries/context.csv', row: line, column: 'lines', said: null, expected: `stranden för ${name ?? 'en sjö'} är inte sluten` }]);
    }
    return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: wound(drawn) } };
  });
}
