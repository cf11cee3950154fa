import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * The writing library gives alternative text to pictures only. A shape's own name says what it shows, so the name
 * becomes its alternative text as well.
 * @param file a PPTX file
 * @throws Error when it is no zip file
 */
export function nameShapesAloud(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/^ppt\/slides\/slide\d+\.xml$/.test(name)) continue;
    const xml = strFromU8(bytes).replaceAll(
      /<p:cNvPr id="(\d+)" name="([^"]*)"(?: descr="[^"]*")?/g, (_, id: string, shape: string) => `<p:cNvPr id="${id}" name="${shape}" descr="${shape}"`,
    );
    parts[name] = strToU8(xml);
  }
  return zipSync(parts, { level: 6 });
}
