/** The map view with a small county of its own, and a zoomable map that draws nothing and tells what it is told. */
import { act, render, screen } from '@testing-library/react';
import { vi } from 'vitest';
import { classesOf } from '../domain/classify';
import { POPULATION, numberReading } from '../domain/fixtures';
import type { County } from '../domain/municipality';
import { buildPicture } from '../map/build-picture';
import { frameOf } from '../map/frame';
import { MapView, type MapViewProps } from '../map/map-view';
import type { SvgGeometry } from '../map/svg-geometry';
import type { Snapshot } from '../snapshots/parse';
import { engine } from './fake-engine';

export const COUNTY: County = {
  code: '98', name: 'Provlandet', fullName: 'Provlandets län', countyBoard: 'Länsstyrelsen', whole: 'county', mapSources: [], statistics: [], bounds: [13, 60, 16, 62],
  municipalities: ['9801', '9802'].map((code, index) => ({
    code, name: `Kommun ${code}`, officialName: code, seat: { name: code, lon: 14 + index, lat: 61 }, label: { lon: 14 + index, lat: 61, order: index === 0 ? 1 : 12 },
  })),
};
export const FRAME = frameOf(COUNTY.bounds);
const GEOMETRY: SvgGeometry = {
  width: FRAME.width, height: FRAME.height, areas: COUNTY.municipalities.map(({ code }) => ({ code, d: 'M0 0z' })), lakes: [], rivers: [],
  countyBorders: '', countryBorders: '', surroundings: [0, 0, 0, 0], lakeNames: [{ name: 'Provsjön', x: 100, y: 100 }],
};
export const READINGS = [numberReading('9801', 100), numberReading('9802', 30_000)];
export const AREAS: Snapshot<'municipalities.geojson'> = { type: 'FeatureCollection', schema: 1, features: [] };
export const CONTEXT: Snapshot<'context.geojson'> = { type: 'FeatureCollection', schema: 1, features: [] };

export function pictureOf(indicator = POPULATION, readings: typeof READINGS | null = READINGS) {
  return buildPicture(
    { form: 'fill', municipality: null, compare: [] }, indicator, COUNTY.municipalities, readings,
    readings && classesOf(indicator, readings, null, null), 0, null,
  );
}

export const acts = { onHover: vi.fn<(code: string | null) => void>(), onChoose: vi.fn<(code: string, additive: boolean) => void>(), onCamera: vi.fn<() => void>(), onSettled: vi.fn<() => void>(), onShown: vi.fn<() => void>() };
export function view(props: Partial<MapViewProps> = {}) {
  return (
    <MapView
      ready={false} county={COUNTY} frame={FRAME} geometry={GEOMETRY} picture={pictureOf()} areas={null} context={null} appearance="light" hovered={null}
      camera={null} tip={null} {...acts} {...props}
    >
      <p>Legend</p>
    </MapView>
  );
}
export const root = () => document.querySelector<HTMLElement>('[data-map]') ?? document.body;
export const frames = (count: number) => act(() => { for (let frame = 0; frame < count; frame += 1) vi.advanceTimersToNextFrame(); });

export function resetMap(): void {
  engine.current = null;
  engine.breaks = false;
  for (const fake of Object.values(acts)) fake.mockReset();
}

export async function withEngine(props: Partial<MapViewProps> = {}) {
  const rendered = render(view({ areas: AREAS, context: CONTEXT, ...props }));
  await screen.findByTestId('zoomable');
  if (!engine.current) throw new Error('The engine did not come');
  return { ...rendered, engine: engine.current };
}
