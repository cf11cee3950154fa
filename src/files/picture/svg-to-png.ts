import { step, type Work } from '../work';

/** Reading the drawing, painting it, packing it. */
const STEPS = 3;

/**
 * Draws an SVG document as a PNG picture.
 * @param scale 1 for its own pixels, 2 for twice as many along each side
 * @throws Error when the browser cannot draw it
 * @throws DOMException "AbortError" when it is stopped
 */
export async function svgToPng(svg: string, size: { readonly width: number; readonly height: number }, scale: number, work: Work): Promise<Blob> {
  await step(work, 0, STEPS);
  const image = new Image();
  image.width = size.width * scale;
  image.height = size.height * scale;
  // By a data: address, which the policy of the page lets in for pictures; a blob: would not be.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  await step(work, 1, STEPS);
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  await step(work, 2, STEPS);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be packed.'))), 'image/png');
  });
}
