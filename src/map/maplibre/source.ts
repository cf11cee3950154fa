import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import { areMany } from '../../domain/many';
import type { Snapshot } from '../../snapshots/parse';
import { sharedBorders } from './borders';
import { fadeStrips } from './fade';

export type Areas = Snapshot<'municipalities.geojson'>;
export type Context = Snapshot<'context.geojson'>;
export type MapSource = GeoJSONSourceSpecification;

/** Centre of a proportional circle. */
export interface Seat {
  readonly code: string;
  readonly lon: number;
  readonly lat: number;
}

/** The one source: every further one would cost a round of tiles of its own. */
export const SOURCE = 'map';

/** What a shape of the source is, in its property `kind`. */
export type ShapeKind = Context['features'][number]['properties']['kind'] | 'area' | 'border' | 'seat' | 'fade';

/**
 * Finest tiles that are cut, in zoom levels. A county lies in two of these instead of a dozen, and their
 * grid (1/8192 of a tile) is still a fifth of a pixel where a county fits a screen; closer in they are stretched.
 */
const TILE_ZOOM = 5;
/** Of very many areas as many as the reader can come: at a distance their borders are simplified, or each frame would draw them all. */
const MANY_TILE_ZOOM = 10;

/**
 * How far a tile reaches over its edge, in 512ths of a tile: room for the widest line when the map is zoomed out, and
 * no more.
 */
const BUFFER = 8;

/** Numeric id of an area and of its seat, by which MapLibre keeps feature-state. */
export function featureId(code: string): number {
  return Number(code);
}

/** The borders outside the county, as plain lines. */
function borderLines(context: Context): number[][][] {
  return context.features.flatMap(({ properties: { kind }, geometry }) => {
    if (kind === 'lake' || kind === 'river') return [];
    switch (geometry.type) {
      case 'LineString': return [geometry.coordinates];
      case 'MultiLineString': return geometry.coordinates;
      case 'Polygon': case 'MultiPolygon': return [];
    }
  });
}

/** All geometry as one MapLibre source. Build it once: a new object would be sent to the worker again. */
export function buildSource(areas: Areas, context: Context, seats: readonly Seat[]): MapSource {
  const features: GeoJSON.Feature[] = [
    ...areas.features.map(({ properties: { code }, geometry }): GeoJSON.Feature => ({
      type: 'Feature', id: featureId(code), properties: { kind: 'area', code }, geometry,
    })),
    ...context.features.map(({ properties: { kind }, geometry }): GeoJSON.Feature => ({
      type: 'Feature', properties: { kind }, geometry,
    })),
    // Very many are outlined each for itself: to find what they share would take longer than to draw it twice.
    ...(areMany(areas.features.length) ? [] : [{
      type: 'Feature', properties: { kind: 'border' },
      geometry: { type: 'MultiLineString', coordinates: sharedBorders(areas) },
    } satisfies GeoJSON.Feature]),
    ...fadeStrips(borderLines(context)),
    ...seats.map(({ code, lon, lat }): GeoJSON.Feature => ({
      type: 'Feature', id: featureId(code), properties: { kind: 'seat', code },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  ];
  const data = { type: 'FeatureCollection', features } as const;
  if (areMany(areas.features.length)) return { type: 'geojson', maxzoom: MANY_TILE_ZOOM, data, buffer: BUFFER };
  return {
    type: 'geojson', maxzoom: TILE_ZOOM, data,
    // Coordinates are generalised already; a second simplification would part the engines and open seams.
    tolerance: 0,
    // A county often lies across the edge of a tile; what both tiles hold is drawn twice, at every frame.
    buffer: BUFFER,
  };
}
