import type { CenterZoomBearing, EaseToOptions, Map as MapLibre, Subscription } from 'maplibre-gl';
import type { Camera } from '../../domain/scene';
import { CameraEcho, sameCamera } from './camera';
import type { MapHost, MapWish } from './contract';

/** Marks the map's own movements, so that they are not taken for the reader's. */
const OWN = { own: true } as const;
const RESET_MS = 300;
/** From one Scene's place to the next one's; MapLibre leaves the way out where less motion is asked for. */
const GLIDE_MS = 500;
/** How far the reader can zoom out and in from the fitted county, in zoom levels. */
const ZOOM_OUT = 1;
const ZOOM_IN = 5;

type PlaceWish = Pick<MapWish, 'camera' | 'bounds' | 'padding'>;

/**
 * Where one MapLibre map looks: at the whole county until the reader or a Scene has moved it. Tells the reader's movements
 * from its own, and reports only theirs.
 */
export class MapPlace {
  private moved = false;
  /** A movement of the map's own begins: what it cuts off tells of its end, and MapLibre moves a map into its limits without a word of whose wish it is. */
  private acting = false;
  private readonly echo = new CameraEcho();
  private readonly subscriptions: readonly Subscription[];
  /** Without a context MapLibre's own movements look like the reader's, until the map is taken away. */
  lost = false;

  constructor(private readonly map: MapLibre, private wish: PlaceWish, private readonly host: () => MapHost) {
    this.subscriptions = [map.on('move', this.onMove), map.on('moveend', this.onMoveEnd)];
    this.limitZoom();
    if (wish.camera) this.jumpTo(wish.camera);
  }

  dispose(): void {
    for (const { unsubscribe } of this.subscriptions) unsubscribe();
  }

  /** Goes where another camera is asked for. Other bounds or another padding ask for `fit`. */
  update(wish: PlaceWish): void {
    const { camera } = this.wish;
    this.wish = wish;
    if (wish.camera !== camera) this.follow(wish.camera);
  }

  /** The reader's own way in and out, by button. */
  zoomBy(levels: number): void {
    this.map.easeTo({ zoom: this.map.getZoom() + levels });
  }

  /** Back to the whole county. */
  reset(): void {
    this.echo.clear();
    const fitted = this.fitted();
    if (fitted) this.glide({ ...fitted, duration: RESET_MS }, { ...OWN, reset: true });
  }

  /** Fits the county again, unless the map has been moved. */
  fit(): void {
    this.limitZoom();
    const fitted = this.fitted();
    if (!this.moved && fitted) this.map.jumpTo(fitted, OWN);
  }

  /** Takes the size of its box. */
  resize(): void {
    this.map.resize(OWN);
  }

  /** Tells how degrees become pixels now. */
  project(): void {
    const { map } = this;
    this.host().onProjection((lon, lat) => {
      const { x, y } = map.project([lon, lat]);
      return [x, y];
    }, this.moved);
  }

  private readonly onMove = (event: object): void => {
    if (this.isReaders(event)) {
      // Told at once that the map has left home, so that it can be called back while it still moves.
      if (!this.moved && this.wish.camera === null) this.report();
      this.moved = true;
    }
    this.project();
  };

  private readonly onMoveEnd = (event: object): void => {
    if ('reset' in event) {
      this.moved = false;
      this.fit();
      this.host().onCamera(null);
    } else if ('home' in event) {
      // On the way home another place may have been asked for.
      if (this.wish.camera !== null) return;
      this.moved = false;
      this.fit();
      this.project();
    } else if (this.isReaders(event)) this.report();
  };

  private report(): void {
    const { lng, lat } = this.map.getCenter();
    const camera = { lon: lng, lat, zoom: this.map.getZoom() };
    this.echo.report(camera);
    this.host().onCamera(camera);
  }

  private isReaders(event: object): boolean {
    return !('own' in event) && !this.lost && !this.acting;
  }

  /** Glides to a place. A movement of the reader's that it cuts off ends here, and is not where the reader went. */
  private glide(to: EaseToOptions, own: typeof OWN & { readonly reset?: true; readonly home?: true }): void {
    this.act(() => this.map.easeTo(to, own));
  }

  private act(movement: () => void): void {
    this.acting = true;
    movement();
    this.acting = false;
  }

  private follow(camera: Camera | null): void {
    if (camera === null) {
      if (!this.moved) return;
      this.echo.clear();
      const fitted = this.fitted();
      if (fitted) this.glide({ ...fitted, duration: GLIDE_MS }, { ...OWN, home: true });
    } else if (!this.echo.isEcho(camera)) {
      this.moved = true;
      this.glide({ center: [camera.lon, camera.lat], zoom: camera.zoom, duration: GLIDE_MS }, OWN);
    }
  }

  private jumpTo(camera: Camera): void {
    const { lng, lat } = this.map.getCenter();
    this.moved = true;
    if (sameCamera(camera, { lon: lng, lat, zoom: this.map.getZoom() })) return;
    this.map.jumpTo({ center: [camera.lon, camera.lat], zoom: camera.zoom }, OWN);
  }

  /** The camera that shows the whole county; undefined when the box has no room for it. */
  private fitted(): CenterZoomBearing | undefined {
    const { bounds, padding } = this.wish;
    const { clientWidth, clientHeight } = this.map.getContainer();
    if (Math.min(clientWidth, clientHeight) <= 2 * padding) return undefined;
    return this.map.cameraForBounds([bounds[0], bounds[1], bounds[2], bounds[3]], { padding });
  }

  private limitZoom(): void {
    const zoom = this.fitted()?.zoom;
    if (zoom === undefined) return;
    this.act(() => this.map.setMaxZoom(zoom + ZOOM_IN).setMinZoom(zoom - ZOOM_OUT));
  }
}
