/** How far apart two pictures draw their borders, measured pixel by pixel in the browser itself. */
import type { Page } from '@playwright/test';
import { readPicture } from './pixels';
import type { Colour } from './engine-pictures';

interface BorderWish {
  /** Colour of the line. */
  readonly colour: Colour;
  /** A difference in any channel that smoothing may make in the middle of a line. */
  readonly within: number;
  /** How far away the other picture's border may be, in pixels of the pictures. */
  readonly reach: number;
}

interface BordersApart {
  /** Pixels of the border in each picture. */
  readonly pixels: readonly [number, number];
  /** Share of them, 0–1, that have none of the other picture's within reach. */
  readonly strays: readonly [number, number];
}

/** Compares two PNGs of one size. Every pixel of the border in one has to lie near one in the other. */
export async function bordersApart(page: Page, first: Buffer, second: Buffer, wish: BorderWish): Promise<BordersApart> {
  return page.evaluate(({ a, b, colour, within, reach }) => {
    if (a.width !== b.width || a.height !== b.height) throw new Error('Two pictures of one size are compared.');
    const { width, height } = a;
    const borderOf = ({ data }: ImageData): Uint8Array =>
      Uint8Array.from({ length: width * height }, (_, at) => Number(colour.every((value, channel) => Math.abs(value - (data[4 * at + channel] ?? 0)) <= within)));
    const near = Array.from({ length: 2 * reach + 1 }, (_, y) => y - reach)
      .flatMap((y) => Array.from({ length: 2 * reach + 1 }, (_, x) => [x - reach, y] as const)).filter(([x, y]) => x * x + y * y <= reach * reach);
    const straysOf = (of: Uint8Array, other: Uint8Array): number => of.reduce((strays, border, at) => {
      if (border === 0) return strays;
      const [x, y] = [at % width, Math.floor(at / width)];
      return near.some(([dx, dy]) => x + dx >= 0 && x + dx < width && other[(y + dy) * width + x + dx] === 1) ? strays : strays + 1;
    }, 0);
    const [one, two] = [borderOf(a), borderOf(b)];
    const count = (mask: Uint8Array): number => mask.reduce((sum, value) => sum + value, 0);
    const [ones, twos] = [count(one), count(two)];
    return { pixels: [ones, twos] as const, strays: [straysOf(one, two) / ones, straysOf(two, one) / twos] as const };
  }, { a: await readPicture(page, first), b: await readPicture(page, second), ...wish });
}
