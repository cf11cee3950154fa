/**
 * Reads a drawing off the page: every word and every SVG that is seen in an element, with the styles it has there, as
 * SVG that needs no style sheet. Text stays text.
 */
import { element, escape } from './svg-words';

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Written as XML, from 0 0. */
  readonly content: string;
}

/** What a style sheet may say of a shape or a word in an SVG. */
const PROPERTIES = [
  'opacity', 'fill', 'fill-opacity', 'stroke', 'stroke-opacity', 'stroke-width', 'stroke-dasharray', 'stroke-linecap',
  'stroke-linejoin', 'paint-order', 'vector-effect', 'font-size', 'font-weight', 'font-style', 'text-anchor', 'dominant-baseline', 'stop-color', 'stop-opacity',
] as const;
/** Where letters stand in the height of their line. */
const BASELINE = 0.79;
/** Words of one line stand this near in height, px. */
const SAME_LINE = 3;
/** Marks laid across a drawing are drawn anew, answers of a round beside facts stay on the page; fields and lists for screen readers are no part of it. */
const LEFT_OUT = '[role=listbox], select, input, details, .visually-hidden, [data-left-out]';

function inlined(drawn: SVGElement): SVGElement {
  const copy = drawn.cloneNode(true) as SVGElement;
  const originals = [drawn, ...drawn.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  copies.forEach((one, index) => {
    const original = originals[index];
    if (!original) return;
    const style = getComputedStyle(original);
    // What it stands in may already have the style; saying it everywhere makes no picture wrong, only longer.
    for (const name of PROPERTIES) {
      const value = style.getPropertyValue(name);
      if (value !== '' && value !== 'normal' && value !== 'auto') one.setAttribute(name, value);
    }
    for (const name of ['class', 'style', 'aria-hidden', 'focusable']) one.removeAttribute(name);
  });
  return copy;
}

function isSeen(one: Element): boolean {
  const { visibility, display, opacity } = getComputedStyle(one);
  return visibility !== 'hidden' && display !== 'none' && opacity !== '0';
}

interface Line {
  readonly x: number;
  readonly top: number;
  readonly height: number;
  words: string;
}

/** The lines that a text stands in on the page. */
function linesOf(node: Text): readonly Line[] {
  const lines: Line[] = [];
  const range = document.createRange();
  for (const found of node.data.matchAll(/\S+/g)) {
    range.setStart(node, found.index);
    range.setEnd(node, found.index + found[0].length);
    const [rect] = range.getClientRects();
    const last = lines.at(-1);
    if (rect === undefined) continue;
    if (last && Math.abs(last.top - rect.top) < SAME_LINE) last.words += ` ${found[0]}`;
    else lines.push({ x: rect.left, top: rect.top, height: rect.height, words: found[0] });
  }
  return lines;
}

/** What is seen in an element, as it stands now. */
export function drawingOf(root: Element): Drawing {
  const frame = root.getBoundingClientRect();
  const written: string[] = [];
  const serializer = new XMLSerializer();
  function read(one: Element): void {
    if (one.matches(LEFT_OUT) || !isSeen(one)) return;
    if (one instanceof SVGElement) {
      const { left, top, width, height } = one.getBoundingClientRect();
      const copy = inlined(one);
      for (const [name, value] of Object.entries({ x: left - frame.left, y: top - frame.top, width, height, overflow: 'visible' })) copy.setAttribute(name, String(value));
      written.push(serializer.serializeToString(copy));
      return;
    }
    const { color, fontSize, fontWeight, fontStyle } = getComputedStyle(one);
    for (const node of one.childNodes) {
      if (node instanceof Element) read(node);
      else if (node instanceof Text) {
        for (const { x, top, height, words } of linesOf(node)) {
          written.push(element('text', {
            x: x - frame.left, y: top - frame.top + height * BASELINE, fill: color, 'font-size': Number.parseFloat(fontSize), 'font-weight': fontWeight, 'font-style': fontStyle,
          }, escape(words)));
        }
      }
    }
  }
  read(root);
  return { width: frame.width, height: frame.height, content: written.join('') };
}

/** The ground that an element is seen on. */
export function groundOf(one: Element): string {
  for (let at: Element | null = one; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (backgroundColor !== 'transparent' && !/^rgba\(.*, 0\)$/.test(backgroundColor)) return backgroundColor;
  }
  return '#ffffff';
}
