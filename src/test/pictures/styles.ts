/**
 * The part of the style sheets that paints a drawing. Not the sheets as they stand: they style the tip, the names and the buttons too,
 * and a picture has changed only when what reaches it has.
 */
import type { Appearance } from '../../domain/appearance';

interface Rule {
  readonly selector: string;
  readonly declarations: readonly string[];
}

const COMMENTS = /\/\*.*?\*\//gs;
/** Paper, forced colours and the system's wish: the same colours again, or no picture on a screen. */
const CONDITIONS = /@[^{}]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g;

/** Every rule that holds without a condition, in order. Read as text, since jsdom forgets what it does not know. */
export function rulesOf(css: string): readonly Rule[] {
  return [...css.replaceAll(COMMENTS, '').replaceAll(CONDITIONS, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector = '', body = '']) => ({
    selector: selector.trim(), declarations: body.split(';').map((one) => one.trim()).filter((one) => one !== ''),
  }));
}

function reaches(elements: readonly Element[], selector: string): boolean {
  return elements.some((element) => element.matches(selector));
}

const naming = (declaration: string): boolean => declaration.startsWith('--');

/** The rules that reach one of the elements, one a line; names of colours stay names. */
export function rulesFor(elements: readonly Element[], rules: readonly Rule[]): string {
  return rules.flatMap(({ selector, declarations }) => {
    const painting = declarations.filter((one) => !naming(one));
    return painting.length > 0 && reaches(elements, selector) ? [`${selector} { ${painting.join('; ')} }`] : [];
  }).join('\n');
}

/** What the names in these rules stand for in one appearance, one a line; later rules outdo earlier ones, as in the palette. */
export function coloursFor(elements: readonly Element[], all: readonly Rule[], painting: string, appearance: Appearance): string {
  const root = document.documentElement;
  const values = new Map([...`var(--ground) ${painting}`.matchAll(/var\((--[\w-]+)\)/g)].map(([, name = '']) => [name, '']));
  const before = root.dataset['appearance'];
  root.dataset['appearance'] = appearance;
  try {
    for (const { selector, declarations } of all) {
      const named = declarations.filter(naming).map((one) => one.split(':').map((part) => part.trim()));
      if (named.length === 0 || !reaches([root, ...elements], selector)) continue;
      for (const [name = '', value = ''] of named) if (values.has(name)) values.set(name, value);
    }
  } finally {
    if (before === undefined) delete root.dataset['appearance'];
    else root.dataset['appearance'] = before;
  }
  return [...values].map(([name, value]) => `${name}: ${value};`).join('\n');
}
