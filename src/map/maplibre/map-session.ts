import type { CenterZoomBearing, EaseToOptions, GeoJSONSource, Map as MapLibre, Subscription } from 'maplibre-gl';
import type { Camera } from '../../domain/scene';
import { areaStates, changedStates, layersInUse, paintKey, pointedAt, type AreaStates } from './area-states';
import { CameraEcho, sameCamera, zoomOf } from './camera';
import type { MapHost, MapWish } from './contract';
import { hatchImage } from './hatch';
import { MARKS, marksOf, withoutMarks } from './marks';
import { followPointer } from './pointer';
import { SOURCE, featureId, type Areas } from './source';
import { FILL_LAYER, LATE_LAYERS, OPTIONAL_LAYERS, hatchColours, showLayer } from './style';

const NO_STATES: AreaStates = new Map();
/** Marks the map's own movements, so that they are not taken for the reader's. */
const OWN = { own: true } as const;
/** Class of a map whose picture is whole; until then it is hidden, or half a picture would lie over the SVG's. */
const DRAWN = 'map-drawn';
const RESET_MS = 300;
/** From one Scene's place to the next one's; MapLibre leaves the way out where less motion is asked for. */
const GLIDE_MS = 500;
/** How far the reader can zoom out and in from the fitted county, in zoom levels. */
const ZOOM_OUT = 1;
const ZOOM_IN = 5;

/** Keeps one MapLibre map in step with what is wished for. Knows nothing of React. */
export class MapSession {
  private states: AreaStates = NO_STATES;
  /** What the states were made of; as long as it is the same, all that can differ is what is pointed at. */
  private madeOf: { readonly wish: MapWish; readonly unit: number } | null = null;
  private marks = '';
  /** What is painted, and what has been told of; see `paintKey`. */
  private painted = '';
  private shown = '';
  private moved = false;
  /** From the loss of the context until the style stands again MapLibre's own movements look like the reader's. */
  private lost = false;
  /** While a movement of the map's own begins, what it cuts off tells of its end. */
  private cutting = false;
  private frames: number[] = [];
  /** The late layers have been asked for and are not drawn yet. */
  private completing = false;
  /** CSS pixels per frame unit; asked for when the box changes, since asking makes the browser lay out the page. */
  private unit: number;
  private readonly echo = new CameraEcho();
  private readonly observer: ResizeObserver;
  private readonly subscriptions: readonly Subscription[];

  constructor(
    private readonly map: MapLibre, private wish: MapWish, private readonly areas: Areas, private readonly host: () => MapHost,
  ) {
    this.unit = host().pixelsPerUnit();
    this.subscriptions = [
      map.on('style.load', this.redraw),
      map.on('idle', this.onIdle),
      map.on('move', this.onMove),
      map.on('moveend', this.onMoveEnd),
      ...followPointer(map, host),
      map.on('webglcontextlost', this.onLost),
    ];
    map.setMissingStyleImageResolver(this.paintHatch);
    this.observer = new ResizeObserver(this.onResize);
    this.observer.observe(map.getContainer());
    this.limitZoom();
    if (wish.camera) this.jumpTo(wish.camera);
    this.redraw();
    this.project();
  }

  update(wish: MapWish): void {
    const before = this.wish;
    this.wish = wish;
    this.write();
    if (wish.camera !== before.camera) this.follow(wish.camera);
    if (wish.bounds !== before.bounds || wish.padding !== before.padding) this.refit();
  }

  zoomBy(levels: number): void {
    this.map.easeTo({ zoom: this.map.getZoom() + levels });
  }

  /** Back to the whole county. */
  reset(): void {
    this.echo.clear();
    const fitted = this.fitted();
    if (fitted) this.glide({ ...fitted, duration: RESET_MS }, { ...OWN, reset: true });
  }

  dispose(): void {
    this.observer.disconnect();
    for (const { unsubscribe } of this.subscriptions) unsubscribe();
    this.frames.forEach(cancelAnimationFrame);
  }

  /** A style that is new to the map (first load, restored context) has lost all feature-state. */
  private readonly redraw = (): void => {
    this.lost = false;
    this.states = NO_STATES;
    this.marks = '';
    this.shown = '';
    this.write();
  };

  private write(): void {
    const { map, wish } = this;
    // Until the style stands, there is nothing to write to; style.load comes back here.
    if (!map.getLayer(FILL_LAYER)) return;
    const next = this.nextStates();
    const marks = map.getSource<GeoJSONSource>(MARKS);
    for (const [code, change] of changedStates(this.states, next)) {
      const kept = marks ? withoutMarks(change) : change;
      if (Object.keys(kept).length > 0) map.setFeatureState({ source: SOURCE, id: featureId(code) }, kept);
    }
    if (marks) this.writeMarks(marks, next);
    const used = layersInUse(next);
    for (const layer of OPTIONAL_LAYERS) if (used[layer]) showLayer(map, layer);
    this.states = next;
    this.madeOf = { wish, unit: this.unit };
    // Two indicators may look alike; the frame that says so must come all the same.
    if (this.wanted() !== this.shown) map.triggerRepaint();
  }

  private nextStates(): AreaStates {
    const { picture, appearance, hovered } = this.wish;
    const last = this.madeOf;
    if (this.states !== NO_STATES && last?.unit === this.unit && last.wish.picture === picture && last.wish.appearance === appearance) {
      return pointedAt(this.states, last.wish.hovered, hovered);
    }
    const next = areaStates(picture, appearance, hovered, this.unit);
    this.painted = paintKey(picture.indicator, next);
    return next;
  }

  private writeMarks(source: GeoJSONSource, states: AreaStates): void {
    const { key, shapes } = marksOf(states, this.areas);
    if (key === this.marks) return;
    this.marks = key;
    source.setData(shapes);
  }

  private wanted(): string {
    return `${this.wish.appearance} ${this.painted}`;
  }

  private readonly paintHatch = (id: string): void => {
    const colours = hatchColours(id);
    if (colours === null || this.map.hasImage(id)) return;
    const zoom = zoomOf(this.wish.bounds, this.unit);
    const { pixelRatio, ...image } =
      hatchImage(colours.ground, colours.ink, this.wish.bounds, zoom, window.devicePixelRatio);
    this.map.addImage(id, image, { pixelRatio });
  };

  private readonly onIdle = (): void => {
    if (this.completing) {
      this.completing = false;
      this.host().onWhole();
    }
    const wanted = this.wanted();
    if (this.states === NO_STATES || wanted === this.shown) return;
    const { indicator } = this.wish.picture;
    this.map.getContainer().classList.add(DRAWN);
    this.afterTwoFrames(() => {
      if (this.wanted() !== wanted || this.shown === wanted) return;
      const first = this.shown === '';
      this.shown = wanted;
      this.host().onShown(indicator);
      if (first) this.afterTwoFrames(this.complete);
    });
  };

  private readonly complete = (): void => {
    this.completing = true;
    for (const layer of LATE_LAYERS) showLayer(this.map, layer);
    this.map.triggerRepaint();
  };

  private afterTwoFrames(then: () => void): void {
    this.frames.forEach(cancelAnimationFrame);
    this.frames = [requestAnimationFrame(() => {
      this.frames = [requestAnimationFrame(then)];
    })];
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
      this.refit();
      this.host().onCamera(null);
    } else if ('home' in event) {
      // On the way home another place may have been asked for.
      if (this.wish.camera !== null) return;
      this.moved = false;
      this.refit();
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
    return !('own' in event) && !this.lost && !this.cutting;
  }

  /** Glides to a place. A movement of the reader's that it cuts off ends here, and is not where the reader went. */
  private glide(to: EaseToOptions, own: typeof OWN & { readonly reset?: true; readonly home?: true }): void {
    this.cutting = true;
    this.map.easeTo(to, own);
    this.cutting = false;
  }

  private project(): void {
    const { map } = this;
    this.host().onProjection((lon, lat) => {
      const { x, y } = map.project([lon, lat]);
      return [x, y];
    }, this.moved);
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

  /** Fits the county again unless the reader has moved the map, and sizes the circles to the box. */
  private refit(): void {
    this.unit = this.host().pixelsPerUnit();
    this.limitZoom();
    const fitted = this.fitted();
    if (!this.moved && fitted) this.map.jumpTo(fitted, OWN);
    this.write();
  }

  private readonly onResize = (): void => {
    const [box, canvas] = [this.map.getContainer(), this.map.getCanvas()];
    // The observer tells of the size that it finds, too.
    if (box.clientWidth === canvas.clientWidth && box.clientHeight === canvas.clientHeight) return;
    this.map.resize(OWN);
    this.refit();
    // In the same frame as the box: a resized canvas is empty until it is drawn again.
    this.map.redraw();
    this.project();
  };

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
    this.map.setMaxZoom(zoom + ZOOM_IN);
    this.map.setMinZoom(zoom - ZOOM_OUT);
  }

  private readonly onLost = (): void => {
    this.lost = true;
    this.shown = '';
    this.states = NO_STATES;
    this.frames.forEach(cancelAnimationFrame);
    this.map.getContainer().classList.remove(DRAWN);
    this.host().onFailed('context-lost', '');
  };
}
