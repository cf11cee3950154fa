import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/domain/dataset';
import { evaluate } from '../../src/domain/evaluate';
import type { Indicator } from '../../src/domain/indicator';
import { isAvailable, momentsOf } from '../../src/domain/moment';
import { numberOf } from '../../src/domain/reading';
import { indicatorsSchema, manifestSchema, profilesSchema, roundsSchema, valuesSchema } from '../../src/snapshots/schemas';

function read<T>(name: string, schema: v.GenericSchema<unknown, T>): T {
  return v.parse(schema, JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'public', 'data', name), 'utf8')));
}

const { product, date, county } = read('manifest.json', manifestSchema);
const { indicators } = read('indicators.json', indicatorsSchema);
const { themes, profiles, places, tiles } = read('profiles.json', profilesSchema);
const dataset: Dataset = {
  product, date, county, indicators, themes, places, tiles, rounds: read('rounds.json', roundsSchema).rounds,
  series: new Map(read('values.json', valuesSchema).series.map((series) => [series.id, series])),
  profiles: new Map(profiles.map((profile) => [profile.code, profile])),
};

function byId(id: string): Indicator {
  const indicator = indicators.find((candidate) => candidate.id === id);
  if (indicator === undefined) throw new Error(`No indicator ${id}`);
  return indicator;
}

function valuesOf(id: string, choose: (moments: ReturnType<typeof momentsOf>) => ReturnType<typeof momentsOf>[number] | undefined) {
  const moment = choose(momentsOf(byId(id), dataset));
  if (moment === undefined) throw new Error(`No moment for ${id}`);
  return new Map(evaluate(byId(id), moment, dataset).map((reading) => [reading.code, reading]));
}

describe('the catalogue', () => {
  it('has the indicators that links and tests name, the three in front first', () => {
    expect(indicators.map(({ id }) => id)).toEqual([
      'folkmangd', 'arbetstid', 'polisoro', 'tathet', 'forandring', 'brott', 'samordnartimmar', 'km2-per-tjanst', 'medborgarlofte',
      'kommungrupp', 'lokalpolisomrade', 'N00631', 'N00610',
    ]);
    expect(indicators.filter(({ front }) => front).map(({ id }) => id)).toEqual(['folkmangd', 'arbetstid', 'polisoro']);
  });

  it('never ranks what a round says, nor what is computed from it', () => {
    const ofRounds = indicators.filter(({ formula }) => JSON.stringify(formula).includes('"round"'));
    expect(ofRounds.map(({ id }) => id)).toEqual(['arbetstid', 'polisoro', 'samordnartimmar', 'km2-per-tjanst']);
    expect(ofRounds.filter(({ ranked }) => ranked)).toEqual([]);
  });

  it('never calls a promise expired', () => {
    expect(JSON.stringify(byId('medborgarlofte')).toLowerCase()).not.toContain('utgånge');
  });

  it('says of its bands and of the reference line that they are no norm', () => {
    const { caveat, referenceLine } = byId('arbetstid');
    expect(caveat).toContain('produktens egna');
    expect(referenceLine).toMatchObject({ value: 50 });
    expect(referenceLine?.note).toContain('inte en norm');
  });

  it('keeps key figures without values out of sight', () => {
    const hidden = indicators.filter((indicator) => !isAvailable(indicator, dataset)).map(({ id }) => id);
    expect(hidden).toEqual(['N00631', 'N00610'].filter((id) => !dataset.series.has(id)));
  });
});

describe('class breaks', () => {
  const numeric = indicators.filter((indicator) => indicator.classification !== null && isAvailable(indicator, dataset));

  it.each(numeric.map((indicator) => [indicator.id, indicator] as const))('%s: every method has rising breaks within the values', (_, indicator) => {
    const values = momentsOf(indicator, dataset).flatMap((moment) => evaluate(indicator, moment, dataset)).map(numberOf)
      .filter((value) => value !== null);
    const { method, breaks } = indicator.classification ?? { method: 'equal', breaks: {} };
    expect(breaks[method]?.length).toBeGreaterThan(0);
    for (const name of ['equal', 'quantile', 'jenks'] as const) {
      const placed = breaks[name] ?? [];
      expect(placed).toHaveLength(4);
      expect(placed).toEqual([...new Set(placed)].toSorted((a, b) => a - b));
      expect(Math.min(...values)).toBeLessThan(placed[0] ?? Number.NaN);
      expect(Math.max(...values)).toBeGreaterThanOrEqual(placed.at(-1) ?? Number.NaN);
    }
  });
});

describe('readings from the snapshots', () => {
  it('give the published crime rate', () => {
    const readings = valuesOf('brott', (moments) => moments.find(({ year }) => year === 2025));
    expect(readings.get('2080')?.content).toMatchObject({ kind: 'number', value: expect.closeTo(7480, 1) });
    expect(readings.get('2023')?.content).toMatchObject({ kind: 'number', value: expect.closeTo(10769.8, 1) });
  });

  it('give density from the table figures', () => {
    const readings = valuesOf('tathet', (moments) => moments.find(({ year }) => year === 2010));
    expect(readings.get('2021')?.content).toMatchObject({ value: expect.closeTo(6805 / 1539.55, 6) });
  });

  it('turn a true zero into zero hours and a missing denominator, both marked as invented', () => {
    const hours = valuesOf('samordnartimmar', (moments) => moments[0]).get('2034');
    const area = valuesOf('km2-per-tjanst', (moments) => moments[0]).get('2034');
    expect(hours).toMatchObject({ invented: true, content: { kind: 'number', value: 0 } });
    expect(area).toMatchObject({ invented: true, content: { kind: 'missing', reason: 'no-denominator' } });
  });

  it('tell hours a week per thousand inhabitants', () => {
    const falun = valuesOf('samordnartimmar', (moments) => moments[0]).get('2080');
    const population = dataset.series.get('folkmangd')?.periods.find(({ period }) => period === '2025')?.values['2080'];
    expect(falun?.content).toMatchObject({ value: expect.closeTo(40 / (Number(population) / 1000), 6) });
  });

  it('know a survey from a promise', () => {
    const profile = dataset.profiles?.get('2082');
    expect(profile?.surveys).toHaveLength(1);
    expect(profile?.promises).toEqual([]);
    const [reading] = evaluate(byId('medborgarlofte'), { year: 0, from: 0, to: 0, date: '2026-11-22', round: null }, dataset)
      .filter(({ code }) => code === '2082');
    expect(reading?.content).toEqual({ kind: 'missing', reason: 'not-in-sources' });
  });
});
