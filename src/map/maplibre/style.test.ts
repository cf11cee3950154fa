import { describe, expect, it } from 'vitest';
import { APPEARANCES } from '../../domain/appearance';
import { boundsOf } from './fade';
import { inkOf } from './ink';
import { MARKS } from './marks';
import { buildSource, featureId, type Areas, type Context } from './source';
import { buildStyle, hatchColours, hatchId } from './style';

const square = (lon: number, lat: number) => [[lon, lat], [lon + 1, lat], [lon + 1, lat + 1], [lon, lat + 1], [lon, lat]];
const AREAS: Areas = {
  type: 'FeatureCollection', schema: 1,
  features: [{
    type: 'Feature', id: 104, properties: { code: '0104', name: 'A' },
    geometry: { type: 'MultiPolygon', coordinates: [[square(13, 60)], [square(15, 60)]] },
  }],
};
const CONTEXT: Context = {
  type: 'FeatureCollection', schema: 1,
  features: [
    {
      type: 'Feature', properties: { kind: 'county-border', name: null, label: null },
      geometry: { type: 'MultiLineString', coordinates: [[[12, 59], [12, 62]], [[12, 60], [18, 60]]] },
    },
    {
      type: 'Feature', properties: { kind: 'lake', name: 'L', label: [14, 60] },
      geometry: { type: 'Polygon', coordinates: [square(20, 60)] },
    },
  ],
};
const SOURCE = buildSource(AREAS, CONTEXT, [{ code: '0104', lon: 13.5, lat: 60.5 }]);

function featuresOf(kind: string): GeoJSON.Feature[] {
  const { data } = SOURCE;
  if (typeof data === 'string' || data.type !== 'FeatureCollection') throw new Error('The source holds its data itself.');
  return data.features.filter(({ properties }) => properties?.['kind'] === kind);
}

describe('the style', () => {
  it.each(APPEARANCES)('changes with the %s appearance in colours alone, so that no shape is sent again', (appearance) => {
    const shapes = (name: typeof appearance) => {
      const { sources, layers } = buildStyle(SOURCE, inkOf(name), 6.5, false);
      return { sources, layers: layers.map((layer) => ({ ...layer, paint: Object.keys(layer.paint ?? {}) })) };
    };
    expect(shapes(appearance)).toEqual(shapes('light'));
  });

  it('draws water over the areas, borders over water, marks over all', () => {
    const ids = buildStyle(SOURCE, inkOf('light'), 6.5, false).layers.map(({ id }) => id);
    expect(ids).toEqual([
      'county-border', 'country-border', 'fade', 'fill', 'missing', 'lake', 'river', 'casing', 'border', 'circle',
      'mark-casing', 'compared', 'chosen', 'hovered',
    ]);
  });

  it('gives each of very many areas a hairline and no casing, and outlines marks from a source that holds nothing else', () => {
    const { layers, sources } = buildStyle(SOURCE, inkOf('light'), 6.5, true);
    expect(layers.map(({ id }) => id)).not.toContain('casing');
    expect(layers.find(({ id }) => id === 'fill')?.paint).toHaveProperty('fill-outline-color');
    const marks = layers.filter(({ id }) => ['compared', 'chosen', 'hovered'].includes(id));
    expect(marks.map((layer) => 'source' in layer && layer.source)).toEqual([MARKS, MARKS, MARKS]);
    expect(Object.keys(sources)).toContain(MARKS);
  });

  it('has no words: the names are one overlay over both engines', () => {
    expect(buildStyle(SOURCE, inkOf('light'), 6.5, false).layers.filter(({ type }) => type === 'symbol')).toEqual([]);
  });

  it('dashes as long on the screen at any fitted zoom', () => {
    const dashesAt = (zoom: number) => {
      const layer = buildStyle(SOURCE, inkOf('light'), zoom, false).layers.find(({ id }) => id === 'compared');
      const dashes = layer?.type === 'line' ? layer.paint?.['line-dasharray'] : undefined;
      return Array.isArray(dashes) ? dashes.map((part) => Number(part) * 2 * 2 ** (zoom - Math.floor(zoom))) : [];
    };
    for (const zoom of [6, 6.5, 6.97]) {
      const [dash, gap] = dashesAt(zoom);
      expect(dash).toBeCloseTo(6, 10);
      expect(gap).toBeCloseTo(4, 10);
    }
  });

  it('asks for a hatching that names its colours', () => {
    const ink = inkOf('dark');
    expect(hatchColours(hatchId(ink))).toEqual({ ground: ink.missing, ink: ink.missingInk });
    expect(hatchColours('another image')).toBeNull();
  });
});

describe('the source', () => {
  it('gives area and seat one numeric id, and the code as text', () => {
    for (const kind of ['area', 'seat']) {
      expect(featuresOf(kind)).toMatchObject([{ id: 104, properties: { code: '0104' } }]);
    }
    expect(featureId('0104')).toBe(104);
  });

  it('fades what ends with the data, lakes apart', () => {
    const strips = featuresOf('fade');
    const reach = boundsOf(strips.map(({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates : [])));
    const [west = 0, south = 0, east = 0, north = 0] = reach ?? [];
    expect(west).toBeLessThan(12);
    expect(south).toBeLessThan(59);
    expect(east).toBeGreaterThan(18);
    expect(east).toBeLessThan(18.2);
    expect(north).toBeGreaterThan(62);
    const covers = strips.map(({ properties }) => Number(properties?.['cover']));
    expect(Math.max(...covers)).toBeGreaterThan(0.9);
    expect(Math.min(...covers)).toBeGreaterThan(0);
    expect(Math.min(...covers)).toBeLessThan(0.1);
  });

  it('has nothing to fade without borders', () => {
    const bare = buildSource(AREAS, { ...CONTEXT, features: [] }, []);
    expect(bare.data).toMatchObject({ features: [{ id: 104 }, { properties: { kind: 'border' } }] });
  });
});
