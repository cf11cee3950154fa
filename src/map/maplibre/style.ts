import type {
  ExpressionSpecification, FilterSpecification, LayerSpecification, Map as MapLibre, StyleSpecification,
} from 'maplibre-gl';
import { channels, withOpacity } from './colour';
import type { Ink } from './ink';
import { MARKS } from './marks';
import { SOURCE, type MapSource, type ShapeKind } from './source';

/** Layer that answers which area is under the pointer. */
export const FILL_LAYER = 'fill';
/** Opacity of an area that steps back; the same in the stylesheet of the SVG engine. */
export const DIMMED_OPACITY = 0.25;

/** Line widths in CSS pixels, the same as the SVG engine's strokes. */
const WIDTHS = {
  border: 1, casing: 2.2, hovered: 2.5, markCasing: 6, chosen: 3, compared: 2, river: 0.8, countyBorder: 1, countryBorder: 1.5, circle: 1,
} as const;

const state = (name: string): ExpressionSpecification => ['feature-state', name];
/** 1 or 0: a layer shows the areas of which something holds. */
const shownIf = (name: string): ExpressionSpecification => ['case', ['boolean', state(name), false], 1, 0];
const stateNumber = (name: string, otherwise: number): ExpressionSpecification => ['number', state(name), otherwise];

const of = (kind: ShapeKind) => ({
  source: SOURCE, filter: ['==', ['get', 'kind'], kind] satisfies FilterSpecification,
});
/** One filter for every outline of an area: MapLibre then builds and uploads their geometry once. */
const OUTLINE = { type: 'line', ...of('area') } as const;
/** How strongly the outline of each of very many areas is drawn; as the thin stroke of the SVG engine. */
const MANY_OUTLINE = 0.4;

type Mark = 'compared' | 'chosen' | 'hovered';

/** Where a mark's outlines come from, and which of them it shows. */
function outlineOf(mark: Mark, many: boolean) {
  return many
    ? { line: { type: 'line', source: MARKS, filter: ['get', mark] satisfies FilterSpecification } as const, shown: 1 }
    : { line: OUTLINE, shown: shownIf(mark) };
}

const HATCH = 'hatch';

/** Id of the image of missing data. It names its colours, so that whoever is asked for it can paint it. */
export function hatchId({ missing, missingInk }: Ink): string {
  return [HATCH, missing, missingInk].join(' ');
}

/** The colours that an image id asks for, or null when it is none of `hatchId`'s. */
export function hatchColours(id: string): { readonly ground: string; readonly ink: string } | null {
  const [name, ground, ink] = id.split(' ');
  return name === HATCH && ground !== undefined && ink !== undefined ? { ground, ink } : null;
}

/** Dashes and gaps in CSS pixels, the same as the SVG engine's. */
const DASHES = { countyBorder: [4, 3], compared: [6, 4] } as const;

/** MapLibre counts dashes in line widths and stretches them from the whole zoom level below. */
function dashes(name: keyof typeof DASHES, zoom: number): number[] {
  const stretch = 2 ** (zoom - Math.floor(zoom));
  return DASHES[name].map((length) => length / WIDTHS[name] / stretch);
}

/** Layers that a picture may do without; until one needs them they cost nothing. */
export const OPTIONAL_LAYERS = ['missing', 'circle', 'mark-casing', 'compared', 'chosen', 'hovered'] as const;
export type OptionalLayer = (typeof OPTIONAL_LAYERS)[number];

/** Layers whose shaders take longest to compile: they join the picture when it stands, and nobody waits for them. */
export const LATE_LAYERS = ['missing', 'county-border'] as const;

/** Where the opacity of a whole layer is kept: at 0 MapLibre passes over it, and does not even compile its shaders. */
const LAYER_OPACITY = {
  'county-border': ['line-layer-opacity'],
  missing: ['fill-layer-opacity'], circle: ['circle-opacity', 'circle-stroke-opacity'],
  'mark-casing': ['line-layer-opacity'], compared: ['line-layer-opacity'], chosen: ['line-layer-opacity'], hovered: ['line-layer-opacity'],
} as const satisfies Record<OptionalLayer | (typeof LATE_LAYERS)[number], readonly string[]>;

/**
 * Draws a layer from now on. It stays: a change of style costs a frame of its own beside the one of the colours, and
 * areas that need nothing of the layer are transparent in it.
 */
export function showLayer(map: MapLibre, layer: keyof typeof LAYER_OPACITY): void {
  if (map.getLayoutProperty(layer, 'visibility') === 'none') map.setLayoutProperty(layer, 'visibility', 'visible');
  for (const property of LAYER_OPACITY[layer]) {
    if (map.getPaintProperty(layer, property) !== 1) map.setPaintProperty(layer, property, 1);
  }
}

/**
 * A constant colour written as one that comes from the data: MapLibre compiles a shader for each set of properties that
 * come from the data, and this layer then shares the one of the areas. A compilation costs more than a frame.
 */
function asIfFromData(colour: string): ExpressionSpecification {
  return ['case', ['has', 'kind'], colour, colour];
}

/** A light casing under a dark line. Of many small areas it would hide the colours: their fill has a hairline around it. */
function borders(ink: Ink, many: boolean): LayerSpecification[] {
  return many ? [] : [
    { id: 'casing', type: 'line', ...of('border'), paint: { 'line-color': ink.casing, 'line-width': WIDTHS.casing } },
    { id: 'border', type: 'line', ...of('border'), paint: { 'line-color': ink.border, 'line-width': WIDTHS.border } },
  ];
}

/** From the surroundings up, in the order of the SVG engine. The ground is the box's own background. */
function layers(ink: Ink, zoom: number, many: boolean): LayerSpecification[] {
  const [compared, chosen, hovered] = [outlineOf('compared', many), outlineOf('chosen', many), outlineOf('hovered', many)];
  return [
    {
      // Until it joins the picture the SVG engine's own is seen through it: the style sheet says so.
      id: 'county-border', type: 'line', ...of('county-border'),
      paint: {
        'line-color': ink.neighbour, 'line-width': WIDTHS.countyBorder, 'line-dasharray': dashes('countyBorder', zoom),
        'line-layer-opacity': 0,
      },
    },
    {
      id: 'country-border', type: 'line', ...of('country-border'),
      paint: { 'line-color': ink.neighbour, 'line-width': WIDTHS.countryBorder },
    },
    {
      id: 'fade', type: 'fill', ...of('fade'),
      paint: { 'fill-color': ['rgba', ...channels(ink.ground), ['get', 'cover']], 'fill-antialias': false },
    },
    {
      // The colour comes as text in the feature-state, so that neither a new scheme nor a new class costs
      // more than a write of a few vertices: no new expression, no work for the worker.
      id: FILL_LAYER, type: 'fill', ...of('area'),
      paint: {
        'fill-color': ['to-color', state('colour'), ink.ground],
        ...(many ? { 'fill-outline-color': withOpacity(ink.border, MANY_OUTLINE) } : { 'fill-antialias': false }),
      },
    },
    {
      // A pattern cannot be chosen by feature-state but its opacity can, which spares a new filter per switch.
      id: 'missing', type: 'fill', ...of('area'),
      paint: {
        'fill-pattern': hatchId(ink), 'fill-opacity': stateNumber('missing', 0), 'fill-antialias': false,
        'fill-layer-opacity': 0,
      },
    },
    { id: 'lake', type: 'fill', ...of('lake'), paint: { 'fill-color': asIfFromData(ink.lake) } },
    { id: 'river', type: 'line', ...of('river'), paint: { 'line-color': ink.river, 'line-width': WIDTHS.river } },
    ...borders(ink, many),
    {
      id: 'circle', type: 'circle', ...of('seat'),
      // Not even laid out until they are asked for: thousands of them would hold up the first picture.
      ...(many ? { layout: { visibility: 'none' } } : {}),
      paint: {
        'circle-color': ['to-color', state('disc'), ink.ground],
        'circle-stroke-color': ['to-color', state('ring'), ink.circle],
        'circle-radius': stateNumber('radius', 0),
        'circle-stroke-width': ['case', ['>', stateNumber('radius', 0), 0], WIDTHS.circle, 0],
        'circle-opacity': 0, 'circle-stroke-opacity': 0,
      },
    },
    {
      id: 'mark-casing', ...(many ? { type: 'line', source: MARKS, filter: ['any', ['get', 'compared'], ['get', 'chosen']] } : OUTLINE),
      paint: {
        'line-color': ink.halo, 'line-width': WIDTHS.markCasing, 'line-layer-opacity': 0,
        'line-opacity': many ? 1 : ['max', shownIf('compared'), shownIf('chosen')],
      },
    },
    {
      id: 'compared', ...compared.line,
      paint: {
        'line-color': ink.compared, 'line-width': WIDTHS.compared, 'line-dasharray': dashes('compared', zoom),
        'line-opacity': compared.shown, 'line-layer-opacity': 0,
      },
    },
    {
      id: 'chosen', ...chosen.line,
      paint: {
        'line-color': ink.chosen, 'line-width': WIDTHS.chosen, 'line-opacity': chosen.shown, 'line-layer-opacity': 0,
      },
    },
    {
      id: 'hovered', ...hovered.line,
      paint: {
        'line-color': ink.hover, 'line-width': WIDTHS.hovered, 'line-opacity': hovered.shown, 'line-layer-opacity': 0,
      },
    },
  ];
}

const NO_MARKS: MapSource = { type: 'geojson', data: { type: 'FeatureCollection', features: [] } };

/**
 * The whole style at once: nothing is added to the map later, so its first picture is its last.
 * @param zoom MapLibre's zoom at which the county fits the box
 * @param many are the areas too many for cased borders?
 */
export function buildStyle(source: MapSource, ink: Ink, zoom: number, many: boolean): StyleSpecification {
  return {
    version: 8, transition: { duration: 0, delay: 0 }, sources: { [SOURCE]: source, ...(many ? { [MARKS]: NO_MARKS } : {}) }, layers: layers(ink, zoom, many),
  };
}
