import type { Camera } from '../../domain/scene';
import { frameOf, mercator } from '../frame';

export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** Width and height of a MapLibre tile, px: the whole world at zoom 0. */
export const TILE_SIZE = 512;

/** MapLibre's zoom at which a frame unit measures so many CSS pixels; 0 for a box that has no size yet. */
export function zoomOf(bounds: Bounds, pixelsPerUnit: number): number {
  if (pixelsPerUnit <= 0) return 0;
  const [west, south, , north] = bounds;
  const height = mercator(west, south)[1] - mercator(west, north)[1];
  return Math.log2((pixelsPerUnit * frameOf(bounds).height) / (height * TILE_SIZE));
}

/** An address keeps fewer decimals than a map; these are far below a pixel. */
const SAME_DEGREES = 2e-4;
const SAME_ZOOM = 0.006;

export function sameCamera(a: Camera, b: Camera): boolean {
  return Math.abs(a.lon - b.lon) < SAME_DEGREES && Math.abs(a.lat - b.lat) < SAME_DEGREES
    && Math.abs(a.zoom - b.zoom) < SAME_ZOOM;
}

/**
 * Tells a camera that comes back after it was reported from one that is asked for. The reports are written
 * to the Scene with a delay, so an older one may return while the reader has already moved on.
 */
export class CameraEcho {
  private reported: Camera[] = [];

  report(camera: Camera): void {
    this.reported.push(camera);
  }

  /** True when this camera is the map's own word; it and all older ones are then forgotten. */
  isEcho(camera: Camera): boolean {
    const at = this.reported.findLastIndex((candidate) => sameCamera(candidate, camera));
    if (at === -1) return false;
    this.reported = this.reported.slice(at + 1);
    return true;
  }

  clear(): void {
    this.reported = [];
  }
}
