/** Lakes, rivers and borders outside, from `data/boundaries/context.csv`. */
import { signedArea } from './boundaries-measure';
import { BoundaryError, parsePoints, readRows, type Point } from './boundaries-table';

export const CONTEXT_KINDS = ['lake', 'river', 'county-border', 'country-border'] as const;
export type ContextKind = (typeof CONTEXT_KINDS)[number];

export interface ContextFeature {
  readonly type: 'Feature';
  readonly properties: { readonly kind: ContextKind; readonly name: string | null; readonly label: Point | null };
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Point[])[] }
    | { readonly type: 'MultiLineString'; readonly coordinates: readonly (readonly Point[])[] };
}

function isKind(text: string): text is ContextKind {
  return (CONTEXT_KINDS as readonly string[]).includes(text);
}

function isClosed(ring: readonly Point[]): boolean {
  const [first, last] = [ring[0], ring.at(-1)];
  return ring.length >= 4 && first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

/** A lake's first ring is its shore, counter-clockwise; the others are islands. */
function wound(rings: readonly (readonly Point[])[]): readonly (readonly Point[])[] {
  return rings.map((ring, index) => (signedArea(ring) > 0 === (index === 0) ? ring : [...ring].reverse()));
}

/**
 * Reads `context.csv`: kind, name, label ("lon lat" or empty), lines ("lon lat;…", several parted by "|").
 * @throws BoundaryError naming row and column
 */
export function readContext(boundariesDir: string): readonly ContextFeature[] {
  return readRows(boundariesDir, 'context.csv', ['kind', 'name', 'label', 'lines']).map((row, index) => {
    const where = `context.csv row ${index + 2}`;
    const kind = row.kind;
    if (!isKind(kind)) throw new BoundaryError(`${where}, column kind: "${kind}", expected one of ${CONTEXT_KINDS.join(', ')}`);
    const lines = row.lines.split('|').map((line) => parsePoints(line, `${where}, column lines`));
    const label = row.label === '' ? null : parsePoints(row.label, `${where}, column label`)[0] ?? null;
    const properties = { kind, name: row.name === '' ? null : row.name, label };
    if (kind !== 'lake') {
      if (lines.some((line) => line.length < 2)) throw new BoundaryError(`${where}, column lines: a line needs two points`);
      return { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates: lines } };
    }
    if (!lines.every(isClosed)) throw new BoundaryError(`${where}, column lines: the shore of ${row.name} is not closed`);
    return { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: wound(lines) } };
  });
}
