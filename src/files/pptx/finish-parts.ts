import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { MAP_COLOURS } from '../../domain/palette';

const hexOf = (colour: string): string => colour.replace('#', '').toUpperCase();

/** What the writing library is told to fill with where data is missing; no class of a map has this colour. */
export const MISSING_FILL = hexOf(MAP_COLOURS.light.missing);
const SOLID = new RegExp(String.raw`<a:solidFill>\s*<a:srgbClr val="${MISSING_FILL}"\s*(?:/>|>\s*</a:srgbClr>)\s*</a:solidFill>`, 'g');
const HATCHED = `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${hexOf(MAP_COLOURS.light.missingInk)}"/></a:fgClr><a:bgClr><a:srgbClr val="${MISSING_FILL}"/></a:bgClr></a:pattFill>`;

/** A shape's own name says what it shows, so the name becomes its alternative text as well. */
function namedAloud(slide: string): string {
  return slide.replaceAll(
    /<p:cNvPr id="(\d+)" name="([^"]*)"(?: descr="[^"]*")?/g, (_, id: string, shape: string) => `<p:cNvPr id="${id}" name="${shape}" descr="${shape}"`,
  );
}

/**
 * Puts in what the writing library cannot: it gives alternative text to pictures only, and knows no hatching.
 * @param file a PPTX file
 * @throws Error when it is no zip file
 */
export function finishParts(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, bytes] of Object.entries(parts)) {
    const isSlide = /^ppt\/slides\/slide\d+\.xml$/.test(name);
    if (!isSlide && !/^ppt\/charts\/chart\d+\.xml$/.test(name)) continue;
    const xml = strFromU8(bytes).replaceAll(SOLID, HATCHED);
    parts[name] = strToU8(isSlide ? namedAloud(xml) : xml);
  }
  return zipSync(parts, { level: 6 });
}
