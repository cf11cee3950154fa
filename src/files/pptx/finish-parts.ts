import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { MAP_COLOURS } from '../../domain/palette';

const hexOf = (colour: string): string => colour.replace('#', '').toUpperCase();

/** What the writing library is told to fill with where data is missing; no class of a map has this colour. */
export const MISSING_FILL = hexOf(MAP_COLOURS.light.missing);
const SOLID = new RegExp(String.raw`<a:solidFill>\s*<a:srgbClr val="${MISSING_FILL}"\s*(?:/>|>\s*</a:srgbClr>)\s*</a:solidFill>`, 'g');
const HATCHED = `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${hexOf(MAP_COLOURS.light.missingInk)}"/></a:fgClr><a:bgClr><a:srgbClr val="${MISSING_FILL}"/></a:bgClr></a:pattFill>`;

/** Stands in no text, so that it can part a group's name from a shape's. */
const GROUP = '\uE000';

/** Name of a shape that lies in a group with those before and after it that name the same. */
export function inGroup(group: string, name: string): string {
  return `${GROUP}${group}${GROUP}${name}`;
}

const MEMBER = new RegExp(`<p:cNvPr id="\\d+" name="${GROUP}([^"${GROUP}]*)${GROUP}`);

/** Reaches from the first to the last edge of all shapes, in the file's own unit. */
function frameOf(shapes: readonly string[]): string {
  const boxes = shapes.flatMap((shape) => {
    const [, x, y, width, height] = /<a:off x="(-?\d+)" y="(-?\d+)"\s*\/>\s*<a:ext cx="(\d+)" cy="(\d+)"/.exec(shape) ?? [];
    return height === undefined ? [] : [{ x: Number(x), y: Number(y), right: Number(x) + Number(width), bottom: Number(y) + Number(height) }];
  });
  const [x, y] = [Math.min(...boxes.map((box) => box.x)), Math.min(...boxes.map((box) => box.y))];
  const [width, height] = [Math.max(...boxes.map(({ right }) => right)) - x, Math.max(...boxes.map(({ bottom }) => bottom)) - y];
  return `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/><a:chOff x="${x}" y="${y}"/><a:chExt cx="${width}" cy="${height}"/></a:xfrm>`;
}

/** Numbers of groups lie above those that the writing library gives shapes. */
const GROUP_IDS = 10_000;

/** Shapes that name a group are put into it: picked and moved as one, and no part of what is counted as areas. */
function grouped(slide: string): string {
  const written: string[] = [];
  let [open, group] = [[] as string[], ''];
  let groups = 0;
  const close = (): void => {
    if (open.length === 0) return;
    const shapes = open.map((shape) => shape.replace(`${GROUP}${group}${GROUP}`, ''));
    written.push(
      `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${GROUP_IDS + groups}" name="${group}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${frameOf(shapes)}</p:grpSpPr>${shapes.join('')}</p:grpSp>`,
    );
    groups += 1;
    open = [];
  };
  for (const piece of slide.split(/(?=<p:sp>)|(?<=<\/p:sp>)/)) {
    const named = MEMBER.exec(piece)?.[1];
    if (named !== group) close();
    if (named === undefined) {
      group = '';
      written.push(piece);
    } else {
      group = named;
      open.push(piece);
    }
  }
  close();
  return written.join('');
}

/** A shape's own name says what it shows, so the name becomes its alternative text as well. */
function namedAloud(slide: string): string {
  return slide.replaceAll(
    /<p:cNvPr id="(\d+)" name="([^"]*)"(?: descr="[^"]*")?/g, (_, id: string, shape: string) => `<p:cNvPr id="${id}" name="${shape}" descr="${shape}"`,
  );
}

/** Points and cells that say nothing are left out: a place without a figure is a gap, no empty text. */
const NO_POINT = /<c:pt idx="\d+">\s*<c:v>\s*<\/c:v>\s*<\/c:pt>/g;
const NO_CELL = /<c r="[A-Z]+\d+">\s*<v>\s*<\/v>\s*<\/c>/g;

/** A chart's own sheet, a workbook within the file. */
function withoutEmptyCells(workbook: Uint8Array): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(workbook);
  for (const [name, bytes] of Object.entries(parts)) {
    if (/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) parts[name] = strToU8(strFromU8(bytes).replaceAll(NO_CELL, ''));
  }
  return zipSync(parts, { level: 6 });
}

/**
 * Puts in what the writing library cannot: it gives alternative text to pictures only, and knows neither hatching nor groups.
 * @param file a PPTX file
 * @throws Error when it is no zip file
 */
export function finishParts(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, bytes] of Object.entries(parts)) {
    if (/^ppt\/embeddings\/.*\.xlsx$/.test(name)) parts[name] = withoutEmptyCells(bytes);
    const isSlide = /^ppt\/slides\/slide\d+\.xml$/.test(name);
    if (!isSlide && !/^ppt\/charts\/chart\d+\.xml$/.test(name)) continue;
    const xml = strFromU8(bytes).replaceAll(SOLID, HATCHED);
    parts[name] = strToU8(isSlide ? namedAloud(grouped(xml)) : xml.replaceAll(NO_POINT, ''));
  }
  return zipSync(parts, { level: 6 });
}
