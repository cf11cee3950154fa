/** The shapes of the SVG map, as path strings in frame units. Made by the build, read back from the page. */

export interface LakeName {
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** A lake, a river or a border. */
export interface NamedPath {
  /** Empty where the snapshot names none. */
  readonly name: string;
  readonly d: string;
}

export interface SvgGeometry {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly { readonly code: string; readonly d: string }[];
  readonly lakes: readonly NamedPath[];
  readonly rivers: readonly NamedPath[];
  /** Borders that go on outside the county. */
  readonly countyBorders: string;
  readonly countryBorders: string;
  /** Box of those borders, "x y width height": they fade towards its edges instead of being cut off. */
  readonly surroundings: readonly [x: number, y: number, width: number, height: number];
  readonly lakeNames: readonly LakeName[];
}

/** Id of an area's path in `<defs>`; fill, border and outline all point to it, so it is sent once. */
export function areaPathId(code: string): string {
  return `a${code}`;
}

function required(root: ParentNode, selector: string): Element {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`The page lacks ${selector}; it was not written by this version's build.`);
  return element;
}

function pathOf(root: ParentNode, name: string): string {
  return required(root, `[data-geometry="${name}"]`).getAttribute('d') ?? '';
}

/** Several as one path. */
export function joinedPath(paths: readonly NamedPath[]): string {
  return paths.map(({ d }) => d).join('');
}

const NAME_END = '|';

/** Their names, in the order of the path. */
export function joinedNames(paths: readonly NamedPath[]): string {
  return paths.map(({ name }) => name.replaceAll(NAME_END, ' ')).join(NAME_END);
}

/** Takes a joined path apart: each part begins with its one absolute move. */
function namedPathsOf(root: ParentNode, wanted: string): readonly NamedPath[] {
  const path = required(root, `[data-geometry="${wanted}"]`);
  const names = (path.getAttribute('data-names') ?? '').split(NAME_END);
  return (path.getAttribute('d') ?? '').split(/(?=M)/).filter((d) => d !== '').map((d, index) => ({ name: names[index] ?? '', d }));
}

function readBox(text: string): SvgGeometry['surroundings'] {
  const [x = 0, y = 0, width = 0, height = 0] = text.split(' ').map(Number);
  return [x, y, width, height];
}

/** The paths of a picture that has one for each colour: each area's begins with the only absolute move in it. */
function takenApart(path: Element): SvgGeometry['areas'] {
  const outlines = (path.getAttribute('d') ?? '').split(/(?=M)/);
  return (path.getAttribute('data-codes') ?? '').split(' ').map((code, index) => ({ code, d: outlines[index] ?? '' }));
}

/**
 * Reads the geometry back from the SVG that the build wrote into the page, so that it is sent once.
 * @throws Error when the page was not written by this version's build
 */
export function readSvgGeometry(root: ParentNode): SvgGeometry {
  const svg = required(root, 'svg[data-geometry="map"]');
  const [, , width = 0, height = 0] = (svg.getAttribute('viewBox') ?? '').split(' ').map(Number);
  return {
    width, height,
    areas: [
      ...[...svg.querySelectorAll('defs path')].map((path) => ({ code: path.id.slice(1), d: path.getAttribute('d') ?? '' })),
      ...[...root.querySelectorAll('.areas [data-codes]')].flatMap(takenApart),
    ],
    lakes: namedPathsOf(root, 'lakes'),
    rivers: namedPathsOf(root, 'rivers'),
    countyBorders: pathOf(root, 'county-borders'),
    countryBorders: pathOf(root, 'country-borders'),
    surroundings: readBox(required(root, '.surroundings').getAttribute('data-box') ?? ''),
    lakeNames: [...root.querySelectorAll('[data-lake-name]')].map((text) => ({
      name: text.textContent ?? '',
      x: (Number.parseFloat(text.getAttribute('x') ?? '0') * width) / 100,
      y: (Number.parseFloat(text.getAttribute('y') ?? '0') * height) / 100,
    })),
  };
}
