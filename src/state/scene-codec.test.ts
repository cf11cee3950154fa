import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Notice } from '../domain/notice';
import {
  AROUNDS, COMPANIONS, COMPARE_LIMIT, FRAMED_VIEWS, MISSING_CLASS, PREVENTIONS, SORT_COLUMNS, THRESHOLD_IDS, VIEW_IDS, defaultScene, type Scene,
} from '../domain/scene';
import { vocabularyOf, type Vocabulary } from '../domain/vocabulary';
import { datasetOf, realText } from '../test/real-snapshots';
import { decodeScene, encodeScene } from './scene-codec';
import { parseBreaks, roundCamera } from './scene-values';

const VOCABULARY = vocabularyOf(datasetOf(realText));
const BASE = defaultScene(VOCABULARY.indicators[0] ?? '');

const decoded = (search: string) => decodeScene(search, VOCABULARY);
const sceneOf = (search: string) => decoded(search).scene;
const told = (search: string) => decoded(search).notices.map(({ parameter, kind }) => `${parameter}: ${kind}`);

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { nil: null });
const inWords = (decimals: number, digits: number) =>
  fc.integer({ min: -(10 ** digits), max: 10 ** digits }).map((whole) => Number((whole / 10 ** decimals).toFixed(decimals)) + 0);
const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const pair = ({ indicators }: Vocabulary) => fc.subarray([...indicators], { minLength: 2, maxLength: 2 })
  .chain(([x = '', y = '']) => fc.constantFrom({ x, y }, { x: y, y: x }));
const codes = fc.shuffledSubarray([...VOCABULARY.codes], { maxLength: COMPARE_LIMIT });
const years = fc.subarray([...VOCABULARY.years], { minLength: 2, maxLength: 2 });
const breaks = fc.uniqueArray(inWords(4, 9), { minLength: 1, maxLength: 6 }).map((list) => list.toSorted((a, b) => a - b));
const thresholds = fc.record(
  Object.fromEntries(THRESHOLD_IDS.map((id) => [id, inWords(2, 8).map(Math.abs)])), { requiredKeys: [] },
);
const camera = fc.record({
  lon: fc.double({ min: -180, max: 180, noNaN: true }), lat: fc.double({ min: -85, max: 85, noNaN: true }),
  zoom: fc.double({ min: 0, max: 22, noNaN: true }),
}).map(roundCamera);

const word = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/);

/** Every Scene that the page can come to stand at. */
const scenes: fc.Arbitrary<Scene> = fc.record({
  view: fc.constantFrom(...VIEW_IDS), indicator: fc.constantFrom(...VOCABULARY.indicators),
  year: maybe(fc.constantFrom(...VOCABULARY.years)), date: maybe(day), round: maybe(fc.constantFrom(...VOCABULARY.rounds)),
  form: fc.constantFrom('fill', 'circles', 'tiles'), municipality: maybe(fc.constantFrom(...VOCABULARY.codes)), compare: codes,
  highlight: maybe(fc.integer({ min: MISSING_CLASS, max: 11 })),
  referenceLine: fc.constantFrom(null, true, false),
  sort: fc.record({ column: fc.constantFrom(...SORT_COLUMNS), descending: fc.boolean() }),
  companions: fc.constantFrom(...COMPANIONS), standOut: fc.boolean(), scatter: maybe(pair(VOCABULARY)),
  thresholds: maybe(thresholds), bivariate: maybe(pair(VOCABULARY)), together: codes, camera: maybe(camera),
  earlierRound: maybe(fc.constantFrom(...VOCABULARY.rounds)), part: maybe(word), item: maybe(word), theme: maybe(word),
  prevention: maybe(fc.constantFrom(...PREVENTIONS)), around: fc.constantFrom(...AROUNDS),
  knownYear: maybe(fc.oneof(fc.constant('unknown' as const), fc.integer({ min: 1900, max: 2199 }))),
  query: fc.string({ unit: 'grapheme', maxLength: 20 }), slide: maybe(fc.integer({ min: 1, max: 999 })), embedded: fc.boolean(),
  years: maybe(years), only: fc.constantFrom('both', 'from', 'to'),
  classes: fc.oneof(
    fc.constantFrom('equal', 'quantile', 'jenks', 'custom', null).map((method) => ({ method, breaks: null })),
    breaks.map((list) => ({ method: 'custom' as const, breaks: list })),
  ),
}).map(({ years: between, only, classes, ...rest }) => ({
  ...rest, ...classes, compare: rest.compare.filter((code) => code !== rest.municipality),
  from: only === 'to' ? null : between?.[0] ?? null, to: only === 'from' ? null : between?.[1] ?? null,
}));

describe('the script before the first paint', () => {
  const early = readFileSync(path.resolve(import.meta.dirname, '../../public/early.js'), 'utf8');
  const asked = (scene: Scene) => new URLSearchParams(encodeScene(scene, VOCABULARY));

  it('knows an embedded page by the words that the address has for it', () => {
    const words = FRAMED_VIEWS.map((view) => asked({ ...BASE, view, embedded: true }));
    expect(new Set(words.map((one) => one.get('inbaddad')))).toEqual(new Set(['ja']));
    expect(early).toContain("asked.get('inbaddad') === 'ja'");
    const views = /\^\(([a-z|]+)\)\$\/\.test\(asked\.get\('vy'\) \?\? '([a-z]+)'/.exec(early);
    expect(views?.[1]?.split('|')).toEqual(words.map((one) => one.get('vy') ?? views?.[2]));
  });
});

describe('encodeScene and decodeScene', () => {
  it('are each other’s inverse for every Scene that can stand', () => {
    fc.assert(fc.property(scenes, (scene) => {
      const { scene: back, notices } = decoded(encodeScene(scene, VOCABULARY));
      expect(back).toEqual(scene);
      expect(notices).toEqual([]);
    }), { numRuns: 500 });
  });

  it('write nothing for the default Scene, and what is written is a legal query', () => {
    expect(encodeScene(BASE, VOCABULARY)).toBe('');
    expect(decoded('')).toEqual({ scene: BASE, notices: [] });
    fc.assert(fc.property(scenes, (scene) => {
      const search = encodeScene(scene, VOCABULARY);
      expect(new URL(`http://localhost/${search}`).search).toBe(search);
    }));
  });

  it('read the example link', () => {
    const { scene, notices } = decoded('?indikator=tathet&ar=2024&kommun=2039&jamfor=2062,2034&vy=utforska&metod=kvantiler');
    expect(notices).toEqual([]);
    expect(scene).toEqual({
      ...BASE, indicator: 'tathet', year: 2024, municipality: '2039', compare: ['2062', '2034'], view: 'explore', method: 'quantile',
    });
    expect(encodeScene(scene, VOCABULARY)).toBe('?indikator=tathet&ar=2024&kommun=2039&jamfor=2062,2034&metod=kvantiler');
  });

  it('write words that a person can read', () => {
    const scene: Scene = {
      ...BASE, indicator: 'forandring', from: 2015, to: 2025, method: 'custom', breaks: [-2.5, 0, 10], highlight: MISSING_CLASS,
      sort: { column: 'name', descending: false }, form: 'circles', camera: { lon: 14.5, lat: 61, zoom: 7.25 },
    };
    expect(encodeScene(scene, VOCABULARY)).toBe(
      '?indikator=forandring&fran=2015&till=2025&metod=egna&granser=-2.5,0,10&form=cirklar&klass=saknas&sortera=namn&plats=7.25/61/14.5',
    );
  });
});

describe('half a character', () => {
  it('becomes a sign that an address can carry', () => {
    expect(encodeScene({ ...BASE, query: 'unga \ud83d' }, VOCABULARY)).toBe('?sok=unga%20%EF%BF%BD');
  });
});

const HOSTILE = [
  '?', '&', '=', '?=&=&', '?indikator', '?indikator=', '?%', '?%zz=%zz', '?indikator=%E0%A4%A', '?kommun=%00', '?a=1&a=2&a=3',
  '?indikator=<script>alert(1)</script>', "?kommun=2039' OR '1'='1", '?__proto__=1', '?constructor=prototype', '?vy=__proto__',
  '?vy=constructor', '?metod=toString', '?form=hasOwnProperty', '?sortera=-__proto__', '?med=valueOf', '?ar=١٩٩٩', '?ar=1e3', '?ar=+2024',
  '?ar=Infinity', '?granser=NaN', '?granser=1e308,2e308', '?plats=1e9/1/1', '?klass=-0', '?datum=2023-02-29', '?datum=0000-00-00',
  '?under=tathet:1,tathet:2', '?under=__proto__:1', '?mot=,', '?punkter=tathet', '?ihop=,,,,', '?jamfor=ＡＢ', '?kommun=\ud800', '?\udfff=\ud83d',
  '?kommun=\u202e2039', '?omgang=﷽', `?jamfor=${'2039,'.repeat(5000)}`, `?${'x'.repeat(100_000)}=1`, `?${'a&'.repeat(20_000)}`,
];

describe('decodeScene', () => {
  const wellFormed = ({ scene, notices }: ReturnType<typeof decodeScene>) => {
    expect(VOCABULARY.indicators).toContain(scene.indicator);
    expect(scene.compare.length).toBeLessThanOrEqual(COMPARE_LIMIT);
    expect(new Set(scene.compare).size).toBe(scene.compare.length);
    expect(scene.compare).not.toContain(scene.municipality);
    for (const { parameter, given } of notices) {
      expect(parameter.length).toBeLessThanOrEqual(40);
      expect(given.length).toBeLessThanOrEqual(40);
    }
  };

  it('never throws on any string, and what it gives can stand', () => {
    const names = ['vy', 'indikator', 'ar', 'fran', 'till', 'datum', 'omgang', 'metod', 'granser', 'form', 'kommun', 'jamfor', 'klass', 'sortera', 'plats', 'med', 'under', 'mot', 'punkter', 'ihop', 'ordning'];
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ maxLength: 300 }), fc.constantFrom(...VOCABULARY.codes, ...VOCABULARY.indicators, 'egna', '2024', '1,2', '2039,2039'),
    );
    const query = fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 12 })
      .map((parts) => `?${parts.map(([name, text]) => `${name}=${text}`).join('&')}`);
    const loneSurrogates = fc.array(fc.integer({ min: 0xd700, max: 0xe0ff })).map((units) => `?kommun=${String.fromCharCode(...units)}`);
    fc.assert(fc.property(fc.oneof(query, loneSurrogates, fc.string({ unit: 'binary' })), (search) => {
      const result = decoded(search);
      wellFormed(result);
      // What was believed can be written and read again.
      expect(decoded(encodeScene(result.scene, VOCABULARY)).scene).toEqual(result.scene);
    }), { numRuns: 600 });
  });

  it.each(HOSTILE)('never throws on %j', (search) => {
    const result = decoded(search);
    wellFormed(result);
    expect({ ...result.scene, compare: [], municipality: null }).toEqual(BASE);
  });

  it.each<[string, Partial<Scene>, string]>([
    ['vy=karta', { indicator: 'tathet' }, 'vy: unknown-value'],
    ['ar=1789', { indicator: 'tathet' }, 'ar: unknown-value'],
    ['ar=20244', { indicator: 'tathet' }, 'ar: unknown-value'],
    ['fran=2025&till=2015', { indicator: 'tathet' }, 'fran: broken'],
    ['fran=2015&till=nu', { indicator: 'tathet', from: 2015 }, 'till: unknown-value'],
    ['datum=2019-02-30', { indicator: 'tathet' }, 'datum: broken'],
    ['datum=1/2/2019', { indicator: 'tathet' }, 'datum: broken'],
    ['omgang=2031', { indicator: 'tathet' }, 'omgang: unknown-value'],
    ['metod=log', { indicator: 'tathet' }, 'metod: unknown-value'],
    ['granser=5,4', { indicator: 'tathet' }, 'granser: broken'],
    ['form=kuber', { indicator: 'tathet' }, 'form: unknown-value'],
    ['kommun=0180', { indicator: 'tathet' }, 'kommun: unknown-value'],
    ['jamfor=2062,9999', { indicator: 'tathet', compare: ['2062'] }, 'jamfor: unknown-value'],
    ['klass=12', { indicator: 'tathet' }, 'klass: broken'],
    ['sortera=yta', { indicator: 'tathet' }, 'sortera: unknown-value'],
    ['plats=7/91/14', { indicator: 'tathet' }, 'plats: broken'],
    ['plats=7/61', { indicator: 'tathet' }, 'plats: broken'],
    ['utm_source=brev', { indicator: 'tathet' }, 'utm_source: unknown-parameter'],
  ])('lets %s fall back alone and tells it', (broken, left, notice) => {
    expect(sceneOf(`?indikator=tathet&${broken}`)).toEqual({ ...BASE, ...left });
    expect(told(`?indikator=tathet&${broken}`)).toEqual([notice]);
  });

  it('tells each broken part of one address, and keeps the whole ones', () => {
    const { scene, notices } = decoded('?indikator=finnsej&ar=2024&kommun=2080&jamfor=2080,2081,2081&metod=kvantiler&vy=&x=1');
    expect(scene).toEqual({ ...BASE, year: 2024, municipality: '2080', compare: ['2081'], method: 'quantile' });
    expect(notices).toEqual(expect.arrayContaining<Notice>([
      { parameter: 'x', given: '', kind: 'unknown-parameter' }, { parameter: 'indikator', given: 'finnsej', kind: 'unknown-value' },
      { parameter: 'jamfor', given: '2080', kind: 'itself' }, { parameter: 'vy', given: '', kind: 'unknown-value' },
    ]));
    expect(notices).toHaveLength(4);
  });

  it('compares at most as many as there is room for', () => {
    const { scene, notices } = decoded(`?jamfor=${VOCABULARY.codes.join(',')}`);
    expect(scene.compare).toEqual(VOCABULARY.codes.slice(0, COMPARE_LIMIT));
    expect(notices.map(({ kind }) => kind)).toEqual(Array.from({ length: VOCABULARY.codes.length - COMPARE_LIMIT }, () => 'too-many'));
  });

  it('cuts what it repeats to 40 characters', () => {
    const [notice] = decoded(`?kommun=${'9'.repeat(10_000)}`).notices;
    expect(notice).toEqual({ parameter: 'kommun', given: '9'.repeat(40), kind: 'unknown-value' });
  });

  it('takes own breaks as a choice of method', () => {
    expect(sceneOf('?granser=10,22.5,50')).toMatchObject({ method: 'custom', breaks: [10, 22.5, 50] });
    const { scene, notices } = decoded('?metod=jenks&granser=10');
    expect(scene).toMatchObject({ method: 'custom', breaks: [10] });
    expect(notices).toEqual([{ parameter: 'metod', given: 'jenks', kind: 'broken' }]);
  });

  it('works with an empty vocabulary', () => {
    const empty: Vocabulary = { indicators: [], codes: [], rounds: [], years: [] };
    const { scene, notices } = decodeScene('?indikator=tathet&kommun=2039', empty);
    expect(scene).toEqual(defaultScene(''));
    expect(notices).toHaveLength(2);
  });
});

describe('parseBreaks', () => {
  it('reads ascending numbers', () => {
    expect(parseBreaks('10,22.5,50')).toEqual([10, 22.5, 50]);
    expect(parseBreaks('0')).toEqual([0]);
    expect(parseBreaks('-4,-2,-0,2')).toEqual([-4, -2, 0, 2]);
  });

  it.each(['', ',', '1,', '2,1', '1,1', '1,2,3,4,5,6,7', '1e3', '1.23456', '0x10', '١', '1;2', ' 1', 'NaN', '1234567890'])('refuses %j', (text) => {
    expect(parseBreaks(text)).toBeNull();
  });
});
