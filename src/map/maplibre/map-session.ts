import type { GeoJSONSource, Map as MapLibre, Subscription } from 'maplibre-gl';
import { areaStates, changedStates, layersInUse, paintKey, pointedAt, type AreaStates } from './area-states';
import { zoomOf } from './camera';
import type { MapHost, MapWish } from './contract';
import { hatchImage } from './hatch';
import { MapPlace } from './map-place';
import { MARKS, marksOf, withoutMarks } from './marks';
import { followPointer } from './pointer';
import { SOURCE, featureId, type Areas } from './source';
import { FILL_LAYER, LATE_LAYERS, OPTIONAL_LAYERS, hatchColours, showLayer } from './style';

const NO_STATES: AreaStates = new Map();
/** Class of a map whose picture is whole; until then it is hidden, or half a picture would lie over the SVG's. */
const DRAWN = 'map-drawn';

/** Keeps the picture of one MapLibre map in step with what is wished for; where it looks is its `MapPlace`'s. Knows nothing of React. */
export class MapSession {
  private states: AreaStates = NO_STATES;
  /** What the states were made of; as long as it is the same, all that can differ is what is pointed at. */
  private madeOf: { readonly wish: MapWish; readonly unit: number } | null = null;
  private marks = '';
  /** What is painted, and what has been told of; see `paintKey`. */
  private painted = '';
  private shown = '';
  private frames: number[] = [];
  /** The late layers: not asked for, asked for and not drawn yet, drawn. */
  private late: 'waiting' | 'asked' | 'drawn' = 'waiting';
  /** CSS pixels per frame unit; asked for when the box changes, since asking makes the browser lay out the page. */
  private unit: number;
  private readonly place: MapPlace;
  private readonly observer: ResizeObserver;
  private readonly subscriptions: readonly Subscription[];

  constructor(
    private readonly map: MapLibre, private wish: MapWish, private readonly areas: Areas, private readonly host: () => MapHost,
  ) {
    this.unit = host().pixelsPerUnit();
    this.place = new MapPlace(map, wish, host);
    this.subscriptions = [
      map.on('style.load', this.redraw),
      map.on('idle', this.onIdle),
      ...followPointer(map, host),
      map.on('webglcontextlost', this.onLost),
    ];
    map.setMissingStyleImageResolver(this.paintHatch);
    this.observer = new ResizeObserver(this.onResize);
    this.observer.observe(map.getContainer());
    this.redraw();
    this.place.project();
  }

  update(wish: MapWish): void {
    const before = this.wish;
    this.wish = wish;
    this.write();
    this.place.update(wish);
    if (wish.bounds !== before.bounds || wish.padding !== before.padding) this.refit();
  }

  zoomBy(levels: number): void {
    this.place.zoomBy(levels);
  }

  /** Back to the whole county. */
  reset(): void {
    this.place.reset();
  }

  dispose(): void {
    this.observer.disconnect();
    this.place.dispose();
    for (const { unsubscribe } of this.subscriptions) unsubscribe();
    this.frames.forEach(cancelAnimationFrame);
  }

  /** A style that is new to the map has no feature-state. */
  private readonly redraw = (): void => {
    this.late = 'waiting';
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
    if (this.late === 'asked') {
      this.late = 'drawn';
      this.host().onWhole();
    }
    const wanted = this.wanted();
    if (this.states === NO_STATES || wanted === this.shown) return;
    const { indicator } = this.wish.picture;
    this.map.getContainer().classList.add(DRAWN);
    this.afterTwoFrames(() => {
      if (this.wanted() !== wanted || this.shown === wanted) return;
      this.shown = wanted;
      this.host().onShown(indicator);
      // Asked again for each picture until it is so: a second picture may come before the two frames have passed.
      if (this.late === 'waiting') this.afterTwoFrames(this.complete);
    });
  };

  private readonly complete = (): void => {
    this.late = 'asked';
    for (const layer of LATE_LAYERS) showLayer(this.map, layer);
    this.map.triggerRepaint();
  };

  private afterTwoFrames(then: () => void): void {
    this.frames.forEach(cancelAnimationFrame);
    this.frames = [requestAnimationFrame(() => {
      this.frames = [requestAnimationFrame(then)];
    })];
  }

  /** Fits the county again unless it has been moved, and sizes the circles to the box. */
  private refit(): void {
    this.unit = this.host().pixelsPerUnit();
    this.place.fit();
    this.write();
  }

  private readonly onResize = (): void => {
    const [box, canvas] = [this.map.getContainer(), this.map.getCanvas()];
    // The observer tells of the size that it finds, too.
    if (box.clientWidth === canvas.clientWidth && box.clientHeight === canvas.clientHeight) return;
    this.place.resize();
    this.refit();
    // In the same frame as the box: a resized canvas is empty until it is drawn again.
    this.map.redraw();
    this.place.project();
  };

  private readonly onLost = (): void => {
    this.place.lost = true;
    this.shown = '';
    this.states = NO_STATES;
    this.frames.forEach(cancelAnimationFrame);
    this.map.getContainer().classList.remove(DRAWN);
    this.host().onFailed('context-lost', '');
  };
}
