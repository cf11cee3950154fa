import { describe, expect, it } from 'vitest';
import { frameOf, mercator } from '../frame';
import { CameraEcho, sameCamera, zoomOf, type Bounds } from './camera';

const BOUNDS: Bounds = [12, 59, 17, 62];

describe('the zoom of a frame', () => {
  it('makes a frame unit as long as asked for', () => {
    const zoom = zoomOf(BOUNDS, 0.073);
    const [, top] = mercator(12, 62);
    const [, bottom] = mercator(12, 59);
    expect(((bottom - top) * 512 * 2 ** zoom) / frameOf(BOUNDS).height).toBeCloseTo(0.073, 10);
  });

  it('is finite for a box without size', () => {
    expect(zoomOf(BOUNDS, 0)).toBe(0);
  });
});

describe('cameras that come back', () => {
  const at = (lon: number) => ({ lon, lat: 60, zoom: 7 });

  it('are told from cameras that are asked for', () => {
    const echo = new CameraEcho();
    echo.report(at(14));
    expect(echo.isEcho(at(15))).toBe(false);
    expect(echo.isEcho(at(14.00004))).toBe(true);
    expect(echo.isEcho(at(14))).toBe(false);
  });

  it('make the older ones forgotten, but not the newer', () => {
    const echo = new CameraEcho();
    for (const lon of [13, 14, 15]) echo.report(at(lon));
    expect(echo.isEcho(at(14))).toBe(true);
    expect(echo.isEcho(at(13))).toBe(false);
    expect(echo.isEcho(at(15))).toBe(true);
  });

  it('are forgotten when the map is set back', () => {
    const echo = new CameraEcho();
    echo.report(at(14));
    echo.clear();
    expect(echo.isEcho(at(14))).toBe(false);
  });

  it('are the same only in place and zoom', () => {
    expect(sameCamera(at(14), { ...at(14), zoom: 7.1 })).toBe(false);
    expect(sameCamera(at(14), { ...at(14), lat: 60.001 })).toBe(false);
  });
});
