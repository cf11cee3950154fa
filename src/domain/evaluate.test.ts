import { describe, expect, it } from 'vitest';
import { codeOf, datasetOf, indicatorNamed, realText } from '../test/real-snapshots';
import type { Dataset, Series } from './dataset';
import { evaluate, evaluateOne, isInvented, needsProfiles, quotientParts } from './evaluate';
import { ORDINAL, POPULATION, SET_ASIDE } from './fixtures';
import type { Indicator } from './indicator';
import { momentOf, type Moment } from './moment';
import { numberOf, type MissingReason } from './reading';
import type { Answer, Round } from './round';
import { defaultScene } from './scene';

const REAL = datasetOf(realText);

/** A real figure by indicator, municipality and what the Scene says of time. */
function real(id: string, name: string, scene: Partial<ReturnType<typeof defaultScene>> = {}) {
  const indicator = indicatorNamed(REAL, id);
  return evaluateOne(indicator, codeOf(REAL, name), momentOf({ ...defaultScene(id), ...scene }, indicator, REAL), REAL);
}

describe('real figures, computed by hand', () => {
  it('divides inhabitants by land area', () => {
    // 6 882 / 6 871.91 and 51 425 / 583.92
    expect(numberOf(real('tathet', 'Älvdalen', { year: 2024 }))).toBeCloseTo(1.001, 3);
    expect(numberOf(real('tathet', 'Borlänge', { year: 2024 }))).toBeCloseTo(88.07, 2);
  });

  it('divides reported crime by the mean of two year-ends', () => {
    // 524 of (6 752 + 6 741) / 2
    expect(numberOf(real('brott', 'Vansbro', { year: 2025 }))).toBeCloseTo(7767, 0);
  });

  it('tells a change between two years', () => {
    // 51 354 / 50 988 and 6 831 / 7 035
    expect(numberOf(real('forandring', 'Borlänge', { from: 2015, to: 2025 }))).toBeCloseTo(0.7178, 4);
    expect(numberOf(real('forandring', 'Älvdalen', { from: 2015, to: 2025 }))).toBeCloseTo(-2.8998, 4);
  });

  it('gives the figures as the source has them, with its date and reservation', () => {
    const falun = real('folkmangd', 'Falun', { year: 2025 });
    expect(falun).toMatchObject({
      content: { kind: 'number', value: 59_974 }, invented: false,
      provenance: { publisher: 'SCB', date: '2025-12-31', quality: 'second-hand', note: expect.stringContaining('slumpmässiga') },
    });
    expect(real('tathet', 'Falun', { year: 2025 }).provenance).toMatchObject({ quality: 'second-hand', date: '2025-12-31' });
  });
});

const CODES = ['9801', '9802', '9803', '9804'];

function series(id: string, timeless: boolean, periods: Readonly<Record<string, Series['periods'][number]['values']>>): Series {
  return {
    id, unit: '', timeless,
    periods: Object.entries(periods).map(([period, values]) => ({
      period, date: `${period}-12-31`, publisher: id === 'yta' ? 'Lantmäteriet' : 'SCB', title: id, url: 'https://example.org/', quality: 'official',
      note: null, county: null, values,
    })),
  };
}

function answer(code: string, setAside: number | MissingReason, date: string | null = '2026-10-15'): Answer {
  const none = { state: 'missing', reason: 'not-answered' } as const;
  return {
    code, date, visibility: 'public', people: none, sharedWith: [], duties: none, resource: none, themes: none, initiatives: [], needs: null,
    setAsidePercent: typeof setAside === 'number' ? { state: 'value', value: setAside } : { state: 'missing', reason: setAside },
    concern: { state: 'value', value: 2 },
    law: { lagesbild: none, atgardsplan: none, overenskommelse: none, 'strategiskt-rad': none, samordningsfunktion: none },
  };
}

const ROUND: Round = {
  id: 'prov', name: 'Provsvar', invented: true, date: '2026-10-20',
  answers: [answer('9801', 50), answer('9802', 0), answer('9803', 'vacant')],
};

const DATA: Dataset = {
  ...REAL, product: 'Prov', date: '2026-11-22',
  county: {
    code: '98', name: 'Provlandet', fullName: 'Provlandets län', countyBoard: 'Länsstyrelsen', whole: 'county', mapSources: [], statistics: [], bounds: [13, 60, 16, 62],
    municipalities: CODES.map((code) => ({ code, name: code, officialName: code, seat: { name: code, lon: 14, lat: 61 }, label: { lon: 14, lat: 61, order: 1 } })),
  },
  indicators: [POPULATION, SET_ASIDE, ORDINAL],
  series: new Map([
    series('folkmangd', false, {
      2023: { 9801: 8000, 9802: 5000, 9803: 900, 9804: 0 },
      2025: { 9801: 10_000, 9802: 5000, 9803: { missing: 'confidential' }, 9804: 100 },
    }),
    series('yta', true, { 2016: { 9801: 500, 9802: 1000, 9803: 20, 9804: 0 } }),
    series('tom', false, { 2025: { 9801: 0, 9802: 0, 9803: 0 } }),
  ].map((one) => [one.id, one])),
  rounds: [ROUND], profiles: null, themes: [], places: [], tiles: [],
};
const AT: Moment = { year: 2025, from: 2023, to: 2025, date: '2026-11-22', round: ROUND };

const HOURS: Indicator = {
  ...SET_ASIDE, id: 'timmar', source: 'Beräknat',
  formula: {
    kind: 'quotient', numerator: { kind: 'round', field: 'setAsidePercent' },
    denominator: { kind: 'series-before-answer', series: 'folkmangd' }, factor: 400,
  },
};
const AREA_PER_POST: Indicator = {
  ...SET_ASIDE, id: 'yta-per-tjanst',
  formula: { kind: 'quotient', numerator: { kind: 'series', series: 'yta' }, denominator: { kind: 'round', field: 'setAsidePercent' }, factor: 100 },
};
const CHANGE: Indicator = { ...POPULATION, id: 'forandring', kind: 'change', moment: 'year-pair', formula: { kind: 'change', series: 'folkmangd' } };
const MEAN: Indicator = {
  ...POPULATION, id: 'medel',
  formula: { kind: 'quotient', numerator: { kind: 'series', series: 'folkmangd' }, denominator: { kind: 'series-mean', series: 'folkmangd' }, factor: 1 },
};
const contents = (indicator: Indicator, moment: Moment = AT, data = DATA) => evaluate(indicator, moment, data).map(({ content }) => content);
const number = (value: number) => ({ kind: 'number', value });
const missing = (reason: MissingReason) => ({ kind: 'missing', reason });

describe('evaluate', () => {
  it('gives one Reading a municipality, in the county’s order, the same one by one', () => {
    const readings = evaluate(POPULATION, AT, DATA);
    expect(readings.map(({ code }) => code)).toEqual(CODES);
    expect(CODES.map((code) => evaluateOne(POPULATION, code, AT, DATA))).toEqual(readings);
  });

  it('takes a true 0 for a number and a missing figure for its reason', () => {
    expect(contents(POPULATION)).toEqual([number(10_000), number(5000), missing('confidential'), number(100)]);
    expect(contents({ ...POPULATION, formula: { kind: 'series', series: 'tom' } })).toEqual([number(0), number(0), number(0), missing('not-in-sources')]);
    expect(contents(SET_ASIDE)).toEqual([number(50), number(0), missing('vacant'), missing('not-answered')]);
  });

  it('says "not collected" where the series or its year is not there', () => {
    expect(contents(POPULATION, { ...AT, year: 2024 })[0]).toEqual(missing('not-collected'));
    expect(contents({ ...POPULATION, formula: { kind: 'series', series: 'finns-ej' } })[0]).toEqual(missing('not-collected'));
  });

  it('uses a timeless series in every year', () => {
    const density: Indicator = {
      ...POPULATION, formula: { kind: 'quotient', numerator: { kind: 'series', series: 'folkmangd' }, denominator: { kind: 'series', series: 'yta' }, factor: 1 },
    };
    expect(contents(density)).toEqual([number(20), number(5), missing('confidential'), missing('no-denominator')]);
    expect(contents(density, { ...AT, year: 2023 })[0]).toEqual(number(16));
  });

  it('tells hours a week per 1 000 inhabitants of the last year-end before the answer', () => {
    // Half a post is 20 hours; 20 / 10 thousand. No time at all is 0 hours, not a missing figure.
    expect(contents(HOURS)).toEqual([number(2), number(0), missing('vacant'), missing('not-answered')]);
    const early: Round = { ...ROUND, answers: [answer('9801', 50, '2024-01-01')] };
    expect(contents(HOURS, { ...AT, round: early })[0]).toEqual(number(2.5));
    // Without a date of its own an answer counts from the round's.
    const undated: Round = { ...ROUND, date: '2024-06', answers: [answer('9801', 50, null)] };
    expect(contents(HOURS, { ...AT, round: undated })[0]).toEqual(number(2.5));
    expect(contents(HOURS, { ...AT, round: null })[0]).toEqual(missing('not-collected'));
  });

  it('has no area per post where no time is set aside', () => {
    expect(contents(AREA_PER_POST)).toEqual([number(1000), missing('no-denominator'), missing('vacant'), missing('not-answered')]);
    expect(quotientParts(AREA_PER_POST, '9801', AT, DATA)).toEqual({ numerator: 500, denominator: 50 });
    expect(quotientParts(AREA_PER_POST, '9803', AT, DATA)).toBeNull();
    expect(quotientParts(POPULATION, '9801', AT, DATA)).toBeNull();
  });

  it('has no change from nothing, and none to an unknown figure', () => {
    expect(contents(CHANGE)).toEqual([number(25), number(0), missing('confidential'), missing('no-denominator')]);
  });

  it('has no mean without the year before', () => {
    expect(contents(MEAN)[0]).toEqual(missing('not-collected'));
  });

  it('says why the year itself has no mean, rather than why the year before has none', () => {
    const secret = series('vissa', false, {
      2024: { 9801: 40, 9802: { missing: 'not-applicable' } }, 2025: { 9801: { missing: 'confidential' }, 9802: { missing: 'confidential' } },
    });
    const indicator: Indicator = {
      ...MEAN, formula: { kind: 'quotient', numerator: { kind: 'series', series: 'yta' }, denominator: { kind: 'series-mean', series: 'vissa' }, factor: 1 },
    };
    const data = { ...DATA, series: new Map(DATA.series).set('vissa', secret) };
    expect(contents(indicator, AT, data).slice(0, 2)).toEqual([missing('confidential'), missing('confidential')]);
  });

  it('puts an ordinal answer in its category, and one off the scale in none', () => {
    expect(contents(ORDINAL)[0]).toEqual({ kind: 'category', category: 'viss', detail: null });
    expect(contents(ORDINAL)[3]).toEqual(missing('not-answered'));
    const odd: Round = { ...ROUND, answers: [{ ...answer('9801', 50), concern: { state: 'value', value: 9 } }] };
    expect(contents(ORDINAL, { ...AT, round: odd })[0]).toEqual(missing('not-in-sources'));
  });

  it('has attributes and promises only from profiles', () => {
    const group: Indicator = { ...POPULATION, kind: 'category', moment: 'none', formula: { kind: 'attribute', attribute: 'skr-group' } };
    const promises: Indicator = { ...POPULATION, kind: 'date-state', moment: 'date', formula: { kind: 'promise-state' } };
    const area: Indicator = { ...group, formula: { kind: 'attribute', attribute: 'police-area' } };
    for (const profiles of [null, new Map()]) {
      for (const indicator of [group, area, promises]) expect(contents(indicator, AT, { ...DATA, profiles })[0]).toEqual(missing('not-in-sources'));
    }
    expect([group, promises, POPULATION, HOURS].map(needsProfiles)).toEqual([true, true, false, false]);
    expect(real('kommungrupp', 'Borlänge').content).toEqual({ kind: 'category', category: 'b3', detail: null });
    expect(real('lokalpolisomrade', 'Ludvika').content).toEqual({ kind: 'category', category: 'borlange', detail: null });
    expect(real('lokalpolisomrade', 'Ludvika').provenance.publisher).not.toBe('');
  });

  it('names the round an answer was given in, and the answer’s own day where it has one', () => {
    const undated: Round = { ...ROUND, answers: [answer('9801', 50, '2026-10-15'), answer('9802', 0, null)] };
    expect(evaluate(SET_ASIDE, { ...AT, round: undated }, DATA).map(({ provenance }) => [provenance.publisher, provenance.date]))
      .toEqual([['Provsvar', '2026-10-15'], ['Provsvar', '2026-10-20'], ['Provsvar', ''], ['Provsvar', '']]);
    expect(evaluateOne(SET_ASIDE, '9801', { ...AT, round: null }, DATA).provenance).toMatchObject({ publisher: '', date: '' });
  });

  it('computes the same Readings once, but does not keep those of every day an axis is dragged over', () => {
    const data = { ...DATA };
    const first = evaluate(POPULATION, AT, data);
    evaluate(SET_ASIDE, AT, data);
    expect(evaluate(POPULATION, { ...AT }, data)).toBe(first);
    for (let day = 0; day < 1000; day += 1) evaluate(POPULATION, { ...AT, date: `day ${day}` }, data);
    expect(evaluate(POPULATION, AT, data)).not.toBe(first);
    expect(evaluate(POPULATION, AT, data)).toEqual(first);
  });
});

describe('what is invented', () => {
  it('is marked on every Reading that stands on it, missing ones too', () => {
    for (const indicator of [SET_ASIDE, ORDINAL, HOURS, AREA_PER_POST]) {
      expect(evaluate(indicator, AT, DATA).map(({ invented }) => invented)).toEqual([true, true, true, true]);
      expect(isInvented(indicator, AT)).toBe(true);
    }
    expect(evaluate(HOURS, AT, DATA).every(({ provenance }) => provenance.quality === 'example')).toBe(true);
  });

  it('leaves real figures unmarked, and real answers too', () => {
    expect(evaluate(POPULATION, AT, DATA).some(({ invented }) => invented)).toBe(false);
    const asked: Round = { ...ROUND, invented: false };
    for (const indicator of [SET_ASIDE, HOURS]) {
      const [reading] = evaluate(indicator, { ...AT, round: asked }, DATA);
      expect(reading).toMatchObject({ invented: false });
      expect(reading?.provenance.quality).not.toBe('example');
    }
  });

  it('is never better than derived once computed, and names all its publishers', () => {
    const density = { ...POPULATION, source: 'Beräknat', formula: { kind: 'quotient', numerator: { kind: 'series', series: 'folkmangd' }, denominator: { kind: 'series', series: 'yta' }, factor: 1 } } as const;
    expect(evaluateOne(density, '9801', AT, DATA).provenance).toMatchObject({
      quality: 'derived', publisher: 'SCB, Lantmäteriet', title: 'Beräknat', date: '2025-12-31',
    });
  });

  it('is so for every indicator of the catalogue that uses the example round, and for no other', () => {
    const marked = REAL.indicators.filter((indicator) =>
      evaluate(indicator, momentOf(defaultScene(indicator.id), indicator, REAL), REAL).some(({ invented }) => invented));
    expect(marked.map(({ id }) => id)).toEqual(['arbetstid', 'polisoro', 'samordnartimmar', 'km2-per-tjanst']);
  });
});
