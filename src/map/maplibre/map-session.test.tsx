import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Picture } from '../picture';
import type { MapHost, MapWish } from './contract';
import { MapSession } from './map-session';
import { LATE_LAYERS } from './style';

const picture = (indicator: string): Picture => ({
  indicator, scheme: 'green', classCount: 1, form: 'fill', invented: false,
  areas: [{ code: '2039', name: 'Prov', paint: { kind: 'class', index: 0, shade: 1 }, reading: null, chosen: false, compared: false, dimmed: false, radius: null }],
});
const wish = (indicator: string): MapWish => ({
  picture: picture(indicator), appearance: 'light', hovered: null, camera: null, bounds: [12, 60, 16, 62], padding: 16,
});

/** Frames that run when they are told to. */
let frames: FrameRequestCallback[] = [];
const frame = (): void => {
  const now = frames;
  frames = [];
  for (const run of now) run(0);
};

beforeEach(() => {
  frames = [];
  let id = 0;
  const ids = new Map<number, FrameRequestCallback>();
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => {
    id += 1;
    ids.set(id, run);
    frames.push(run);
    return id;
  });
  vi.stubGlobal('cancelAnimationFrame', (which: number) => { frames = frames.filter((run) => run !== ids.get(which)); });
  vi.stubGlobal('ResizeObserver', class { observe = vi.fn<() => void>(); disconnect = vi.fn<() => void>(); });
});
afterEach(() => { vi.unstubAllGlobals(); });

/** A MapLibre that draws nothing and says `idle` when it is asked to. */
function fakeMap() {
  const listeners = new Map<string, (event: object) => void>();
  const shown: string[] = [];
  const nothing = (): undefined => undefined;
  const map = new Proxy({
    on: (type: string, ...rest: readonly unknown[]) => {
      const listener = rest.at(-1);
      if (typeof listener === 'function') listeners.set(type, (event) => { listener(event); });
      return { unsubscribe: nothing };
    },
    getLayer: () => ({}), getLayoutProperty: () => 'none',
    getContainer: () => document.createElement('div'), getCanvas: () => document.createElement('canvas'),
    getCenter: () => ({ lng: 14, lat: 61 }), getZoom: () => 6, getSource: nothing,
    setLayoutProperty: (layer: string) => { shown.push(layer); },
  }, { get: (known, name) => Reflect.get(known, name) ?? nothing });
  return { map, shown, idle: () => listeners.get('idle')?.({}) };
}

function session() {
  const { map, shown, idle } = fakeMap();
  const host = {
    pixelsPerUnit: () => 1, onProjection: vi.fn<MapHost['onProjection']>(), onCamera: vi.fn<MapHost['onCamera']>(), onShown: vi.fn<MapHost['onShown']>(),
    onWhole: vi.fn<MapHost['onWhole']>(), onFailed: vi.fn<MapHost['onFailed']>(), onHover: vi.fn<MapHost['onHover']>(), onChoose: vi.fn<MapHost['onChoose']>(),
  };
  const made = new MapSession(map as never, wish('folkmangd'), { type: 'FeatureCollection', features: [] } as never, () => host);
  return { made, host, shown, idle };
}

describe('the layers that the first picture does without', () => {
  it('are asked for two frames after it, and told of once they are drawn', () => {
    const { host, shown, idle } = session();
    idle();
    frame();
    frame();
    expect(host.onShown.mock.calls).toEqual([['folkmangd']]);
    expect(LATE_LAYERS.some((layer) => shown.includes(layer))).toBe(false);
    frame();
    frame();
    expect(shown).toEqual(expect.arrayContaining([...LATE_LAYERS]));
    expect(host.onWhole).not.toHaveBeenCalled();
    idle();
    idle();
    expect(host.onWhole).toHaveBeenCalledOnce();
  });

  it('come though another picture is asked for in those two frames', () => {
    const { made, host, shown, idle } = session();
    idle();
    frame();
    frame();
    made.update(wish('arbetstid'));
    idle();
    for (let count = 0; count < 4; count += 1) frame();
    expect(host.onShown.mock.calls).toEqual([['folkmangd'], ['arbetstid']]);
    expect(shown).toEqual(expect.arrayContaining([...LATE_LAYERS]));
    idle();
    expect(host.onWhole).toHaveBeenCalledOnce();
  });
});
