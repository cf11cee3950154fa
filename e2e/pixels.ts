/** Compares two pictures in the browser itself, so that no library for pictures is needed. */
import type { Page } from '@playwright/test';

/** A difference of colour, 0–255 in any channel, that an eye would notice on an area. */
const NOTICEABLE = 40;

/** Share of pixels, 0–1, that differ noticeably between two PNGs. Throws when their sizes differ. */
export async function differingShare(page: Page, before: Buffer, after: Buffer): Promise<number> {
  const empty = await page.context().newPage();
  try {
    return await empty.evaluate(async ({ pictures, limit }) => {
      const read = async (base64: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (context === null) throw new Error('No canvas to compare on.');
        context.drawImage(bitmap, 0, 0);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [a, b] = await Promise.all(pictures.map(read));
      if (a === undefined || b === undefined || a.width !== b.width || a.height !== b.height) {
        throw new Error('The pictures are not of one size.');
      }
      let differing = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const apart = [0, 1, 2].some((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > limit);
        if (apart) differing += 1;
      }
      return differing / (a.data.length / 4);
    }, { pictures: [before.toString('base64'), after.toString('base64')], limit: NOTICEABLE });
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
