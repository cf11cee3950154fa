/** How pictures to take home are written: text stays text, whatever it holds, in fonts that every machine has. */
import { languageInUse } from '../../text/language';
import { allowedInXml, escapeXml } from '../xml-text';

const FONT = 'system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, DejaVu Sans, Arial, sans-serif';
/** Colours of words on white paper. */
export const INK_OF_PICTURES = { plain: '#1b1916', quiet: '#5d574e', markGround: '#fff3d6', mark: '#6b4400' } as const;

/** A text as it may stand in XML. */
export function escape(words: string): string {
  return escapeXml(allowedInXml(words.toWellFormed()));
}

/** @param content already written as XML */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, ...content: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(String(value))}"`).join('');
  return content.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${content.join('')}</${name}>`;
}

/** Height of a line as a share of its letters. */
export const LINE = 1.35;
/** The same of the mark of invention, with its frame. */
export const MARK_HEIGHT = 2.1;

interface TextStyle {
  readonly size: number;
  readonly weight?: number;
  readonly fill?: string;
}

/** One line of text. */
export function text(x: number, y: number, words: string, { size, weight = 400, fill = INK_OF_PICTURES.plain }: TextStyle): string {
  return element('text', { x, y, 'font-size': size, 'font-weight': weight, fill }, escape(words));
}

/** Lines under each other. */
export function lines(x: number, y: number, all: readonly string[], style: TextStyle): string {
  return all.map((line, index) => text(x, y + index * style.size * LINE, line, style)).join('');
}

/** The mark of invented figures, as a label. */
export function markOf(words: string, x: number, y: number, size: number): string {
  const [width, height] = [size * 11.8, size * MARK_HEIGHT];
  return element('rect', { x, y, width, height, rx: 6, fill: INK_OF_PICTURES.markGround, stroke: INK_OF_PICTURES.mark })
    + element('text', { x: x + width / 2, y: y + size * 1.38, 'font-size': size, 'font-weight': 700, 'text-anchor': 'middle', fill: INK_OF_PICTURES.mark }, escape(words));
}

interface PictureHead {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** What it shows, in words. */
  readonly whole: string;
  readonly ground?: string;
}

/** A whole document. @param content already written as XML */
export function picture({ width, height, title, whole, ground = '#ffffff' }: PictureHead, ...content: readonly string[]): string {
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, 'font-family': FONT, 'xml:lang': languageInUse(), role: 'img', 'aria-label': whole },
    element('title', {}, escape(title)), element('desc', {}, escape(whole)), element('rect', { width, height, fill: ground }), ...content);
}
