import PptxGenJS from 'pptxgenjs';
import { MAP_COLOURS } from '../../domain/palette';
import { languageTag } from '../../text/language';
import { step, type Work } from '../work';
import { MISSING_FILL, finishParts, inGroup } from './finish-parts';
import { FIGURE_HEIGHT, namePlaces } from './name-places';
import { boxAround, pathPoints } from './path-points';
import type { Deck, DeckArea, DeckColour, DeckFigure, DeckLines, DeckMap, DeckSlide } from './story-deck';

/** Inches of a 16:9 slide, and where its parts stand. */
const PAGE = { width: 13.333, height: 7.5, margin: 0.5 } as const;
const FIGURE = { top: 1.68, height: FIGURE_HEIGHT } as const;
const LEGEND_X = 8.9;
const FONT = 'Calibri';
const LANG = languageTag();
const INK = '1F1C18';
const QUIET = '5D574E';
const BORDER = '4A463F';
const MARK = { fill: 'FFF3D6', ink: '6B4400' } as const;

type Page = ReturnType<PptxGenJS['addSlide']>;

/** The library draws outlines by this name; its type declarations have forgotten it. */
const OUTLINE = String('custGeom') as PptxGenJS.SHAPE_NAME;

const hex = (colour: DeckColour): string => (colour === null ? MISSING_FILL : colour.replace('#', '').toUpperCase());

/** Inches of paper around a name. */
const PLATE = 0.04;

function outlineOf(mark: DeckArea['mark']): { readonly color: string; readonly width: number; readonly dashType?: 'dash' } {
  switch (mark) {
    case 'chosen': return { color: hex(MAP_COLOURS.light.chosen), width: 3 };
    case 'compared': return { color: INK, width: 2.25, dashType: 'dash' };
    case null: return { color: BORDER, width: 0.75 };
  }
}

interface Placing {
  readonly scale: number;
  /** Inches. */
  readonly left: number;
  readonly top: number;
}

/** An outline at its place on the map. */
function addOutline(page: Page, d: string, { scale, left, top }: Placing, style: Pick<PptxGenJS.ShapeProps, 'objectName' | 'fill' | 'line'>): void {
  const points = pathPoints(d);
  const { x0, y0, x1, y1 } = boxAround(points);
  page.addShape(OUTLINE, {
    ...style, x: left + x0 * scale, y: top + y0 * scale, w: (x1 - x0) * scale, h: (y1 - y0) * scale,
    points: points.map((point) => ('close' in point ? { close: true as const } : { ...point, x: (point.x - x0) * scale, y: (point.y - y0) * scale })),
  });
}

/** Water, and the borders over it, as on the screen; one group, so that it is in nobody's way. */
function addOverlay(page: Page, { areas, lakes, rivers, overlay, borders }: DeckMap, placing: Placing): void {
  for (const { name, d } of lakes) addOutline(page, d, placing, { objectName: inGroup(overlay, name), fill: { color: hex(MAP_COLOURS.light.lake) } });
  for (const { name, d } of rivers) addOutline(page, d, placing, { objectName: inGroup(overlay, name), line: { color: hex(MAP_COLOURS.light.river), width: 1 } });
  if (lakes.length + rivers.length === 0) return;
  const plain = areas.filter(({ mark }) => mark === null);
  if (plain.length > 0) addOutline(page, plain.map(({ d }) => d).join(''), placing, { objectName: inGroup(overlay, borders), line: outlineOf(null) });
  for (const { name, d, mark } of areas) if (mark !== null) addOutline(page, d, placing, { objectName: inGroup(overlay, name), line: outlineOf(mark) });
}

function addNames(page: Page, { areas }: DeckMap, { scale, left, top }: Placing): void {
  const { points, names } = namePlaces(areas, ([x, y]) => [left + x * scale, top + y * scale]);
  // The most important one last, over the others' paper.
  for (const { name, left: x, right, top: y, bottom } of names.toReversed()) {
    // On light paper: a name is read over its own area, its neighbour's and the slide alike.
    page.addText(name, {
      objectName: name, x: x - PLATE / 2, y, w: right - x + PLATE, h: bottom - y, align: 'center', valign: 'middle', wrap: false,
      fontFace: FONT, fontSize: points, bold: true, color: INK, margin: 0, lang: LANG, fill: { color: 'FFFFFF', transparency: 30 },
    });
  }
}

function addMap(page: Page, map: DeckMap): void {
  const placing = { scale: FIGURE.height / map.height, left: PAGE.margin + 0.4, top: FIGURE.top };
  const { scale, left, top } = placing;
  // What is picked out lies over its neighbours, with its whole outline.
  const inOrder = [...map.areas.filter(({ mark }) => mark === null), ...map.areas.filter(({ mark }) => mark !== null)];
  for (const { name, value, d, colour, mark } of inOrder) {
    addOutline(page, d, placing, { objectName: `${name}: ${value}`, fill: { color: hex(colour) }, line: outlineOf(mark) });
  }
  addOverlay(page, map, placing);
  for (const { name, value, x, y, radius, colour } of map.circles) {
    page.addShape('ellipse', {
      objectName: `${name}: ${value}`, x: left + (x - radius) * scale, y: top + (y - radius) * scale, w: 2 * radius * scale, h: 2 * radius * scale,
      fill: { color: hex(colour) }, line: { color: BORDER, width: 0.75 },
    });
  }
  addNames(page, map, placing);
  page.addText(map.title, { objectName: map.title, x: LEGEND_X, y: FIGURE.top, w: 4, h: 0.72, fontFace: FONT, fontSize: 16, bold: true, color: INK, margin: 0, valign: 'bottom', fit: 'shrink', lang: LANG });
  map.legend.forEach(({ label, colour }, row) => {
    const y = FIGURE.top + 0.85 + row * 0.42;
    page.addShape('rect', { objectName: label, x: LEGEND_X, y, w: 0.42, h: 0.28, fill: { color: hex(colour) }, line: { color: BORDER, width: 0.75 } });
    page.addText(label, { objectName: label, x: LEGEND_X + 0.55, y: y - 0.04, w: 3.4, h: 0.36, fontFace: FONT, fontSize: 14, color: INK, margin: 0, valign: 'middle', lang: LANG });
  });
}

/**
 * Values as the library takes them: a zero that is a number it writes into the chart's own sheet as an empty cell, and its
 * type declarations have forgotten that a line can break.
 */
function cells(values: readonly (number | null)[]): number[] {
  const written: (number | string | null)[] = values.map((value) => (value === 0 ? '0' : value));
  return written as number[];
}

/** A native line chart with its data. */
function addLines(page: Page, { title, years, lines, ticks, decimals, remarks }: DeckLines): void {
  const box = { x: PAGE.margin, y: FIGURE.top, w: PAGE.width - 2 * PAGE.margin, h: FIGURE.height - (remarks.length > 0 ? 0.4 : 0) };
  const [low, high] = [ticks[0]?.value, ticks.at(-1)?.value];
  page.addChart('line', lines.map(({ name, values }) => ({ name, labels: years.map(String), values: cells(values) })), {
    ...box, objectName: title, altText: title, chartColors: lines.map(({ colour }) => hex(colour)), lineSize: 3, lineDataSymbolSize: 8, displayBlanksAs: 'gap',
    showTitle: true, title, titleFontFace: FONT, titleFontSize: 14, titleColor: INK, showLegend: true, legendPos: 'r', legendFontFace: FONT, legendFontSize: 14, legendColor: INK,
    catAxisLabelColor: INK, catAxisLabelFontFace: FONT, catAxisLabelFontSize: 14, valAxisLabelColor: INK, valAxisLabelFontFace: FONT, valAxisLabelFontSize: 14,
    valAxisLabelFormatCode: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`, valGridLine: { color: 'D9D7D2', size: 0.75 },
    ...(low === undefined || high === undefined ? {} : { valAxisMinVal: low, valAxisMaxVal: high, valAxisMajorUnit: (high - low) / (ticks.length - 1) }),
  });
  if (remarks.length > 0) {
    page.addText(remarks.join(' '), {
      objectName: remarks.join(' '), x: PAGE.margin, y: box.y + box.h + 0.05, w: box.w, h: 0.35, fontFace: FONT, fontSize: 14, color: QUIET, margin: 0, valign: 'top', fit: 'shrink', lang: LANG,
    });
  }
}

function addFigure(page: Page, figure: DeckFigure): void {
  const box = { x: PAGE.margin, y: FIGURE.top, w: PAGE.width - 2 * PAGE.margin, h: FIGURE.height };
  switch (figure.kind) {
    case 'map':
      addMap(page, figure.map);
      return;
    case 'lines':
      addLines(page, figure.chart);
      return;
    case 'bars': {
      // A bar chart is drawn from the bottom up.
      const bars = figure.bars.toReversed();
      page.addChart('bar', [{ name: figure.title, labels: bars.map(({ label }) => label), values: cells(bars.map(({ count }) => count)) }], {
        ...box, objectName: figure.title, altText: figure.title, barDir: 'bar', chartColors: bars.map(({ colour }) => hex(colour)), showLegend: false, showValue: true,
        showTitle: true, title: figure.title, titleFontFace: FONT, titleFontSize: 14, titleColor: INK, catAxisLabelColor: INK, dataLabelColor: INK,
        catAxisLabelFontFace: FONT, catAxisLabelFontSize: 14, dataLabelFontSize: 14, dataLabelFormatCode: '0', valAxisHidden: true, valGridLine: { style: 'none' }, valAxisMinVal: 0,
      });
      return;
    }
    case 'list':
      page.addText(figure.items.map((text) => ({ text, options: { bullet: true, breakLine: true } })), {
        ...box, objectName: figure.items.join('; ').slice(0, 200), fontFace: FONT, fontSize: 20, color: INK, valign: 'top', paraSpaceAfter: 8, lang: LANG,
      });
  }
}

/** Points of a text that has to keep to its place: each step is for so many letters at most. */
function pointsFor(text: string, steps: readonly (readonly [letters: number, points: number])[], least: number): number {
  return steps.find(([letters]) => text.length <= letters)?.[1] ?? least;
}

/** What is invented is marked across its figure as well, as on the screen. */
function addMark(page: Page, mark: string): void {
  page.addText(mark, {
    objectName: mark, x: PAGE.margin, y: FIGURE.top + FIGURE.height / 2 - 0.75, w: 8.4, h: 1.5, rotate: 348, align: 'center', valign: 'middle',
    fontFace: FONT, fontSize: 60, bold: true, color: INK, transparency: 82, margin: 0, lang: LANG,
  });
}

function addSlide(deck: PptxGenJS, slide: DeckSlide, number: number): void {
  const page = deck.addSlide();
  const { heading, lines, lost, figure, mark, source } = slide;
  const width = PAGE.width - 2 * PAGE.margin;
  page.addText(heading, {
    objectName: heading, x: PAGE.margin, y: 0.25, w: width, h: 0.78, fontFace: FONT, fontSize: pointsFor(heading, [[60, 30], [90, 22], [220, 16]], 12), bold: true, color: INK, margin: 0, fit: 'shrink', lang: LANG,
  });
  const told = figure.kind === 'list' && figure.ownWords ? [] : lines;
  if (told.length + lost.length > 0) {
    const size = pointsFor([...told, ...lost].join('\n'), [[260, 16], [400, 13]], 10);
    page.addText(
      [...told.map((text) => ({ text, options: { color: INK, breakLine: true } })), ...lost.map((text) => ({ text, options: { color: QUIET, italic: true, breakLine: true } }))],
      { objectName: [...told, ...lost].join(' ').slice(0, 200), x: PAGE.margin, y: 1.05, w: width, h: 0.6, fontFace: FONT, fontSize: size, margin: 0, valign: 'top', fit: 'shrink', lang: LANG },
    );
  }
  addFigure(page, figure);
  if (mark !== null) addMark(page, mark);
  const foot = { y: 6.98, h: 0.4, fontFace: FONT, fontSize: 12, margin: 0, lang: LANG } as const;
  if (mark !== null) {
    page.addText(mark, { ...foot, objectName: mark, x: PAGE.margin, w: 1.9, align: 'center', bold: true, color: MARK.ink, fill: { color: MARK.fill } });
  }
  page.addText(source, { ...foot, objectName: source.slice(0, 200), fontSize: pointsFor(source, [[130, 12], [260, 10]], 8), valign: 'top', x: PAGE.margin + (mark === null ? 0 : 2.05), w: width - 0.8 - (mark === null ? 0 : 2.05), color: QUIET, fit: 'shrink' });
  page.addText(String(number), { ...foot, objectName: String(number), x: PAGE.width - PAGE.margin - 0.6, w: 0.6, align: 'right', color: QUIET });
  page.addNotes(slide.notes);
}

/**
 * Writes a story as a PowerPoint file, 16:9: every municipality a shape of its own with name and value in its name and
 * its alternative text, charts with their data, source and mark on every slide, speaker's notes.
 * @throws Error when an outline cannot be read
 * @throws DOMException "AbortError" when it is stopped
 */
export async function writeDeck(deck: Deck, work: Work): Promise<Uint8Array> {
  const file = new PptxGenJS();
  file.layout = 'LAYOUT_WIDE';
  file.title = deck.title;
  file.company = deck.product;
  file.author = deck.product;
  file.theme = { headFontFace: FONT, bodyFontFace: FONT };
  // Packing takes about as long as all slides.
  const total = deck.slides.length * 2;
  for (const [index, slide] of deck.slides.entries()) {
    await step(work, index, total);
    addSlide(file, slide, index + 1);
  }
  await step(work, deck.slides.length, total);
  const written = await file.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('The library gave no file.');
  await step(work, total - 1, total);
  return finishParts(written);
}
