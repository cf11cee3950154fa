import { describe, expect, it } from 'vitest';
import { frameOf } from '../frame';
import { zoomOf, type Bounds } from './camera';
import { hatchImage } from './hatch';

const BOUNDS: Bounds = [12, 59, 17, 62];
const GROUND = '#ffffff';
const INK = '#000000';
/** A box in which the frame is 800 px high. */
const PIXELS_PER_UNIT = 800 / frameOf(BOUNDS).height;
const ZOOM = zoomOf(BOUNDS, PIXELS_PER_UNIT);

function greys(image: ReturnType<typeof hatchImage>): number[] {
  return Array.from({ length: image.width * image.height }, (_, at) => image.data[at * 4] ?? -1);
}

describe('the hatching of missing data', () => {
  it('repeats as far apart on the screen as the pattern of the SVG engine', () => {
    const { width, pixelRatio } = hatchImage(GROUND, INK, BOUNDS, ZOOM, 1);
    const onScreen = (width / pixelRatio) * 2 ** (ZOOM - Math.floor(ZOOM));
    // 100 frame units between strokes, measured along the diagonal.
    expect(onScreen / Math.SQRT2).toBeCloseTo(100 * PIXELS_PER_UNIT, 6);
  });

  it('has 28 parts of ink in a hundred and is opaque', () => {
    const image = hatchImage(GROUND, INK, BOUNDS, ZOOM, 2);
    const mean = greys(image).reduce((sum, grey) => sum + grey, 0) / (image.width * image.height);
    expect(1 - mean / 255).toBeCloseTo(0.28, 2);
    expect(greys({ ...image, data: image.data.map((_, at, all) => all[(at | 3)] ?? 0) }).every((alpha) => alpha === 255)).toBe(true);
  });

  it('runs from lower left to upper right without a seam', () => {
    const { width, data } = hatchImage(GROUND, INK, BOUNDS, ZOOM, 1);
    const grey = (x: number, y: number) => data[((y % width) * width + (x % width)) * 4] ?? -1;
    for (let x = 0; x < width; x += 1) expect(grey(x, 3)).toBe(grey(x + 1, 2));
    for (let x = 0; x < width; x += 1) expect(grey(x, width)).toBe(grey(x, 0));
  });

  it('takes both colours as they are given', () => {
    const { data } = hatchImage('#d9d7d2', '#706c66', BOUNDS, ZOOM, 4);
    const colours = new Set<string>();
    for (let at = 0; at < data.length; at += 4) colours.add([data[at], data[at + 1], data[at + 2]].join());
    expect(colours).toContain('217,215,210');
    expect(colours).toContain('112,108,102');
  });
});
