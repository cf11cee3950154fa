/** Pictures of the page so coarse that only its layout and colours are left: the same on any machine that has the same font. */
import type { Page } from '@playwright/test';

/** Side of the square of pixels that becomes one, px. Within it a letter more or less grey, or a pixel further left, is lost. */
const CELL = 8;
/** A difference of colour, 0–255 in any channel, that is more than another machine's way to draw edges and letters. */
const NOTICEABLE = 24;

export interface Comparison {
  /** Share of the cells, 0–1, that differ noticeably; 1 when the pictures are not of one size. */
  readonly share: number;
  /** PNG: the cells that differ in red over a pale picture. */
  readonly difference: Buffer;
}

/** The picture (PNG) with every cell made one pixel of its mean colour. */
export async function coarse(page: Page, picture: Buffer): Promise<Buffer> {
  const base64 = await page.evaluate(async ({ given, cell }) => {
    const bytes = Uint8Array.from(atob(given), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d', { willReadFrequently: true });
    const [width, height] = [Math.floor(bitmap.width / cell), Math.floor(bitmap.height / cell)];
    const small = new OffscreenCanvas(width, height);
    const target = small.getContext('2d');
    if (context === null || target === null) throw new Error('No canvas to draw on.');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const out = target.createImageData(width, height);
    for (let row = 0; row < height; row += 1) {
      for (let column = 0; column < width; column += 1) {
        const sums = [0, 0, 0];
        for (let y = row * cell; y < (row + 1) * cell; y += 1) {
          for (let x = column * cell; x < (column + 1) * cell; x += 1) {
            const at = 4 * (y * bitmap.width + x);
            for (const channel of [0, 1, 2]) sums[channel] = (sums[channel] ?? 0) + (data[at + channel] ?? 0);
          }
        }
        out.data.set([...sums.map((sum) => Math.round(sum / cell ** 2)), 255], 4 * (row * width + column));
      }
    }
    target.putImageData(out, 0, 0);
    const png = new Uint8Array(await (await small.convertToBlob({ type: 'image/png' })).arrayBuffer());
    return btoa(png.reduce((text, byte) => text + String.fromCharCode(byte), ''));
  }, { given: picture.toString('base64'), cell: CELL });
  return Buffer.from(base64, 'base64');
}

/** Compares two coarse pictures. */
export async function compareCoarse(page: Page, before: Buffer, after: Buffer): Promise<Comparison> {
  const { share, difference } = await page.evaluate(async ({ pictures, limit, enlarge }) => {
    const read = async (given: string): Promise<ImageData> => {
      const bytes = Uint8Array.from(atob(given), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      if (context === null) throw new Error('No canvas to compare on.');
      context.drawImage(bitmap, 0, 0);
      return context.getImageData(0, 0, bitmap.width, bitmap.height);
    };
    const [a, b] = await Promise.all(pictures.map(read));
    if (a === undefined || b === undefined) throw new Error('Two pictures are compared.');
    const marked = new OffscreenCanvas(b.width * enlarge, b.height * enlarge);
    const context = marked.getContext('2d');
    if (context === null) throw new Error('No canvas to draw on.');
    const sameSize = a.width === b.width && a.height === b.height;
    let differing = 0;
    for (let at = 0; at < b.data.length; at += 4) {
      const apart = !sameSize || [0, 1, 2].some((channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > limit);
      if (apart) differing += 1;
      const [red = 0, green = 0, blue = 0] = b.data.subarray(at, at + 3);
      context.fillStyle = apart ? 'rgb(200 0 0)' : `rgb(${red} ${green} ${blue} / 40%)`;
      context.fillRect(((at / 4) % b.width) * enlarge, Math.floor(at / 4 / b.width) * enlarge, enlarge, enlarge);
    }
    const png = new Uint8Array(await (await marked.convertToBlob({ type: 'image/png' })).arrayBuffer());
    return { share: differing / (b.data.length / 4), difference: btoa(png.reduce((text, byte) => text + String.fromCharCode(byte), '')) };
  }, { pictures: [before.toString('base64'), after.toString('base64')], limit: NOTICEABLE, enlarge: CELL });
  return { share, difference: Buffer.from(difference, 'base64') };
}
