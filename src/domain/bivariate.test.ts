import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetOf, indicatorNamed, realText } from '../test/real-snapshots';
import {
  BIVARIATE_PRESETS, THIRDS, bivariateAxis, bivariateClass, bivariateIndex, bivariateOf, canBeBivariate, presetOf, thirdOf, type BivariateAxis,
} from './bivariate';
import { evaluate } from './evaluate';
import { ORDINAL, POPULATION, categoryReading, missingReading, numberReading } from './fixtures';
import { momentOf } from './moment';
import { defaultScene } from './scene';

const data = datasetOf(realText);
const scene = defaultScene('folkmangd');
const axisOf = (id: string): BivariateAxis => {
  const axis = bivariateAxis(indicatorNamed(data, id), data);
  if (axis === null) throw new Error(`${id} can't be an axis`);
  return axis;
};
const readingsOf = (id: string) => {
  const indicator = indicatorNamed(data, id);
  return evaluate(indicator, momentOf(scene, indicator, data), data);
};

describe('an axis', () => {
  it.each(['tathet', 'folkmangd', 'brott', 'forandring', 'arbetstid'])('of %s has two ascending breaks and all three classes', (id) => {
    const axis = axisOf(id);
    const breaks = axis.kind === 'terciles' ? axis.breaks : [];
    expect(breaks).toHaveLength(2);
    expect(breaks[0]).toBeLessThan(breaks[1] ?? Number.NEGATIVE_INFINITY);
    expect(new Set(readingsOf(id).map((reading) => thirdOf(axis, reading)).filter((third) => third !== null))).toEqual(new Set([0, 1, 2]));
  });

  it('keeps the two lowest steps of an ordinal scale and joins the others', () => {
    const axis: BivariateAxis = { kind: 'steps', indicator: ORDINAL };
    expect(['ingen', 'viss', 'pataglig', 'stor', 'okänd'].map((id) => thirdOf(axis, categoryReading('1', id)))).toEqual([0, 1, 2, 2, null]);
    expect(bivariateAxis(ORDINAL, data)).toEqual(axis);
  });

  it('with one break has a low and a high class, with none a middle one', () => {
    const axis = (breaks: readonly number[]): BivariateAxis => ({ kind: 'terciles', indicator: POPULATION, breaks });
    expect([0, 9, 10, 99].map((value) => thirdOf(axis([10]), numberReading('1', value)))).toEqual([0, 0, 2, 2]);
    expect(thirdOf(axis([]), numberReading('1', 5))).toBe(1);
    expect(thirdOf(axis([10]), missingReading('1', 'vacant'))).toBeNull();
    expect(thirdOf(axis([10]), categoryReading('1', 'x'))).toBeNull();
  });

  it('is not made of categories or states', () => {
    expect(data.indicators.filter((one) => !canBeBivariate(one)).map(({ id }) => id)).toEqual(['medborgarlofte', 'kommungrupp', 'lokalpolisomrade']);
    expect(bivariateAxis(indicatorNamed(data, 'kommungrupp'), data)).toBeNull();
  });

  it('leaves an invented round out of its breaks once there is a real one', () => {
    const [invented] = data.rounds;
    if (invented === undefined) throw new Error('No round');
    const answers = invented.answers.map((answer, index) => ({ ...answer, setAsidePercent: { state: 'value', value: 1000 + index } as const }));
    const both = { ...data, rounds: [invented, { ...invented, id: 'riktig', name: 'Insamling', invented: false, answers }] };
    const axis = bivariateAxis(indicatorNamed(data, 'arbetstid'), both);
    expect(axis?.kind === 'terciles' && axis.breaks.every((at) => at > 1000)).toBe(true);
  });

  it('is cut by those who have answered: who has not is no low value', () => {
    const [invented] = data.rounds;
    if (invented === undefined) throw new Error('No round');
    const answers = invented.answers.map((answer, index) => ({
      ...answer, setAsidePercent: index < 6 ? { state: 'value', value: 60 + 10 * index } as const : { state: 'missing', reason: 'vacant' } as const,
    }));
    const axis = bivariateAxis(indicatorNamed(data, 'arbetstid'), { ...data, rounds: [{ ...invented, answers }] });
    expect(axis).toMatchObject({ kind: 'terciles', breaks: [80, 100] });
  });
});

describe('a class', () => {
  const x: BivariateAxis = { kind: 'terciles', indicator: POPULATION, breaks: [10, 20] };
  const y: BivariateAxis = { kind: 'steps', indicator: ORDINAL };

  it('is the pair of the univariate classes, and missing when one of them is', () => {
    const onX = fc.oneof(fc.double({ min: -100, max: 100, noNaN: true }).map((value) => numberReading('1', value)), fc.constant(missingReading('1', 'vacant')));
    const onY = fc.oneof(fc.constantFrom('ingen', 'viss', 'pataglig', 'stor').map((id) => categoryReading('1', id)), fc.constant(missingReading('1', 'not-answered')));
    fc.assert(fc.property(onX, onY, (one, other) => {
      const [first, second] = [thirdOf(x, one), thirdOf(y, other)];
      expect(bivariateClass(x, y, one, other)).toEqual(first === null || second === null ? null : { x: first, y: second });
    }));
  });

  it('has a place of its own in the palette', () => {
    expect(THIRDS.flatMap((onY) => THIRDS.map((onX) => bivariateIndex({ x: onX, y: onY })))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });
});

describe('the presets', () => {
  it.each(BIVARIATE_PRESETS)('$id puts every municipality in one class or among the missing', ({ x, y }) => {
    const found = bivariateOf(axisOf(x), axisOf(y), readingsOf(x), readingsOf(y));
    const codes = [...found.bins.flatMap((bin) => bin.codes), ...found.missing.map(({ code }) => code)];
    expect(codes.toSorted()).toEqual(data.county.municipalities.map(({ code }) => code).toSorted());
    expect(found.bins.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    for (const { readings } of found.missing) expect(readings.every(({ content }) => content.kind === 'missing')).toBe(true);
    for (const { codes: members, x: onX, y: onY } of found.bins) for (const code of members) expect(found.classes.get(code)).toEqual({ x: onX, y: onY });
  });

  it('are marked invented when one of the two is', () => {
    const invented = BIVARIATE_PRESETS.map(({ x, y }) => bivariateOf(axisOf(x), axisOf(y), readingsOf(x), readingsOf(y)).invented);
    expect(invented).toEqual([true, true, false]);
  });

  it('tell which of the two is missing', () => {
    const { missing } = bivariateOf(axisOf('arbetstid'), axisOf('polisoro'), readingsOf('arbetstid'), readingsOf('polisoro'));
    const told = missing.map(({ code, readings }) => [data.county.municipalities.find((one) => one.code === code)?.name, readings.map(({ indicator }) => indicator)]);
    expect(told).toEqual([['Gagnef', ['arbetstid']], ['Smedjebacken', ['polisoro']], ['Mora', ['arbetstid']]]);
  });

  it('are known by their pair', () => {
    expect(presetOf({ bivariate: { x: 'tathet', y: 'brott' } })?.id).toBe('tathet-brott');
    expect(presetOf({ bivariate: { x: 'brott', y: 'tathet' } })).toBeNull();
    expect(presetOf({ bivariate: null })).toBeNull();
  });
});
