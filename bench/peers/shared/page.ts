/** What every scripted peer does alike: fetch the snapshots, listen to the buttons, tell the bench. */
import { peerIndicators, type Areas, type PeerIndicator, type Snapshots } from './figures';

export interface Loaded {
  readonly areas: Areas;
  readonly first: PeerIndicator;
  readonly byId: (id: string) => PeerIndicator;
  /** West, south, east, north, degrees. */
  readonly bounds: [number, number, number, number];
}

async function json<T>(file: string): Promise<T> {
  const response = await fetch(`./data/${file}`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.json()) as T;
}

function boundsOf(areas: Areas): [number, number, number, number] {
  const box: [number, number, number, number] = [180, 90, -180, -90];
  for (const { geometry } of areas.features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    for (const [x = 0, y = 0] of polygons.flat(2)) {
      box[0] = Math.min(box[0], x);
      box[1] = Math.min(box[1], y);
      box[2] = Math.max(box[2], x);
      box[3] = Math.max(box[3], y);
    }
  }
  return box;
}

export async function load(): Promise<Loaded> {
  const [areas, catalogue, values, rounds] = await Promise.all([
    json<Areas>('municipalities.geojson'),
    json<Pick<Snapshots, 'indicators'>>('indicators.json'),
    json<Pick<Snapshots, 'series'>>('values.json'),
    json<Pick<Snapshots, 'rounds'>>('rounds.json'),
  ]);
  const indicators = peerIndicators({ areas, ...catalogue, ...values, ...rounds });
  const [first] = indicators;
  if (first === undefined) throw new Error('no indicators');
  const byId = (id: string): PeerIndicator => indicators.find((one) => one.id === id) ?? first;
  return { areas, first, byId, bounds: boundsOf(areas) };
}

export function mapRoot(): HTMLElement {
  const root = document.querySelector<HTMLElement>('[data-map]');
  if (root === null) throw new Error('no [data-map]');
  return root;
}

const afterTwoFrames = (then: () => void): void => {
  requestAnimationFrame(() => requestAnimationFrame(then));
};

/** Called when the first picture has been drawn; `engine` names it for the bench. */
export function ready(engine: 'svg' | 'maplibre'): void {
  afterTwoFrames(() => {
    mapRoot().dataset['engine'] = engine;
    mapRoot().dataset['ready'] = '';
  });
}

/** Called when the colours of another indicator have been drawn. */
export function shown(id: string): void {
  afterTwoFrames(() => {
    mapRoot().dataset['shown'] = id;
  });
}

export function onSwitch(act: (id: string) => void): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-indicator]')) {
    button.addEventListener('click', () => act(button.dataset['indicator'] ?? ''));
  }
}
