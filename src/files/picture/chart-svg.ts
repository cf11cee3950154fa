import type { Drawing } from './drawing-of';
import { LINE, MARK_HEIGHT, element, escape, lines, markOf, picture } from './svg-words';
import { wrapText } from './wrap-text';

export interface Chart {
  readonly heading: string;
  readonly drawing: Drawing;
  /** Colours of the page that the drawing was read off. */
  readonly ground: string;
  readonly ink: string;
  /** Mark of invented figures; null where all are real. */
  readonly mark: string | null;
  /** What the page says beneath the drawing, a line each: who is not in it, and why. */
  readonly beneath: readonly string[];
  /** Sources, product, date and address, a line each. */
  readonly foot: readonly string[];
}

const MARGIN = 24;
const HEADING = 20;
/** Bold letters take so much more. */
const BOLD = 1.12;
const FOOT = 13;
/** Narrower ones would break their heading too often. */
const NARROWEST = 480;
const MARK = 16;

/** A chart as one SVG document: its drawing under a heading, over what it stands on. */
export function chartSvg({ heading, drawing, ground, ink, mark, beneath, foot }: Chart): { readonly svg: string; readonly width: number; readonly height: number } {
  const inner = Math.max(NARROWEST, drawing.width);
  const title = wrapText(heading, inner, HEADING * BOLD);
  const below = [...beneath, ...foot].flatMap((line) => wrapText(line, inner, FOOT));
  const markTop = MARGIN + title.length * HEADING * LINE;
  const drawnTop = markTop + (mark === null ? 0 : MARK * MARK_HEIGHT + 8) + 8;
  const footTop = drawnTop + drawing.height + 16 + FOOT;
  const width = Math.ceil(inner + 2 * MARGIN);
  const height = Math.ceil(footTop + below.length * FOOT * LINE + MARGIN - FOOT);
  const centre = [MARGIN + drawing.width / 2, drawnTop + drawing.height / 2] as const;
  return {
    width, height,
    svg: picture({ width, height, title: heading, ground, whole: [heading, mark ?? '', ...beneath, ...foot].filter((part) => part !== '').join('. ') },
      lines(MARGIN, MARGIN + HEADING, title, { size: HEADING, weight: 700, fill: ink }),
      ...(mark === null ? [] : [markOf(mark, MARGIN, markTop + 4, MARK)]),
      element('g', { transform: `translate(${MARGIN} ${drawnTop})` }, drawing.content),
      ...(mark === null ? [] : [element('text', {
        x: centre[0], y: centre[1], 'font-size': Math.min(48, drawing.width / 12), 'font-weight': 800, 'text-anchor': 'middle', fill: ink, 'fill-opacity': 0.24,
        transform: `rotate(-12 ${centre[0]} ${centre[1]})`,
      }, escape(mark))]),
      lines(MARGIN, footTop, below, { size: FOOT, fill: ink })),
  };
}
