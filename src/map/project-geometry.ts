import { geoPath, geoTransform, type GeoPermissibleObjects } from 'd3-geo';
import type { Snapshot } from '../snapshots/parse';
import type { Frame } from './frame';
import { joinedPath, type NamedPath, type SvgGeometry } from './svg-geometry';

type Areas = Snapshot<'municipalities.geojson'>;
type Context = Snapshot<'context.geojson'>;

/** Collects path commands as whole relative numbers, about half the bytes of absolute ones. */
class RelativePath {
  private commands = '';
  private x = 0;
  private y = 0;
  private startX = 0;
  private startY = 0;
  private inLine = false;

  beginPath(): void {}
  arc(): void {}

  moveTo(x: number, y: number): void {
    // The first move is absolute, so that paths can be put after one another.
    this.push(this.commands === '' ? 'M' : 'm', x, y);
    this.startX = this.x;
    this.startY = this.y;
    this.inLine = false;
  }

  lineTo(x: number, y: number): void {
    if (Math.round(x) === this.x && Math.round(y) === this.y) return;
    this.push(this.inLine ? '' : 'l', x, y);
    this.inLine = true;
  }

  closePath(): void {
    this.commands += 'z';
    this.x = this.startX;
    this.y = this.startY;
  }

  private push(command: string, x: number, y: number): void {
    const dx = Math.round(x) - this.x;
    const dy = Math.round(y) - this.y;
    this.commands += `${command || (dx < 0 ? '' : ' ')}${dx}${dy < 0 ? '' : ' '}${dy}`;
    this.x += dx;
    this.y += dy;
  }

  toString(): string {
    return this.commands;
  }
}

/** Into frame units; what a position says beside longitude and latitude is left aside. */
function projectionOf(frame: Frame) {
  return geoTransform({
    point(lon, lat) {
      const [x, y] = frame.project(lon, lat);
      this.stream.point(x, y);
    },
  });
}

function pathOf(object: GeoPermissibleObjects, frame: Frame): string {
  const path = new RelativePath();
  // geoPath only calls the methods above for polygons and lines.
  geoPath(projectionOf(frame), path as unknown as CanvasRenderingContext2D)(object);
  return path.toString();
}

/** Box of the borders outside in frame units, whole numbers. */
function surroundingsOf(context: Context, frame: Frame): SvgGeometry['surroundings'] {
  const features = context.features.filter(({ properties: { kind } }) => kind === 'county-border' || kind === 'country-border');
  if (features.length === 0) return [0, 0, 0, 0];
  const [[left, top], [right, bottom]] = geoPath(projectionOf(frame)).bounds({ type: 'FeatureCollection', features } as GeoPermissibleObjects);
  const [x, y] = [Math.round(left), Math.round(top)];
  return [x, y, Math.round(right) - x, Math.round(bottom) - y];
}

/** Draws the geometry snapshots in frame units. Planar, so the winding of the rings does not matter. */
export function projectGeometry(areas: Areas, context: Context, frame: Frame): SvgGeometry {
  const kind = (wanted: string): readonly NamedPath[] =>
    context.features
      .filter(({ properties }) => properties.kind === wanted)
      .map(({ properties: { name }, geometry }) => ({ name: name ?? '', d: pathOf(geometry as GeoPermissibleObjects, frame) }))
      .filter(({ d }) => d !== '');
  return {
    width: frame.width,
    height: frame.height,
    areas: areas.features.map(({ properties, geometry }) => ({
      code: properties.code, d: pathOf(geometry as GeoPermissibleObjects, frame),
    })),
    lakes: kind('lake'),
    rivers: kind('river'),
    countyBorders: joinedPath(kind('county-border')),
    countryBorders: joinedPath(kind('country-border')),
    surroundings: surroundingsOf(context, frame),
    lakeNames: context.features.flatMap(({ properties: { kind: what, name, label } }) => {
      if (what !== 'lake' || name === null || label === null) return [];
      const [x, y] = frame.project(label[0], label[1]);
      return [{ name, x, y }];
    }),
  };
}
