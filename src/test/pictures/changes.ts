/** What differs between two drawings, in words that can be read in a log. */
import { APPEARANCES } from '../../domain/appearance';
import type { Drawing } from './drawing';

/** Longer values are told by their length: nobody reads a path. */
const READABLE = 60;

/** What an element of a drawing is, as a reader would call it. */
function nameOf(element: Element, index: number): string {
  const code = element.getAttribute('data-code');
  if (code !== null) return `area ${code}`;
  if (element.localName === 'path' && element.id !== '') return `shape of area ${element.id.slice(1)}`;
  if (element.closest('.marks') !== null) return `mark ${element.getAttribute('class') ?? ''} ${element.getAttribute('href') ?? ''}`;
  const called = element.getAttribute('data-geometry') ?? element.getAttribute('class') ?? element.id;
  // What has no name of its own is told from its like by where it stands.
  return element.localName === 'use' || element.localName === 'path' ? called : `${element.localName} ${index} ${called}`.trimEnd();
}

function attributesOf(element: Element): string {
  return [...element.attributes].map(({ name, value }) => `${name}="${value}"`).join(' ');
}

/** Every element of a drawing by its name; the elements themselves, not what they hold. */
function elementsOf({ layers }: Drawing): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const layer of layers) {
    const { documentElement } = new DOMParser().parseFromString(layer, 'image/svg+xml');
    const which = documentElement.getAttribute('class') ?? '';
    found.set(`layer ${which}`, attributesOf(documentElement));
    [...documentElement.querySelectorAll('*')].forEach((element, index) => {
      const name = nameOf(element, index);
      found.set(found.has(name) ? `${name} in ${which}, ${index}` : name, attributesOf(element));
    });
  }
  return found;
}

/** The attributes in which two elements differ, or all of one that stands alone. */
function told(before: string | undefined, after: string | undefined): string {
  if (before === undefined) return 'is new';
  if (after === undefined) return 'is gone';
  const read = (text: string): ReadonlyMap<string, string> => new Map([...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
  const [was, is] = [read(before), read(after)];
  return [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name)).map((name) => {
    const [from, to] = [was.get(name) ?? '', is.get(name) ?? ''];
    if (Math.max(from.length, to.length) <= READABLE) return `${name} "${from}" -> "${to}"`;
    return `${name} differs from character ${[...from].findIndex((letter, at) => letter !== to[at])} on (${from.length} -> ${to.length} long)`;
  }).join(', ');
}

/** Lines that only one of two texts has, with - and + before them. */
function changedLines(what: string, before: string, after: string): readonly string[] {
  const [was, is] = [before.split('\n'), after.split('\n')];
  return [
    ...was.filter((line) => !is.includes(line)).map((line) => `${what}: - ${line}`),
    ...is.filter((line) => !was.includes(line)).map((line) => `${what}: + ${line}`),
  ];
}

/** One line for each area, border, water, mark, style and colour that is not as it was. */
export function changesOf(before: Drawing, after: Drawing): readonly string[] {
  const [was, is] = [elementsOf(before), elementsOf(after)];
  const elements = [...new Set([...was.keys(), ...is.keys()])].filter((name) => was.get(name) !== is.get(name));
  const lines = [
    ...elements.map((name) => `${name}: ${told(was.get(name), is.get(name))}`),
    ...changedLines('style', before.rules, after.rules),
    ...APPEARANCES.flatMap((appearance) => changedLines(`colour, ${appearance}`, before.colours[appearance], after.colours[appearance])),
  ];
  return lines.length > 0 ? lines : ['The same elements in another order, or other text in them.'];
}
