import { describe, expect, it } from 'vitest';
import { classesOf } from '../domain/classify';
import { ORDINAL, POPULATION, SET_ASIDE, missingReading, numberReading } from '../domain/fixtures';
import type { Indicator } from '../domain/indicator';
import type { Municipality } from '../domain/municipality';
import type { Reading } from '../domain/reading';
import { MISSING_CLASS } from '../domain/scene';
import { buildPicture } from './build-picture';

function municipality(code: string): Municipality {
  return { code, name: `Namn ${code}`, officialName: code, seat: { name: code, lon: 14, lat: 61 }, label: { lon: 14, lat: 61, order: 1 } };
}
const FOUR = ['a', 'b', 'c', 'd'].map(municipality);
const READINGS = [numberReading('a', 0), numberReading('b', 10_000), numberReading('c', 40_000), missingReading('d', 'vacant')];
const SCENE = { form: 'fill', municipality: null, compare: [] } as const;

function picture(
  readings: readonly Reading[] | null = READINGS, scene: Parameters<typeof buildPicture>[0] = SCENE, highlighted: number | null = null,
  indicator: Indicator = POPULATION, largest = 40_000,
) {
  return buildPicture(scene, indicator, FOUR, readings, readings && classesOf(indicator, readings, null, null), largest, highlighted);
}

describe('buildPicture', () => {
  it('paints a true 0 in a class and a missing figure as missing', () => {
    expect(picture().areas.map(({ paint }) => paint)).toEqual([
      { kind: 'class', index: 0, shade: expect.any(Number) }, { kind: 'class', index: 1, shade: expect.any(Number) },
      { kind: 'class', index: 2, shade: expect.any(Number) }, { kind: 'missing' },
    ]);
    const [zero] = picture([numberReading('a', 0)], SCENE, null, SET_ASIDE).areas;
    expect(zero?.paint.kind).toBe('class');
  });

  it('gives every class a shade of its own, light to dark', () => {
    const shades = picture().areas.flatMap(({ paint }) => (paint.kind === 'class' ? [paint.shade] : []));
    expect(shades).toEqual([...new Set(shades)].toSorted((a, b) => a - b));
  });

  it('draws outlines alone while nothing has arrived, and for a municipality without a Reading', () => {
    const waiting = picture(null);
    expect(waiting.areas.map(({ paint, reading }) => [paint.kind, reading])).toEqual(FOUR.map(() => ['pending', null]));
    expect(waiting.invented).toBe(false);
    expect(picture(READINGS.slice(0, 3)).areas[3]?.paint.kind).toBe('pending');
  });

  it('carries name, Reading, who is chosen and who is compared', () => {
    const { areas, indicator, scheme, classCount } = picture(READINGS, { form: 'fill', municipality: 'b', compare: ['c', 'd'] });
    expect(areas.map(({ chosen }) => chosen)).toEqual([false, true, false, false]);
    expect(areas.map(({ compared }) => compared)).toEqual([false, false, true, true]);
    expect(areas.map(({ name }) => name)).toEqual(FOUR.map(({ name }) => name));
    expect(areas.map(({ reading }) => reading)).toEqual(READINGS);
    expect({ indicator, scheme, classCount }).toEqual({ indicator: 'folkmangd', scheme: 'green', classCount: 3 });
  });

  it('lets the others step back from a highlighted class, the missing one too', () => {
    const dimmed = (highlighted: number | null, readings = READINGS) => picture(readings, SCENE, highlighted).areas.map((area) => area.dimmed);
    expect(dimmed(null)).toEqual([false, false, false, false]);
    expect(dimmed(1)).toEqual([true, false, true, true]);
    expect(dimmed(MISSING_CLASS)).toEqual([true, true, true, false]);
  });

  it('lets nothing step back for a class that is not there', () => {
    expect(picture(READINGS, SCENE, 9).areas.some((area) => area.dimmed)).toBe(false);
    expect(picture(READINGS.slice(0, 3), SCENE, MISSING_CLASS).areas.some((area) => area.dimmed)).toBe(false);
    expect(picture(null, SCENE, 0).areas.some((area) => area.dimmed)).toBe(false);
  });

  it('draws circles true to area, for totals alone', () => {
    const circles = picture(READINGS, { ...SCENE, form: 'circles' });
    const [none, small, large, missing] = circles.areas.map(({ radius }) => radius);
    expect(circles.form).toBe('circles');
    expect(none).toBe(0);
    expect(missing).toBeNull();
    // A quarter of the figure is a quarter of the area: half the radius.
    expect((large ?? 0) / (small ?? 1)).toBeCloseTo(2, 10);
    expect(picture().areas.every(({ radius }) => radius === null)).toBe(true);
    const percent = picture([numberReading('a', 50)], { ...SCENE, form: 'circles' }, null, SET_ASIDE);
    expect(percent.form).toBe('fill');
    expect(percent.areas[0]?.radius).toBeNull();
  });

  it('keeps the circles still when the year changes: the largest figure of all years sets the size', () => {
    const radius = (value: number, largest: number) => picture([numberReading('a', value)], { ...SCENE, form: 'circles' }, null, POPULATION, largest).areas[0]?.radius ?? Number.NaN;
    expect(radius(10_000, 40_000)).toBe(radius(40_000, 40_000) / 2);
    expect(radius(10_000, 0)).toBeNaN();
  });

  it('is marked as invented as soon as one Reading is', () => {
    expect(picture([numberReading('a', 10, true), numberReading('b', 20)], SCENE, null, SET_ASIDE).invented).toBe(true);
    expect(picture([missingReading('a', 'vacant', true)], SCENE, null, ORDINAL).invented).toBe(true);
    expect(picture().invented).toBe(false);
  });
});
