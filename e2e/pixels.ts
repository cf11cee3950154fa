/** Compares two pictures in the browser itself, so that no library for pictures is needed. */
import type { JSHandle, Page } from '@playwright/test';

/** A difference of colour, 0–255 in any channel, that an eye would notice on an area. */
const NOTICEABLE = 40;

export interface Comparison {
  /** Share of the pixels, 0–1, that differ noticeably; 1 when the pictures are not of one size. */
  readonly share: number;
  /** PNG: the pixels that differ in red over a pale picture of how it is now. */
  readonly difference: Buffer;
}

/** The pixels of a PNG, in the page itself. */
export function readPicture(page: Page, png: Buffer): Promise<JSHandle<ImageData>> {
  return page.evaluateHandle(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (context === null) throw new Error('No canvas to compare on.');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, bitmap.width, bitmap.height);
  }, png.toString('base64'));
}

/** Compares two PNGs. @param limit difference of colour, 0–255 in any channel, from which on it is noticed */
export async function comparePictures(page: Page, before: Buffer, after: Buffer, limit: number = NOTICEABLE): Promise<Comparison> {
  const empty = await page.context().newPage();
  try {
    const { share, difference } = await empty.evaluate(async ({ a, b, notice }) => {
      const sameSize = a.width === b.width && a.height === b.height;
      let differing = 0;
      for (let at = 0; at < b.data.length; at += 4) {
        const apart = !sameSize || [0, 1, 2].some((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > notice);
        if (apart) {
          differing += 1;
          b.data.set([200, 0, 0, 255], at);
        } else b.data[at + 3] = 100;
      }
      const marked = new OffscreenCanvas(b.width, b.height);
      marked.getContext('2d')?.putImageData(b, 0, 0);
      const png = new Uint8Array(await (await marked.convertToBlob({ type: 'image/png' })).arrayBuffer());
      return { share: differing / (b.data.length / 4), difference: btoa(png.reduce((text, byte) => text + String.fromCharCode(byte), '')) };
    }, { a: await readPicture(empty, before), b: await readPicture(empty, after), notice: limit });
    return { share, difference: Buffer.from(difference, 'base64') };
  } finally {
    await empty.close();
  }
}

/** Half the side of the square that is looked at, px: 21 × 21 pixels hold two whole stripes of the hatch, wherever it begins. */
const REACH = 10;

/** The colours (red, green, blue) of every pixel in a small square round each of the given points, which are in pixels of the window. */
export async function coloursAround(
  page: Page, picture: Buffer, points: readonly { readonly x: number; readonly y: number }[],
): Promise<readonly (readonly (readonly number[])[])[]> {
  return page.evaluate(async ({ base64, around, reach }) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('No canvas to look on.');
    context.drawImage(bitmap, 0, 0);
    const side = 2 * reach + 1;
    return around.map(({ x, y }) => {
      const { data } = context.getImageData(Math.round(x) - reach, Math.round(y) - reach, side, side);
      return Array.from({ length: side * side }, (_, index) => Array.from(data.subarray(4 * index, 4 * index + 3)));
    });
  }, { base64: picture.toString('base64'), around: points, reach: REACH });
}
