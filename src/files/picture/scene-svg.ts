/** Writes a Scene as one SVG document: text stays text, colours stand in it, nothing is asked for from elsewhere. */
import { HATCH_INK_SHARE } from '../../domain/hatch';
import type { Sheet, SheetMap } from './sheet';
import { INK_OF_PICTURES, LINE, element, escape, lines, markOf, picture, text } from './svg-words';
import { fitText, wrapText } from './wrap-text';

/** CSS pixels of the picture and where its parts stand. */
export const SHEET_SIZE = { width: 1600, height: 1000 } as const;
const MARGIN = 50;
const MAP = { x: MARGIN, y: 140, width: 960, height: 770 } as const;
/** The map's box where it stands alone. */
const ALONE = { x: 24, y: 24, width: MAP.width, height: MAP.height } as const;
const SIDE = { x: 1060, width: 490 } as const;
/** Height of a class in the legend. */
const ROW = 40;
/** Space around the county in the map's box. */
const PADDING = 18;

interface MapBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function mapOf(map: SheetMap, { colours, mark }: Sheet, box: MapBox): string {
  const scale = Math.min((box.width - 2 * PADDING) / map.width, (box.height - 2 * PADDING) / map.height);
  const left = box.x + (box.width - map.width * scale) / 2;
  const top = box.y + (box.height - map.height * scale) / 2;
  // Lengths as they are seen, in the map's units.
  const px = (length: number): number => length / scale;
  const line = (stroke: string, width: number): Record<string, string | number> => ({ fill: 'none', stroke, 'stroke-width': px(width), 'stroke-linejoin': 'round' });
  const outlines = (stroke: string, width: number): string => map.areas.map(({ d }) => element('path', { d, ...line(stroke, width) })).join('');
  const marked = map.areas.filter((area) => area.mark !== null);
  const drawn = [
    element('path', { d: map.countyBorders, ...line(colours.neighbour, 1), 'stroke-dasharray': `${px(4)} ${px(3)}` }),
    element('path', { d: map.countryBorders, ...line(colours.neighbour, 1.5) }),
    ...map.areas.map(({ d, colour, title }) => element('path', { d, fill: colour ?? 'url(#missing)' }, element('title', {}, escape(title)))),
    element('path', { d: map.lakes, fill: colours.lake }),
    element('path', { d: map.rivers, ...line(colours.river, 0.8) }),
    outlines(colours.casing, 2.4), outlines(colours.border, 1),
    ...map.circles.map(({ x, y, radius, colour }) => element('circle', { cx: x, cy: y, r: radius, fill: colour, stroke: colours.border, 'stroke-width': px(1) })),
    ...marked.map(({ d }) => element('path', { d, ...line(colours.halo, 6) })),
    ...marked.map((area) => element('path', {
      d: area.d, ...line(area.mark === 'chosen' ? colours.chosen : colours.label, area.mark === 'chosen' ? 3.5 : 2),
      ...(area.mark === 'compared' ? { 'stroke-dasharray': `${px(6)} ${px(4)}` } : {}),
    })),
    ...map.names.map(({ name, x, y }) => element('text', {
      x, y, 'font-size': px(17), 'font-weight': 600, 'text-anchor': 'middle', 'dominant-baseline': 'central', fill: colours.label,
      stroke: colours.halo, 'stroke-width': px(3.5), 'stroke-linejoin': 'round', 'paint-order': 'stroke',
    }, escape(name))),
  ];
  const centre = [box.x + box.width / 2, box.y + box.height / 2] as const;
  const across = mark === null ? '' : element('text', {
    x: centre[0], y: centre[1], 'font-size': 96, 'font-weight': 800, 'text-anchor': 'middle', 'dominant-baseline': 'central', fill: colours.label,
    'fill-opacity': 0.24, transform: `rotate(-24 ${centre[0]} ${centre[1]})`,
  }, escape(mark));
  return element('g', { 'clip-path': 'url(#map)' },
    element('rect', { ...box, fill: colours.ground }),
    element('g', { transform: `translate(${left} ${top}) scale(${scale})` }, ...drawn), across);
}

/** A line a class. */
function legendOf({ legend, colours }: Sheet, top: number, left: number, width: number): string {
  return legend.map(({ label, count, colour }, row) => {
    const y = top + row * ROW;
    return element('rect', { x: left, y, width: 44, height: 28, fill: colour ?? 'url(#hatch)', stroke: colours.border, 'stroke-width': 1 })
      + text(left + 58, y + 21, label, { size: 20 })
      + element('text', { x: left + width, y: y + 21, 'font-size': 18, 'text-anchor': 'end', fill: INK_OF_PICTURES.quiet }, escape(count));
  }).join('');
}

/** Hatching in a given size: on the map lengths are its own units. */
function hatch(id: string, period: number, { colours }: Sheet): string {
  return element('pattern', { id, width: period, height: period, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    element('rect', { width: period, height: period, fill: colours.missing }), element('rect', { width: period * HATCH_INK_SHARE, height: period, fill: colours.missingInk }));
}

/** What the map's drawing points to. */
function mapDefinitions(sheet: Sheet, box: MapBox): string {
  return hatch('missing', sheet.map.height / 100, sheet) + element('clipPath', { id: 'map' }, element('rect', { ...box, rx: 8 }));
}

/** The picture as an SVG document. Never throws for any text: what cannot stand in XML is left out. */
export function sceneSvg(sheet: Sheet): string {
  const { width, height } = SHEET_SIZE;
  const { map, heading, subheading, mark, sentence, foot, legend, colours } = sheet;
  const legendTop = 190;
  const sentenceTop = legendTop + legend.length * ROW + 50;
  const whole = [heading, subheading, mark ?? '', sentence].filter((part) => part !== '').join('. ');
  const title = fitText([heading], 1180, [40, 34, 28, 22, 16], 1);
  const below = fitText([foot.join(' · ')], width - 2 * MARGIN, [16, 14, 12, 10], 3);
  return picture({ width, height, title: heading, whole },
    element('defs', {}, mapDefinitions(sheet, MAP), hatch('hatch', 7, sheet)),
    element('rect', { width, height: 8, fill: colours.chosen }),
    lines(MARGIN, 78, title.lines, { size: title.size, weight: 700 }), text(MARGIN, 116, subheading, { size: 22, fill: INK_OF_PICTURES.quiet }),
    ...(mark === null ? [] : [markOf(mark, width - MARGIN - 260, 44, 22)]),
    mapOf(map, sheet, MAP), legendOf(sheet, legendTop, SIDE.x, SIDE.width),
    lines(SIDE.x, sentenceTop, wrapText(sentence, SIDE.width, 22), { size: 22 }),
    lines(MARGIN, 938, below.lines, { size: below.size, fill: INK_OF_PICTURES.quiet }),
  );
}

interface SizedSvg {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/** Its map alone, over what it shows and stands on. */
export function mapSvg(sheet: Sheet): SizedSvg {
  const { heading, subheading, mark, foot } = sheet;
  const shown = [heading, subheading].filter((part) => part !== '').join(' · ');
  const below = [shown, ...foot].flatMap((line) => wrapText(line, ALONE.width, 14));
  const footTop = ALONE.y + ALONE.height + (mark === null ? 30 : 70);
  const [width, height] = [ALONE.width + 2 * ALONE.x, Math.ceil(footTop + below.length * 14 * LINE + 8)];
  return {
    width, height,
    svg: picture({ width, height, title: heading, whole: [shown, mark ?? ''].filter((part) => part !== '').join('. ') },
      element('defs', {}, mapDefinitions(sheet, ALONE)), mapOf(sheet.map, sheet, ALONE),
      ...(mark === null ? [] : [markOf(mark, ALONE.x, ALONE.y + ALONE.height + 12, 16)]),
      lines(ALONE.x, footTop, below, { size: 14, fill: INK_OF_PICTURES.quiet })),
  };
}

/** Its legend alone, with what it stands on. */
export function legendSvg(sheet: Sheet): SizedSvg {
  const { heading, subheading, mark, legend, foot } = sheet;
  const width = 720;
  const inner = width - 2 * MARGIN;
  const title = wrapText(heading, inner, 29);
  const below = foot.flatMap((line) => wrapText(line, inner, 14));
  const top = 60 + title.length * 26 * LINE + (mark === null ? 0 : 52);
  const height = Math.ceil(top + 24 + legend.length * ROW + 24 + below.length * 14 * LINE + 20);
  const whole = [heading, subheading, mark ?? '', ...legend.map(({ label, count }) => `${label}: ${count}`)].filter((part) => part !== '').join('. ');
  return {
    width, height,
    svg: picture({ width, height, title: heading, whole },
      element('defs', {}, hatch('hatch', 7, sheet)), lines(MARGIN, 60, title, { size: 26, weight: 700 }),
      text(MARGIN, 60 + title.length * 26 * LINE - 4, subheading, { size: 18, fill: INK_OF_PICTURES.quiet }),
      ...(mark === null ? [] : [markOf(mark, MARGIN, top - 36, 18)]),
      legendOf(sheet, top + 24, MARGIN, inner), lines(MARGIN, height - 20 - (below.length - 1) * 14 * LINE, below, { size: 14, fill: INK_OF_PICTURES.quiet })),
  };
}
