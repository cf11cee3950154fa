import PptxGenJS from 'pptxgenjs';
import { step, type Work } from '../work';
import { nameShapesAloud } from './alt-text';
import { pathPoints } from './path-points';
import type { Deck, DeckFigure, DeckMap, DeckSlide } from './story-deck';

/** Inches of a 16:9 slide, and where its parts stand. */
const PAGE = { width: 13.333, height: 7.5, margin: 0.5 } as const;
const FIGURE = { top: 1.85, height: 4.95 } as const;
const LEGEND_X = 8.9;
const FONT = 'Calibri';
const INK = '1F1C18';
const QUIET = '5D574E';
const BORDER = '4A463F';
const MARK = { fill: 'FFF3D6', ink: '6B4400' } as const;

type Page = ReturnType<PptxGenJS['addSlide']>;

/** The library draws outlines by this name; its type declarations have forgotten it. */
const OUTLINE = String('custGeom') as PptxGenJS.SHAPE_NAME;

const hex = (colour: string): string => colour.replace('#', '').toUpperCase();

/** Inches of a letter of a name on the map, and of the plate around it. */
const NAME = { letter: 0.088, margin: 0.1, height: 0.2 } as const;

function addMap(page: Page, map: DeckMap): void {
  const scale = FIGURE.height / map.height;
  const left = PAGE.margin + 0.4;
  for (const { name, value, d, colour } of map.areas) {
    const points = pathPoints(d);
    const corners = points.flatMap((point) => ('close' in point ? [] : [point]));
    const [x0, y0] = [Math.min(...corners.map(({ x }) => x)), Math.min(...corners.map(({ y }) => y))];
    const [x1, y1] = [Math.max(...corners.map(({ x }) => x)), Math.max(...corners.map(({ y }) => y))];
    page.addShape(OUTLINE, {
      objectName: `${name}: ${value}`,
      x: left + x0 * scale, y: FIGURE.top + y0 * scale, w: (x1 - x0) * scale, h: (y1 - y0) * scale,
      fill: { color: hex(colour) }, line: { color: BORDER, width: 0.75 },
      points: points.map((point) => ('close' in point ? { close: true as const } : { ...point, x: (point.x - x0) * scale, y: (point.y - y0) * scale })),
    });
  }
  for (const { name, label: [x, y] } of map.areas) {
    // On a light plate: a name is read over its own area, its neighbour's and the paper alike.
    const width = name.length * NAME.letter + NAME.margin;
    page.addText(name, {
      objectName: name, x: left + x * scale - width / 2, y: FIGURE.top + y * scale - NAME.height / 2, w: width, h: NAME.height, align: 'center', valign: 'middle',
      fontFace: FONT, fontSize: 10, bold: true, color: INK, margin: 0, lang: 'sv-SE', fill: { color: 'FFFFFF', transparency: 18 },
    });
  }
  page.addText(map.title, { objectName: map.title, x: LEGEND_X, y: FIGURE.top, w: 4, h: 0.72, fontFace: FONT, fontSize: 16, bold: true, color: INK, margin: 0, valign: 'bottom', fit: 'shrink', lang: 'sv-SE' });
  map.legend.forEach(({ label, colour }, row) => {
    const y = FIGURE.top + 0.85 + row * 0.42;
    page.addShape('rect', { objectName: label, x: LEGEND_X, y, w: 0.42, h: 0.28, fill: { color: hex(colour) }, line: { color: BORDER, width: 0.75 } });
    page.addText(label, { objectName: label, x: LEGEND_X + 0.55, y: y - 0.04, w: 3.4, h: 0.36, fontFace: FONT, fontSize: 14, color: INK, margin: 0, valign: 'middle', lang: 'sv-SE' });
  });
}

function addFigure(page: Page, figure: DeckFigure): void {
  const box = { x: PAGE.margin, y: FIGURE.top, w: PAGE.width - 2 * PAGE.margin, h: FIGURE.height };
  switch (figure.kind) {
    case 'map':
      addMap(page, figure.map);
      return;
    case 'bars': {
      // A bar chart is drawn from the bottom up.
      const bars = figure.bars.toReversed();
      page.addChart('bar', [{ name: figure.title, labels: bars.map(({ label }) => label), values: bars.map(({ count }) => count) }], {
        ...box, objectName: figure.title, altText: figure.title, barDir: 'bar', chartColors: bars.map(({ colour }) => hex(colour)), showLegend: false, showValue: true,
        catAxisLabelFontFace: FONT, catAxisLabelFontSize: 14, dataLabelFontSize: 14, dataLabelFormatCode: '0', valAxisHidden: true, valGridLine: { style: 'none' }, valAxisMinVal: 0,
      });
      return;
    }
    case 'list':
      page.addText(figure.items.map((text) => ({ text, options: { bullet: true, breakLine: true } })), {
        ...box, objectName: figure.items.join('; ').slice(0, 200), fontFace: FONT, fontSize: 20, color: INK, valign: 'top', paraSpaceAfter: 8, lang: 'sv-SE',
      });
  }
}

function addSlide(deck: PptxGenJS, slide: DeckSlide, number: number): void {
  const page = deck.addSlide();
  const width = PAGE.width - 2 * PAGE.margin;
  page.addText(slide.heading, { objectName: slide.heading, x: PAGE.margin, y: 0.35, w: width, h: 0.75, fontFace: FONT, fontSize: 30, bold: true, color: INK, margin: 0, fit: 'shrink', lang: 'sv-SE' });
  if (slide.figure.kind !== 'list' || slide.lines.length < slide.figure.items.length) {
    page.addText(slide.lines.join('\n'), { objectName: slide.lines.join(' ').slice(0, 200), x: PAGE.margin, y: 1.05, w: width, h: 0.75, fontFace: FONT, fontSize: 16, color: INK, margin: 0, valign: 'top', fit: 'shrink', lang: 'sv-SE' });
  }
  addFigure(page, slide.figure);
  const foot = { y: 6.95, h: 0.35, fontFace: FONT, fontSize: 12, margin: 0, lang: 'sv-SE' } as const;
  if (slide.mark !== null) {
    page.addText(slide.mark, { ...foot, objectName: slide.mark, x: PAGE.margin, w: 1.9, align: 'center', bold: true, color: MARK.ink, fill: { color: MARK.fill } });
  }
  page.addText(slide.source, { ...foot, objectName: slide.source, x: PAGE.margin + (slide.mark === null ? 0 : 2.05), w: width - 2.8, color: QUIET, fit: 'shrink' });
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
  return nameShapesAloud(written);
}
