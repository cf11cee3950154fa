/** Pictures of the page so coarse that only its layout and colours are left: the same on any machine that has the same font. */
import type { Page } from '@playwright/test';

/** Side of the square of pixels that becomes one, px. Within it a letter more or less grey, or a pixel further left, is lost. */
const CELL = 8;

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
