import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readsOf } from '../test/reads-of';
import { datasetOf, indicatorNamed, realText } from '../test/real-snapshots';
import { ORDINAL, POPULATION, categoryReading, missingReading, numberReading } from './fixtures';
import { momentOf } from './moment';
import { THRESHOLD_IDS, defaultScene, type ThresholdId } from './scene';
import {
  DEFAULT_THRESHOLDS, SHARE_IDS, THRESHOLD_RULES, adjustedThresholds, boundedThreshold, sharesOf, thresholdColumns, thresholdsOf,
  underThresholds, type ThresholdColumn, type Thresholds,
} from './thresholds';

const data = datasetOf(realText);
const scene = defaultScene('folkmangd');
const columns = thresholdColumns(scene, data);
const nameOf = (code: string) => data.county.municipalities.find((one) => one.code === code)?.name ?? code;
const moment = momentOf(scene, indicatorNamed(data, 'folkmangd'), data);
const codesUnder = (thresholds: Thresholds, from = columns) => underThresholds(thresholds, from).under.map(({ code }) => code);
const shareOf = (id: string, codes: readonly string[]) => {
  const share = sharesOf(codes, data, moment, false).find((one) => one.id === id);
  if (share === undefined) throw new Error(`No share ${id}`);
  return share;
};

const someThresholds: fc.Arbitrary<Thresholds> = fc.record({
  tathet: fc.double({ min: 0, max: 100, noNaN: true }), folkmangd: fc.integer({ min: 0, max: 100_000 }),
  arbetstid: fc.integer({ min: 0, max: 200 }), polisoro: fc.integer({ min: 1, max: 4 }),
}, { requiredKeys: [] });

describe('under 5 inhabitants per km²', () => {
  const selected = () => underThresholds(DEFAULT_THRESHOLDS, columns);

  it('lie four municipalities, each with its Reading beside the threshold', () => {
    const { under, invented } = selected();
    expect(under.map(({ code }) => nameOf(code))).toEqual(['Vansbro', 'Malung-Sälen', 'Orsa', 'Älvdalen']);
    for (const { code, reasons } of under) expect(reasons).toEqual([{ id: 'tathet', threshold: 5, reading: expect.objectContaining({ code }) }]);
    expect(invented).toBe(false);
  });

  it('lie 50.8 % of the land and 10.7 % of the people', () => {
    const codes = selected().under.map(({ code }) => code);
    expect(((shareOf('area', codes).share ?? 0) * 100).toFixed(1)).toBe('50.8');
    expect(((shareOf('population', codes).share ?? 0) * 100).toFixed(1)).toBe('10.7');
    expect(shareOf('municipalities', codes)).toMatchObject({ part: 4, whole: data.county.municipalities.length });
  });
});

describe('thresholds', () => {
  it('take in 10 000 and a little more by population, and only what lies under all of them', () => {
    const few = codesUnder({ folkmangd: 12_000 });
    const both = codesUnder({ folkmangd: 12_000, tathet: 5 });
    expect(few.map(nameOf)).toContain('Gagnef');
    expect(both).toEqual(few.filter((code) => codesUnder({ tathet: 5 }).includes(code)));
    expect(both.length).toBeLessThan(few.length);
  });

  it('never drop a municipality when one is widened or taken away', () => {
    fc.assert(fc.property(someThresholds, fc.constantFrom(...THRESHOLD_IDS), fc.double({ min: 0, max: 500, noNaN: true }), (thresholds, id, more) => {
      const value = thresholds[id];
      const before = codesUnder(thresholds);
      const { [id]: _, ...without } = thresholds;
      const wider = value === undefined ? thresholds : { ...thresholds, [id]: THRESHOLD_RULES[id].kind === 'below' ? value + more : value - more };
      expect(codesUnder(wider)).toEqual(expect.arrayContaining(before));
      expect(codesUnder(without)).toEqual(expect.arrayContaining(before));
    }));
  });

  it('part the municipalities into under, missing and the rest', () => {
    fc.assert(fc.property(someThresholds, (thresholds) => {
      const { under, missing, active } = underThresholds(thresholds, columns);
      const missingCodes = new Set(missing.map(({ code }) => code));
      expect(under.some(({ code }) => missingCodes.has(code))).toBe(false);
      expect(under.every(({ reasons }) => reasons.length === active.length)).toBe(true);
      expect(active).toEqual(THRESHOLD_IDS.filter((id) => thresholds[id] !== undefined));
    }));
  });

  it('let a missing Reading never fall under, and list it with its reason', () => {
    const { under, missing, invented } = underThresholds({ arbetstid: 200 }, columns);
    expect(missing.map(({ code, readings, otherwiseUnder }) => [nameOf(code), readings.map(({ content }) => content.kind === 'missing' && content.reason), otherwiseUnder]))
      .toEqual([['Gagnef', ['not-answered'], true], ['Mora', ['vacant'], true]]);
    expect(under).toHaveLength(data.county.municipalities.length - 2);
    expect(invented).toBe(true);
    // Mora is not sparse by density either, so its missing answer hides nothing.
    const dense = underThresholds({ arbetstid: 200, tathet: 5 }, columns).missing.find(({ code }) => nameOf(code) === 'Mora');
    expect(dense?.otherwiseUnder).toBe(false);
    // Only the Reading that is missing is listed, not the one beside it that is known.
    expect(dense?.readings.map(({ indicator }) => indicator)).toEqual(['arbetstid']);
  });

  it('have only the columns the catalogue knows', () => {
    expect(thresholdColumns(scene, { ...data, indicators: [] })).toEqual([]);
    expect(columns.map(({ id }) => id)).toEqual(THRESHOLD_IDS);
  });

  it('let no municipality fall under that one of the columns does not know, or whose answer is off the scale', () => {
    const people: ThresholdColumn = { id: 'folkmangd', indicator: POPULATION, readings: [numberReading('1', 50), numberReading('2', 50)] };
    const unknown = categoryReading('1', 'okänd');
    const { under, missing } = underThresholds({ folkmangd: 100, polisoro: 1 }, [people, { id: 'polisoro', indicator: ORDINAL, readings: [unknown] }]);
    expect(under).toEqual([]);
    expect(missing).toEqual([{ code: '1', readings: [unknown], otherwiseUnder: true }, { code: '2', readings: [], otherwiseUnder: true }]);
  });

  it('make a selection that is invented as soon as one figure of theirs is', () => {
    const mixed: ThresholdColumn = { id: 'folkmangd', indicator: POPULATION, readings: [numberReading('1', 50), numberReading('2', 50, true)] };
    expect(underThresholds({ folkmangd: 100 }, [mixed]).invented).toBe(true);
    expect(underThresholds({}, [mixed]).invented).toBe(false);
  });

  it('read twice as many municipalities twice as often, not four times', () => {
    const reads = (count: number) => readsOf((watched) => {
      const readings = Array.from({ length: count }, (_, index) => numberReading(String(index), index % 100));
      const two = (['folkmangd', 'tathet'] as const).map((id): ThresholdColumn => ({ id, indicator: POPULATION, readings: watched(readings) }));
      expect(codesUnder({ folkmangd: 50, tathet: 50 }, two)).toHaveLength(count / 2);
    });
    expect(reads(400)).toBeLessThanOrEqual(2 * reads(200));
  });

  it('count concern from a level up, and the printed figure below', () => {
    const levels = ['ingen', 'viss', 'pataglig', 'stor'].map((id, index) => categoryReading(String(index), id, null, true));
    const concern: ThresholdColumn = { id: 'polisoro', indicator: ORDINAL, readings: levels };
    expect(codesUnder({ polisoro: 3 }, [concern])).toEqual(['2', '3']);
    expect(codesUnder({ polisoro: 1 }, [concern])).toHaveLength(4);
    const people: ThresholdColumn = { id: 'folkmangd', indicator: POPULATION, readings: [numberReading('1', 99.6), numberReading('2', 99.4)] };
    expect(codesUnder({ folkmangd: 100 }, [people])).toEqual(['2']);
  });

  it('without any leave all in, and with all values missing nobody', () => {
    expect(codesUnder({})).toHaveLength(data.county.municipalities.length);
    const nothing: ThresholdColumn = { id: 'folkmangd', indicator: POPULATION, readings: [missingReading('1', 'not-answered')] };
    expect(underThresholds({ folkmangd: 10 }, [nothing])).toMatchObject({ under: [], missing: [{ code: '1', otherwiseUnder: true }] });
    expect(underThresholds(DEFAULT_THRESHOLDS, [])).toEqual({ active: [], under: [], missing: [], invented: false });
  });

  it('of a Scene are brought within their ranges, and those that were are told', () => {
    expect(thresholdsOf({ thresholds: null })).toEqual(DEFAULT_THRESHOLDS);
    expect(thresholdsOf({ thresholds: {} })).toEqual({});
    const wild: Thresholds = { tathet: 5000, polisoro: 9, arbetstid: 25 };
    expect(thresholdsOf({ thresholds: wild })).toEqual({ tathet: 100, arbetstid: 25, polisoro: 4 });
    expect(adjustedThresholds({ thresholds: wild })).toEqual(['tathet', 'polisoro']);
    expect(adjustedThresholds({ thresholds: null })).toEqual([]);
    expect(boundedThreshold('polisoro', 2.4)).toBe(2);
    expect(boundedThreshold('tathet', 4.5)).toBe(4.5);
    expect(THRESHOLD_IDS.map((id: ThresholdId) => boundedThreshold(id, THRESHOLD_RULES[id].initial))).toEqual(THRESHOLD_IDS.map((id) => THRESHOLD_RULES[id].initial));
  });
});

describe('shares', () => {
  const all = data.county.municipalities.map(({ code }) => code);

  it('sum to the whole for any selection', () => {
    fc.assert(fc.property(fc.subarray(all), (codes) => {
      for (const { part, rest, whole, share } of sharesOf(codes, data, moment, false)) {
        expect(part + rest).toBe(whole);
        expect(share !== null && share >= 0 && share <= 1).toBe(true);
      }
      const others = all.filter((code) => !codes.includes(code));
      for (const id of SHARE_IDS) expect((shareOf(id, codes).share ?? 0) + (shareOf(id, others).share ?? 0)).toBeCloseTo(1, 9);
    }));
  });

  it('of set-aside time are invented with the round, and say who has not answered', () => {
    const shares = sharesOf(all, data, moment, false);
    expect(shares.filter(({ invented }) => invented).map(({ id }) => id)).toEqual(['set-aside']);
    expect(shares.find(({ id }) => id === 'set-aside')?.missing.map(nameOf)).toEqual(['Gagnef', 'Mora']);
    expect(sharesOf(all, data, moment, true).every(({ invented }) => invented)).toBe(true);
  });

  it('of nothing are nothing', () => {
    const bare = sharesOf([], { ...data, series: new Map(), indicators: [] }, moment, false);
    expect(bare.map(({ id, whole, share }) => [id, whole, share])).toEqual([['area', 0, null], ['population', 0, null], ['set-aside', 0, null], ['municipalities', all.length, 0]]);
    expect(bare.some(({ invented }) => invented)).toBe(false);
  });
});
