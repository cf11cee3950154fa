import { act, fireEvent, render, screen } from '@testing-library/react';
import { useImperativeHandle, type Ref } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { classesOf } from '../domain/classify';
import { POPULATION, SET_ASIDE, numberReading } from '../domain/fixtures';
import type { County } from '../domain/municipality';
import type { Snapshot } from '../snapshots/parse';
import { buildPicture } from './build-picture';
import { frameOf } from './frame';
import type * as Controls from './map-controls';
import { MapView, type MapViewProps } from './map-view';
import type { FailureReason } from './maplibre/contract';
import type { SvgGeometry } from './svg-geometry';

interface FakeEngine {
  readonly onHover: (code: string | null) => void;
  readonly onShown: (indicator: string) => void;
  readonly onWhole: () => void;
  readonly onFailed: (reason: FailureReason) => void;
  readonly onProjection: (project: (lon: number, lat: number) => readonly [number, number], moved: boolean) => void;
  readonly zoomIn: ReturnType<typeof vi.fn<() => void>>;
}
const engine = vi.hoisted(() => ({ current: null as FakeEngine | null, breaks: false }));

// The zoomable map itself needs WebGL; what it tells the view is what matters here.
vi.mock('./maplibre/maplibre-map', async () => ({
  ...await vi.importActual<typeof Controls>('./map-controls'),
  default: function MapLibreMap({ ref, ...props }: Omit<FakeEngine, 'zoomIn'> & { readonly ref: Ref<{ zoomIn: () => void }> }) {
    if (engine.breaks) throw new Error('No map today');
    const zoomIn = vi.fn<() => void>();
    useImperativeHandle(ref, () => ({ zoomIn }));
    engine.current = { ...props, zoomIn };
    return <div data-testid="zoomable" />;
  },
}));

const COUNTY: County = {
  code: '98', name: 'Provlandet', fullName: 'Provlandets län', countyBoard: 'Länsstyrelsen', whole: 'county', mapSources: [], statistics: [], bounds: [13, 60, 16, 62],
  municipalities: ['9801', '9802'].map((code, index) => ({
    code, name: `Kommun ${code}`, officialName: code, seat: { name: code, lon: 14 + index, lat: 61 }, label: { lon: 14 + index, lat: 61, order: index === 0 ? 1 : 12 },
  })),
};
const FRAME = frameOf(COUNTY.bounds);
const GEOMETRY: SvgGeometry = {
  width: FRAME.width, height: FRAME.height, areas: COUNTY.municipalities.map(({ code }) => ({ code, d: 'M0 0z' })), lakes: [], rivers: [],
  countyBorders: '', countryBorders: '', surroundings: [0, 0, 0, 0], lakeNames: [{ name: 'Provsjön', x: 100, y: 100 }],
};
const READINGS = [numberReading('9801', 100), numberReading('9802', 30_000)];
const AREAS: Snapshot<'municipalities.geojson'> = { type: 'FeatureCollection', schema: 1, features: [] };
const CONTEXT: Snapshot<'context.geojson'> = { type: 'FeatureCollection', schema: 1, features: [] };

function pictureOf(indicator = POPULATION, readings: typeof READINGS | null = READINGS) {
  return buildPicture(
    { form: 'fill', municipality: null, compare: [] }, indicator, COUNTY.municipalities, readings,
    readings && classesOf(indicator, readings, null, null), 0, null,
  );
}

const acts = { onHover: vi.fn<(code: string | null) => void>(), onChoose: vi.fn<(code: string, additive: boolean) => void>(), onCamera: vi.fn<() => void>(), onSettled: vi.fn<() => void>(), onShown: vi.fn<() => void>() };
function view(props: Partial<MapViewProps> = {}) {
  return (
    <MapView
      ready={false} county={COUNTY} frame={FRAME} geometry={GEOMETRY} picture={pictureOf()} areas={null} context={null} appearance="light" hovered={null}
      camera={null} tip={null} {...acts} {...props}
    >
      <p>Legend</p>
    </MapView>
  );
}
const root = () => document.querySelector<HTMLElement>('[data-map]') ?? document.body;
const frames = (count: number) => act(() => { for (let frame = 0; frame < count; frame += 1) vi.advanceTimersToNextFrame(); });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
  engine.current = null;
  engine.breaks = false;
  for (const fake of Object.values(acts)) fake.mockReset();
});
afterEach(() => { vi.useRealTimers(); });

async function withEngine(props: Partial<MapViewProps> = {}) {
  const rendered = render(view({ areas: AREAS, context: CONTEXT, ...props }));
  await screen.findByTestId('zoomable');
  if (!engine.current) throw new Error('The engine did not come');
  return { ...rendered, engine: engine.current };
}

describe('MapView', { timeout: 20_000 }, () => {
  it('shows the SVG at once, and says two frames later what is on the screen', () => {
    render(view());
    expect(root()).toHaveAttribute('data-engine', 'svg');
    expect(root()).not.toHaveAttribute('data-shown');
    frames(1);
    expect(root()).not.toHaveAttribute('data-shown');
    frames(1);
    expect(root()).toHaveAttribute('data-shown', 'folkmangd');
    expect(document.querySelectorAll('[data-code]')).toHaveLength(2);
    expect(screen.getByText('Legend')).toBeVisible();
  });

  it('says it again only when the indicator has changed, two frames after', () => {
    const { rerender } = render(view());
    frames(2);
    const set = vi.fn<() => void>();
    const observer = new MutationObserver(set);
    observer.observe(root(), { attributes: true, attributeFilter: ['data-shown'] });
    rerender(view({ hovered: '9801' }));
    frames(4);
    expect(observer.takeRecords()).toEqual([]);
    rerender(view({ picture: pictureOf(SET_ASIDE) }));
    expect(root()).toHaveAttribute('data-shown', 'folkmangd');
    frames(2);
    expect(root()).toHaveAttribute('data-shown', 'arbetstid');
    expect(observer.takeRecords()).toHaveLength(1);
  });

  it('claims nothing while only outlines stand', () => {
    render(view({ picture: pictureOf(POPULATION, null) }));
    frames(4);
    expect(root()).not.toHaveAttribute('data-shown');
  });

  it('says that it is ready two frames after it is, once', () => {
    const { rerender } = render(view());
    frames(4);
    expect(root()).not.toHaveAttribute('data-ready');
    rerender(view({ ready: true }));
    frames(1);
    expect(root()).not.toHaveAttribute('data-ready');
    frames(1);
    expect(root()).toHaveAttribute('data-ready');
  });

  it('keeps the SVG until the zoomable map shows its colours, then offers its controls', async () => {
    const { engine: zoomable } = await withEngine();
    expect(root()).toHaveAttribute('data-engine', 'svg');
    expect(screen.queryByRole('button', { name: 'Zooma in' })).toBeNull();
    expect(acts.onSettled).not.toHaveBeenCalled();
    act(() => zoomable.onShown('folkmangd'));
    expect(root()).toHaveAttribute('data-engine', 'maplibre');
    expect(root()).toHaveAttribute('data-shown', 'folkmangd');
    expect(acts.onSettled).toHaveBeenCalledTimes(1);
    fireEvent.click(await screen.findByRole('button', { name: 'Zooma in' }));
    expect(engine.current?.zoomIn).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('button', { name: 'Visa hela länet' })).toBeDisabled();
    act(() => engine.current?.onProjection((lon, lat) => [lon, lat], true));
    expect(screen.getByRole('button', { name: 'Visa hela länet' })).toBeEnabled();
    expect(root()).toHaveAttribute('data-moved');
  });

  it('says when the last layers have joined the zoomable map, of the appearance that is shown', async () => {
    const { engine: zoomable, rerender } = await withEngine();
    act(() => zoomable.onShown('folkmangd'));
    expect(root()).not.toHaveAttribute('data-whole');
    act(() => zoomable.onWhole());
    expect(root()).toHaveAttribute('data-whole');
    rerender(view({ areas: AREAS, context: CONTEXT, appearance: 'dark' }));
    expect(root()).not.toHaveAttribute('data-whole');
  });

  it.each([['no-webgl', /saknar WebGL/], ['context-lost', /släppte zoomkartan/], ['error', /kunde inte startas/]] as const)(
    'comes back to the SVG after %s, and says so quietly', async (reason, words) => {
      const { engine: zoomable } = await withEngine();
      act(() => zoomable.onShown('folkmangd'));
      act(() => engine.current?.onProjection((lon, lat) => [lon, lat], true));
      expect(root()).toHaveAttribute('data-moved');
      act(() => zoomable.onFailed(reason));
      expect(root()).toHaveAttribute('data-engine', 'svg');
      expect(root()).not.toHaveAttribute('data-moved');
      expect(screen.getByRole('status')).toHaveTextContent(words);
      expect(screen.queryByTestId('zoomable')).toBeNull();
      expect(screen.queryByRole('button', { name: 'Zooma in' })).toBeNull();
      frames(2);
      expect(root()).toHaveAttribute('data-shown', 'folkmangd');
    },
  );

  it('stays when the zoomable map throws', async () => {
    vi.spyOn(console, 'info').mockReturnValue();
    vi.spyOn(console, 'error').mockReturnValue();
    engine.breaks = true;
    render(view({ areas: AREAS, context: CONTEXT }));
    expect(await screen.findByRole('status')).toHaveTextContent(/kunde inte startas/);
    expect(root()).toHaveAttribute('data-engine', 'svg');
    expect(acts.onSettled).toHaveBeenCalledTimes(1);
  });

  it('has names over both engines that follow a moved map and go home again', async () => {
    const { engine: zoomable } = await withEngine();
    const name = screen.getByText('Kommun 9801');
    const home = [name.getAttribute('x'), name.getAttribute('y')];
    expect(home[0]).toMatch(/%$/);
    expect(screen.getByText('Kommun 9802')).toHaveClass('late');
    act(() => zoomable.onShown('folkmangd'));
    act(() => engine.current?.onProjection((lon, lat) => [lon * 10, lat * 10], true));
    expect([name.getAttribute('x'), name.getAttribute('y')]).toEqual(['140', '610']);
    act(() => engine.current?.onProjection((lon, lat) => [lon * 10, lat * 10], false));
    expect([name.getAttribute('x'), name.getAttribute('y')]).toEqual(home);
    expect(screen.getByText('Provsjön')).toBeInTheDocument();
  });

  it('leaves the names on the fixed map until a moved one has taken its place', async () => {
    const { engine: zoomable, rerender } = await withEngine();
    const name = screen.getByText('Kommun 9801');
    const home = name.getAttribute('x');
    act(() => zoomable.onProjection((lon, lat) => [lon * 10, lat * 10], true));
    expect(name.getAttribute('x')).toBe(home);
    expect(root()).not.toHaveAttribute('data-moved');
    act(() => zoomable.onShown('folkmangd'));
    expect(name.getAttribute('x')).toBe('140');
    expect(root()).toHaveAttribute('data-moved');
    // Another appearance: the fixed map stands meanwhile.
    rerender(view({ areas: AREAS, context: CONTEXT, appearance: 'dark' }));
    expect(root()).toHaveAttribute('data-engine', 'svg');
    expect(name.getAttribute('x')).toBe(home);
  });

  it('claims no colours while the zoomable map has none to show', async () => {
    const { engine: zoomable, rerender } = await withEngine();
    act(() => zoomable.onShown('folkmangd'));
    rerender(view({ areas: AREAS, context: CONTEXT, picture: pictureOf(SET_ASIDE, null) }));
    act(() => engine.current?.onShown('arbetstid'));
    expect(root()).toHaveAttribute('data-shown', 'folkmangd');
    rerender(view({ areas: AREAS, context: CONTEXT, picture: pictureOf(SET_ASIDE) }));
    act(() => engine.current?.onShown('arbetstid'));
    expect(root()).toHaveAttribute('data-shown', 'arbetstid');
  });

  it('carries the mark of invention across the picture', () => {
    const { rerender } = render(view());
    expect(document.querySelector('[data-invented]')).toBeNull();
    rerender(view({ picture: pictureOf(SET_ASIDE, READINGS.map((reading) => ({ ...reading, invented: true }))) }));
    expect(document.querySelector('[data-invented]')).toHaveTextContent('Påhittat exempel');
  });

  it('shows the tip only while something is pointed at', () => {
    const { rerender } = render(view({ tip: null }));
    rerender(view({ hovered: '9801', tip: <b>Tips</b> }));
    expect(screen.getByText('Tips')).toBeVisible();
    rerender(view({ hovered: null, tip: <b>Tips</b> }));
    expect(screen.queryByText('Tips')).toBeNull();
  });

  it('has the names of the chosen and the compared on a small map too', () => {
    const second = (mark: 'municipality' | 'compare') => buildPicture(
      { form: 'fill', municipality: mark === 'municipality' ? '9802' : null, compare: mark === 'compare' ? ['9802'] : [] },
      POPULATION, COUNTY.municipalities, READINGS, null, 0, null,
    );
    const { rerender } = render(view());
    expect(screen.getByText('Kommun 9802')).toHaveClass('late');
    rerender(view({ picture: second('municipality') }));
    expect(screen.getByText('Kommun 9802')).not.toHaveClass('late');
    rerender(view());
    rerender(view({ picture: second('compare') }));
    expect(screen.getByText('Kommun 9802')).not.toHaveClass('late');
  });
});

describe('the tip on the map', { timeout: 20_000 }, () => {
  /** A box for the tip to stand in, which nothing lays out here, and where it stands. */
  function laidOut() {
    const tip = document.querySelector<HTMLElement>('.map-tip');
    const box = document.querySelector<HTMLElement>('.map-box');
    if (!tip || !box) throw new Error('No map');
    Object.defineProperty(tip, 'offsetParent', { value: { getBoundingClientRect: () => new DOMRect(0, 0, 800, 600) } });
    for (const one of document.querySelectorAll('.map-box, .map-frame')) one.getBoundingClientRect = () => new DOMRect(0, 0, 600, 400);
    return { box, at: () => tip.style.transform };
  }
  const marked = (hovered: string | null, props: Partial<MapViewProps> = {}) => view({ hovered, tip: hovered === null ? null : <b>Tips</b>, ...props });
  const [x, y] = FRAME.project(14, 61);
  const BY_NAME = `translate(${Math.round((x / FRAME.width) * 600 + 14)}px, ${Math.round((y / FRAME.height) * 400 + 14)}px)`;

  it('stands beside the pointer from the first moment over an area of the SVG, and by the name of the next marked without it', () => {
    const { rerender } = render(marked(null));
    const { box, at } = laidOut();
    const area = (code: string) => document.querySelector(`[data-code="${code}"]`) ?? box;
    fireEvent.pointerMove(area('9802'), { clientX: 50, clientY: 60 });
    expect(acts.onHover).toHaveBeenLastCalledWith('9802');
    rerender(marked('9802'));
    expect(at()).toBe('translate(64px, 74px)');
    fireEvent.pointerMove(area('9802'), { clientX: 70, clientY: 80 });
    expect(at()).toBe('translate(84px, 94px)');
    rerender(marked('9801'));
    expect(at()).toBe(BY_NAME);
    fireEvent.pointerLeave(box);
    rerender(marked(null));
    rerender(marked('9801'));
    expect(at()).toBe(BY_NAME);
  });

  it('does not follow a pointer over empty ground', () => {
    const { rerender } = render(marked(null));
    const { box, at } = laidOut();
    fireEvent.pointerMove(box, { clientX: 5, clientY: 390 });
    rerender(marked('9801'));
    expect(at()).toBe(BY_NAME);
    fireEvent.pointerMove(box, { clientX: 6, clientY: 391 });
    expect(at()).toBe(BY_NAME);
  });

  it('stands beside the pointer from the first moment over an area of the zoomable map, which tells of it after the move, until the pointer leaves', async () => {
    const { engine: zoomable, rerender } = await withEngine();
    act(() => zoomable.onShown('folkmangd'));
    const { box, at } = laidOut();
    const whole = { areas: AREAS, context: CONTEXT };
    fireEvent.pointerMove(box, { clientX: 50, clientY: 60 });
    act(() => engine.current?.onHover('9801'));
    expect(acts.onHover).toHaveBeenLastCalledWith('9801');
    rerender(marked('9801', whole));
    expect(at()).toBe('translate(64px, 74px)');
    fireEvent.pointerLeave(box);
    rerender(marked(null, whole));
    rerender(marked('9801', whole));
    expect(at()).toBe(BY_NAME);
  });
});
