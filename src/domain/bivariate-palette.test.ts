import {
  differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, filterGrayscale, parse,
  wcagContrast, type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { THIRDS, type BivariateClass } from './bivariate';
import { BIVARIATE_COLOURS, bivariateColour } from './bivariate-palette';
import { MAP_COLOURS } from './palette';
import { APPEARANCES } from './appearance';

/** Smallest CIEDE2000 differences promised between classes that differ by one step on one axis. */
const BESIDE = { normal: 13, deuteranopia: 10, protanopia: 10, tritanopia: 10, greyscale: 7 };
/** Between any two of the nine; in greyscale two that trade one axis for the other may look alike. */
const ANY_TWO = { normal: 9, deuteranopia: 9, protanopia: 9, tritanopia: 9, greyscale: 0 };

const difference = differenceCiede2000();
const colour = (hex: string): Color => {
  const parsed = parse(hex);
  if (parsed === undefined) throw new Error(`${hex} is no colour`);
  return parsed;
};
const SIGHTS: Readonly<Record<keyof typeof BESIDE, (hex: string) => Color>> = {
  normal: colour,
  deuteranopia: (hex) => filterDeficiencyDeuter(1)(colour(hex)),
  protanopia: (hex) => filterDeficiencyProt(1)(colour(hex)),
  tritanopia: (hex) => filterDeficiencyTrit(1)(colour(hex)),
  greyscale: (hex) => filterGrayscale(1)(colour(hex)),
};
const NAMES = ['normal', 'deuteranopia', 'protanopia', 'tritanopia', 'greyscale'] as const;
const classes = THIRDS.flatMap((y) => THIRDS.map((x): BivariateClass => ({ x, y })));
const pairs = classes.flatMap((a, i) => classes.slice(i + 1).map((b) => [a, b] as const));
const beside = pairs.filter(([a, b]) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y) === 1);

describe.each(APPEARANCES)('bivariate colours in the %s appearance', (appearance) => {
  const of = (one: BivariateClass): string => bivariateColour(one, appearance);
  const least = (among: readonly (readonly [BivariateClass, BivariateClass])[], see: (hex: string) => Color): number =>
    Math.min(...among.map(([a, b]) => difference(see(of(a)), see(of(b)))));

  it('are nine, and twelve pairs lie beside one another', () => {
    expect(new Set(BIVARIATE_COLOURS[appearance]).size).toBe(9);
    expect(BIVARIATE_COLOURS[appearance]).toHaveLength(9);
    expect(beside).toHaveLength(12);
  });

  it.each(NAMES)('are told apart with %s', (name) => {
    expect(least(beside, SIGHTS[name]), 'beside').toBeGreaterThanOrEqual(BESIDE[name]);
    expect(least(pairs, SIGHTS[name]), 'any two').toBeGreaterThanOrEqual(ANY_TWO[name]);
  });

  it('go one way in lightness along both axes', () => {
    const paper = MAP_COLOURS[appearance].casing;
    for (const [a, b] of beside) expect(wcagContrast(of(b), paper)).toBeGreaterThan(wcagContrast(of(a), paper));
  });

  it('are not the water, the accent, white or missing data', () => {
    const { lake, river, chosen, missing } = MAP_COLOURS[appearance];
    for (const one of BIVARIATE_COLOURS[appearance]) {
      const from = (other: string): number => difference(colour(one), colour(other));
      expect(Math.min(from(lake), from(river)), `${one} and water`).toBeGreaterThanOrEqual(10);
      expect(from(chosen), `${one} and accent`).toBeGreaterThanOrEqual(10);
      expect(from('#ffffff'), `${one} and white`).toBeGreaterThanOrEqual(6);
      expect(from(missing), `${one} and missing`).toBeGreaterThanOrEqual(7);
    }
  });

  it('let border, hover and chosen stand out 3:1, by the line or by its casing', () => {
    const { border, hover, chosen, casing } = MAP_COLOURS[appearance];
    for (const one of BIVARIATE_COLOURS[appearance]) {
      for (const line of [border, hover, chosen]) {
        expect(Math.max(wcagContrast(line, one), wcagContrast(casing, one)), `${line} on ${one}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
