/** What the SVG engine makes of a picture, taken from the document: its drawings as text, and the styles that paint them. */
import type { Appearance } from '../../domain/appearance';
import { coloursFor, rulesFor, rulesOf } from './styles';


export interface Drawing {
  /** The stacked <svg>s in their order. */
  readonly layers: readonly string[];
  /** The rules that reach an element of theirs, one a line, with the colours as names. */
  readonly rules: string;
  /** What those names stand for, one a line. */
  readonly colours: Readonly<Record<Appearance, string>>;
}

/** No digit that another machine may compute otherwise: a hundredth of a frame unit is far below a pixel. */
function rounded(svg: string): string {
  return svg.replaceAll(/\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))));
}

/** @param root what the engine was rendered into, as part of the document @param css all style sheets of the map */
export function drawingIn(root: Element, css: string): Drawing {
  const svgs = [...root.querySelectorAll('svg')];
  if (svgs.length === 0) throw new Error('The engine drew nothing.');
  const elements = svgs.flatMap((svg) => [svg, ...svg.querySelectorAll('*')]);
  const all = rulesOf(css);
  const rules = rulesFor(elements, all);
  return {
    layers: svgs.map((svg) => rounded(new XMLSerializer().serializeToString(svg))),
    rules,
    colours: {
      light: coloursFor(elements, all, rules, 'light'), dark: coloursFor(elements, all, rules, 'dark'), projector: coloursFor(elements, all, rules, 'projector'),
    },
  };
}
