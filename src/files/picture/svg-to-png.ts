/**
 * Draws an SVG document as a PNG picture.
 * @param scale 1 for its own pixels, 2 for twice as many along each side
 * @throws Error when the browser cannot draw it
 */
export async function svgToPng(svg: string, size: { readonly width: number; readonly height: number }, scale: number): Promise<Blob> {
  const image = new Image();
  image.width = size.width * scale;
  image.height = size.height * scale;
  // By a data: address, which the policy of the page lets in for pictures; a blob: would not be.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser draws no pictures.');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be packed.'))), 'image/png');
  });
}
