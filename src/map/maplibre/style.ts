import type {
  ExpressionSpecification, FilterSpecification, LayerSpecification, LineLayerSpecification, StyleSpecification,
} from 'maplibre-gl';
import type { Snapshot } from '../../snapshots/parse';
import { boundsOf, fadeFrames } from './fade';
import type { Ink } from './ink';

export type Areas = Snapshot<'municipalities.geojson'>;
export type Context = Snapshot<'context.geojson'>;

/** Centre of a proportional circle. */
export interface Seat {
  readonly code: string;
  readonly lon: number;
  readonly lat: number;
}

export const AREAS = 'areas';
export const SEATS = 'seats';
/** Layer that answers which area is under the pointer. */
export const FILL_LAYER = 'fill';
/** Area left of a whole when it steps back; the same in the stylesheet of the SVG engine. */
export const DIMMED_OPACITY = 0.25;

/** Line widths in CSS pixels, the same as the SVG engine's strokes. */
export const WIDTHS = {
  border: 1, casing: 2.2, hovered: 2.5, chosen: 3, compared: 2, river: 0.8, countyBorder: 1, countryBorder: 1.5,
} as const;

const state = (name: string): ExpressionSpecification => ['feature-state', name];
/** 1 or 0: a layer shows the areas of which something holds. */
const shownIf = (name: string): ExpressionSpecification => ['case', ['boolean', state(name), false], 1, 0];
const ofKind = (kind: string): FilterSpecification => ['==', ['get', 'kind'], kind];

/** One layout for every line on the areas: MapLibre then builds and uploads their geometry once. */
const ROUND = { 'line-join': 'round' } as const;

function areaLine(id: string, paint: LineLayerSpecification['paint']): LineLayerSpecification {
  return { id, type: 'line', source: AREAS, layout: ROUND, paint: { ...paint } };
}

/** Id of the image of missing data; one per appearance, so that a change of appearance fetches the new one. */
export function hatchId(ink: Ink): string {
  return `hatch-${ink.missing}-${ink.missingInk}`;
}

function layers(ink: Ink): LayerSpecification[] {
  return [
    { id: 'ground', type: 'background', paint: { 'background-color': ink.ground } },
    {
      id: 'county-border', type: 'line', source: 'context', filter: ofKind('county-border'),
      paint: { 'line-color': ink.neighbour, 'line-width': WIDTHS.countyBorder, 'line-dasharray': [4, 3] },
    },
    {
      id: 'country-border', type: 'line', source: 'context', filter: ofKind('country-border'),
      paint: { 'line-color': ink.neighbour, 'line-width': WIDTHS.countryBorder },
    },
    {
      id: 'fade', type: 'fill', source: 'context', filter: ofKind('fade'),
      paint: { 'fill-color': ink.ground, 'fill-opacity': ['get', 'cover'], 'fill-antialias': false },
    },
    {
      // The colour comes as text in the feature-state, so that neither a new scheme nor a new class costs
      // more than a write of these few vertices: no new expression, no work for the worker.
      id: FILL_LAYER, type: 'fill', source: AREAS,
      paint: { 'fill-color': ['to-color', state('colour'), ink.ground] },
    },
    {
      // A pattern cannot be chosen by feature-state but its opacity can, which spares a filter per switch.
      id: 'missing', type: 'fill', source: AREAS,
      paint: { 'fill-pattern': hatchId(ink), 'fill-opacity': ['number', state('missing'), 0], 'fill-antialias': false },
    },
    { id: 'lake', type: 'fill', source: 'context', filter: ofKind('lake'), paint: { 'fill-color': ink.lake } },
    {
      id: 'river', type: 'line', source: 'context', filter: ofKind('river'),
      paint: { 'line-color': ink.river, 'line-width': WIDTHS.river },
    },
    areaLine('casing', { 'line-color': ink.casing, 'line-width': WIDTHS.casing }),
    areaLine('border', { 'line-color': ink.border, 'line-width': WIDTHS.border }),
    {
      id: 'circle', type: 'circle', source: SEATS,
      paint: {
        'circle-color': ['to-color', state('colour'), ink.ground],
        'circle-opacity': ['number', state('opacity'), 1],
        'circle-radius': ['number', state('radius'), 0],
        'circle-stroke-color': ink.circle,
        'circle-stroke-width': ['case', ['>', ['number', state('radius'), 0], 0], 1, 0],
        'circle-stroke-opacity': ['number', state('opacity'), 1],
      },
    },
    areaLine('compared', {
      'line-color': ink.compared, 'line-width': WIDTHS.compared, 'line-dasharray': [3, 2],
      'line-opacity': shownIf('compared'),
    }),
    areaLine('chosen', { 'line-color': ink.chosen, 'line-width': WIDTHS.chosen, 'line-opacity': shownIf('chosen') }),
    areaLine('hovered', { 'line-color': ink.hover, 'line-width': WIDTHS.hovered, 'line-opacity': shownIf('hovered') }),
  ];
}

/** Numeric id of an area, which MapLibre's feature-state goes by; the geometry snapshot uses the same. */
export function featureId(code: string): number {
  return Number(code);
}

type Sources = StyleSpecification['sources'];

/** The geometry as MapLibre's sources. Build it once: a new object would be sent to the worker again. */
export function buildSources(areas: Areas, context: Context, seats: readonly Seat[]): Sources {
  const lines = context.features.filter(({ properties: { kind } }) => kind !== 'lake' && kind !== 'river');
  const box = boundsOf(lines.map(({ geometry }) => geometry.coordinates));
  // Coordinates are generalised already; a second simplification would part the engines and open seams.
  const kept = { type: 'geojson', tolerance: 0 } as const;
  return {
    [AREAS]: { ...kept, data: { type: 'FeatureCollection', features: areas.features } },
    context: {
      ...kept,
      data: { type: 'FeatureCollection', features: [...context.features, ...(box ? fadeFrames(box) : [])] },
    },
    [SEATS]: {
      ...kept,
      data: {
        type: 'FeatureCollection',
        features: seats.map(({ code, lon, lat }) => ({
          type: 'Feature', id: featureId(code), properties: { code },
          geometry: { type: 'Point', coordinates: [lon, lat] },
        })),
      },
    },
  };
}

/** The whole style at once: nothing is added to the map later, so its first picture is its last. */
export function buildStyle(sources: Sources, ink: Ink): StyleSpecification {
  return { version: 8, transition: { duration: 0, delay: 0 }, sources, layers: layers(ink) };
}
