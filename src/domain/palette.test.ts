import {
  differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, filterGrayscale, parse,
  wcagContrast, type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { BIVARIATE_COLOURS } from './bivariate-palette';
import { COMPARE_COLOURS, MAP_COLOURS, colourOf, coloursOf } from './palette';
import { APPEARANCES, type Appearance } from './appearance';
import { RAMPS } from './palette-ramps';
import { categoryShades, shadeCount, shadesOf } from './shade';
import type { SchemeId } from './indicator';

/** Smallest CIEDE2000 differences promised: neighbouring classes of a map with up to five, and with up to nine. */
const NEIGHBOURS_UP_TO_FIVE = { normal: 9, simulated: 6.5 };
const NEIGHBOURS_UP_TO_NINE = { normal: 4, simulated: 4 };
/** Any two categories, states or compared lines. */
const ANY_TWO = { normal: 11, simulated: 6 };

const SEQUENTIAL: readonly SchemeId[] = ['green', 'purple', 'orange', 'teal', 'brown', 'rose', 'olive', 'grape'];
const SCHEMES: readonly SchemeId[] = [...SEQUENTIAL, 'diverging', 'categorical', 'states'];

const difference = differenceCiede2000();
const colour = (hex: string): Color => {
  const parsed = parse(hex);
  if (parsed === undefined) throw new Error(`${hex} is no colour`);
  return parsed;
};
const SIGHTS: Readonly<Record<string, (hex: string) => Color>> = {
  normal: colour,
  deuteranopia: (hex) => filterDeficiencyDeuter(1)(colour(hex)),
  protanopia: (hex) => filterDeficiencyProt(1)(colour(hex)),
  tritanopia: (hex) => filterDeficiencyTrit(1)(colour(hex)),
  greyscale: (hex) => filterGrayscale(1)(colour(hex)),
};
const sights = Object.entries(SIGHTS).map(([name, see]) => ({ name, see }));
const distance = (a: string, b: string, see = colour) => difference(see(a), see(b));
const limit = (promise: { normal: number; simulated: number }, sight: string) =>
  (sight === 'normal' ? promise.normal : promise.simulated);
const neighbours = (colours: readonly string[]) => colours.slice(1).map((c, i) => [colours[i] ?? c, c] as const);
const pairs = (colours: readonly string[]) => colours.flatMap((a, i) => colours.slice(i + 1).map((b) => [a, b] as const));
const evenly = (classes: number) => Array.from({ length: classes - 1 }, (_, i) => i + 1);
const classColours = (scheme: SchemeId, appearance: Appearance, breaks: readonly number[]) =>
  shadesOf(scheme, breaks).map((shade) => colourOf(scheme, shade, appearance));

/** Breaks with zero at every place: a break itself, inside a class, and all of one sign. */
const AROUND_ZERO = [2, 3, 4, 5, 6, 7, 8].flatMap((count) => [-0.5, 0].flatMap((offset) =>
  Array.from({ length: count + 1 }, (_, below) => Array.from({ length: count }, (__, i) => i - below + offset))));

describe.each(APPEARANCES)('classes in the %s appearance', (appearance) => {
  describe.each(sights)('seen with $name', ({ name, see }) => {
    it.each(SEQUENTIAL)('%s tells neighbouring classes apart', (scheme) => {
      for (const classes of [2, 3, 4, 5, 6, 7, 8, 9]) {
        const promise = classes <= 5 ? NEIGHBOURS_UP_TO_FIVE : NEIGHBOURS_UP_TO_NINE;
        for (const [a, b] of neighbours(classColours(scheme, appearance, evenly(classes)))) {
          expect(distance(a, b, see), `${classes}: ${a} ${b}`).toBeGreaterThanOrEqual(limit(promise, name));
        }
      }
    });

    it('diverging tells neighbouring classes apart wherever zero lies', () => {
      for (const breaks of AROUND_ZERO) {
        const promise = breaks.length <= 4 ? NEIGHBOURS_UP_TO_FIVE : NEIGHBOURS_UP_TO_NINE;
        for (const [a, b] of neighbours(classColours('diverging', appearance, breaks))) {
          expect(distance(a, b, see), `${breaks.join()}: ${a} ${b}`).toBeGreaterThanOrEqual(limit(promise, name));
        }
      }
    });

    it.each([
      ['categories', RAMPS[appearance].categorical],
      ['states', RAMPS[appearance].states],
      ['compared lines', COMPARE_COLOURS[appearance]],
    ])('%s are all told apart', (_, colours) => {
      for (const [a, b] of pairs(colours)) {
        expect(distance(a, b, see), `${a} ${b}`).toBeGreaterThanOrEqual(limit(ANY_TWO, name));
      }
    });
  });

  const all = SCHEMES.flatMap((scheme) => RAMPS[appearance][scheme].map((c) => [scheme, c] as const));
  const map = MAP_COLOURS[appearance];

  it('no class is white, water, the accent or the ground of missing data', () => {
    for (const [scheme, c] of all) {
      const name = `${scheme} ${c}`;
      expect(distance(c, '#ffffff'), `${name} and white`).toBeGreaterThanOrEqual(5);
      expect(distance(c, map.lake), `${name} and lake`).toBeGreaterThanOrEqual(9);
      expect(distance(c, map.chosen), `${name} and accent`).toBeGreaterThanOrEqual(9);
      // The hatching tells it by form; its ground is a grey that no class comes near either.
      expect(distance(c, map.missing), `${name} and missing`).toBeGreaterThanOrEqual(5);
    }
  });

  it('hatching is seen on its ground, and its strokes on every class beside it', () => {
    expect(wcagContrast(map.missingInk, map.missing)).toBeGreaterThanOrEqual(3);
  });

  it('borders, outline, hover and chosen stand out 3:1 from every class, by the line or by its casing', () => {
    for (const line of [map.border, map.outline, map.hover, map.chosen]) {
      for (const ground of [...all.map(([, c]) => c), map.missing, map.lake, map.ground]) {
        const contrast = Math.max(wcagContrast(line, ground), wcagContrast(map.casing, ground));
        expect(contrast, `${line} in ${map.casing} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('names are read against their halo, outlines against the ground', () => {
    expect(wcagContrast(map.label, map.halo)).toBeGreaterThanOrEqual(7);
    expect(wcagContrast(map.outline, map.ground)).toBeGreaterThanOrEqual(4.5);
    expect(wcagContrast(map.chosen, map.ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('compared lines stand out 3:1 from the panel, and none looks like the accent', () => {
    for (const line of COMPARE_COLOURS[appearance]) {
      expect(wcagContrast(line, map.halo)).toBeGreaterThanOrEqual(3);
      for (const sight of sights.filter(({ name }) => name !== 'greyscale')) {
        expect(distance(line, map.chosen, sight.see), `${line} with ${sight.name}`).toBeGreaterThanOrEqual(6);
      }
    }
  });

  it('has every shade of every scheme, lighter to darker, or darker to lighter on the dark ground', () => {
    for (const scheme of SCHEMES) expect(RAMPS[appearance][scheme]).toHaveLength(shadeCount(scheme));
    for (const scheme of SEQUENTIAL) {
      const contrasts = RAMPS[appearance][scheme].map((c) => wcagContrast(c, map.halo));
      expect(contrasts).toEqual(contrasts.toSorted((a, b) => a - b));
    }
  });
});

describe('shades', () => {
  it('spread the classes from the first shade to the last', () => {
    expect(shadesOf('green', evenly(5))).toEqual([0, 2, 4, 6, 8]);
    expect(shadesOf('green', evenly(3))).toEqual([0, 4, 8]);
    expect(shadesOf('green', [])).toEqual([4]);
  });

  it('put the neutral shade on the class that holds zero, wherever it is', () => {
    expect(shadesOf('diverging', [-5, -1, 1, 5])).toEqual([0, 4, 8, 12, 16]);
    expect(shadesOf('diverging', [-5, 0, 5])).toEqual([0, 4, 12, 16]);
    expect(shadesOf('diverging', [-6, -3, -1, 2])).toEqual([0, 3, 5, 8, 11]);
    expect(shadesOf('diverging', [1, 2])).toEqual([8, 12, 16]);
    expect(shadesOf('diverging', [])).toEqual([8]);
  });

  it('give categories one each', () => {
    expect(categoryShades('categorical', 3)).toEqual([0, 1, 2]);
    expect(categoryShades('orange', 4)).toEqual([0, 3, 5, 8]);
  });

  it('refuses a shade that is not there', () => {
    expect(() => colourOf('states', 3, 'light')).toThrow(new RangeError('Scheme states has shades 0 to 2, not 3'));
  });

  it('are the same for the stylesheet and for the map engine, those of two indicators at once too', () => {
    for (const appearance of APPEARANCES) {
      const colours = coloursOf(appearance);
      expect(Object.keys(colours).toSorted()).toEqual([...SCHEMES, 'bivariate'].toSorted());
      for (const scheme of [...SCHEMES, 'bivariate'] as const) expect(colours[scheme].map((_, shade) => colourOf(scheme, shade, appearance))).toEqual(colours[scheme]);
      expect(colours.bivariate).toBe(BIVARIATE_COLOURS[appearance]);
      expect(colours.green).toBe(RAMPS[appearance].green);
    }
  });
});
