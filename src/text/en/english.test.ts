import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { datasetOf, realText } from '../../test/real-snapshots';
import { formatDate, formatNumber, formatQuantity, genitive, list, withUnit, writeAs } from '../format';
import type * as Language from '../language';
import { shareFigure } from '../sparse-sentence';
import { SWEDISH } from '../sv/forms';
import { ENGLISH } from './english';

/** What the Swedish modules give to be translated. */
const swedish = vi.hoisted(() => new Map<string, object>());
vi.mock('../language', async (original) => ({
  ...await original<typeof Language>(),
  words: (name: string, texts: object) => {
    swedish.set(name, texts);
    return texts;
  },
}));

const SWEDISH_MODULES = join(import.meta.dirname, '../sv');
const english = new Map<string, object>(Object.entries(ENGLISH.texts));

beforeAll(async () => {
  await Promise.all(readdirSync(SWEDISH_MODULES).map((file) => import(`../sv/${file.replace('.ts', '')}.ts`)));
});

/** Every end of a text, by its path; an array's places are parts of their own. */
function leaves(node: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (typeof node !== 'object' || node === null) return [[path, node]];
  return Object.entries(node).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

/** Lists by words or ids of the data, which the Swedish, being written in them, has not. */
const OPEN = /^questions\.answers\./;
const kindOf = (value: unknown): string => (typeof value === 'function' ? `function of ${value.length}` : value === null ? 'null' : typeof value);
const shape = (texts: ReadonlyMap<string, object>): readonly string[] =>
  [...texts].flatMap(([name, node]) => leaves(node, name)).filter(([path]) => !OPEN.test(path)).map(([path, value]) => `${path}: ${kindOf(value)}`).sort();

/** Names, and what an English text says of a Swedish one. */
const NAMES = /“Källa: Brå”|Brå|BRÅ|Lantmäteriet|Kommun, län och rike|medborgarlöfte|lägesbild/g;
const SWEDISH_SIGNS = /[åäöÅÄÖ]|(?:^|[\s(`])”|\b(?:och|inte|som|eller|ingen|inga|alla|finns|kommun|kommuner|kommunen|uppgift|uppgifter|visas?|svaret|vilka|saknas|endast|mellan|insamling\w*|påhittat)\b/;
/** What a placeholder names is filled from the data, whatever the language. */
const PLACEHOLDER = /\{[^{}$]+\}/g;

const isId = (path: string): boolean => path.endsWith('.id');

/** Words of an end: a text, or what stands in the literals of a function. */
function wordsOf(value: unknown): string {
  const text = typeof value === 'function' ? [...value.toString().matchAll(/`[^`]*`|"[^"\n]*"|'[^'\n]*'/g)].map(([literal]) => literal).join(' ') : String(value);
  return text.replaceAll(PLACEHOLDER, '').replaceAll(NAMES, '');
}

describe('English', () => {
  it('has the same parts, functions of as many parameters and lists of the same length as the Swedish', () => {
    expect(shape(swedish).length).toBeGreaterThan(1000);
    expect(shape(english)).toEqual(shape(swedish));
  });

  it('has no Swedish left in it, but names', () => {
    const left = [...english].flatMap(([name, node]) => leaves(node, name)).filter(([path, value]) => !isId(path) && SWEDISH_SIGNS.test(wordsOf(value)));
    expect(left.map(([path, value]) => `${path}: ${String(value).slice(0, 80)}`)).toEqual([]);
    // The proof that Swedish would be found.
    expect(leaves(swedish.get('shell'), 'shell').filter(([, value]) => SWEDISH_SIGNS.test(wordsOf(value))).length).toBeGreaterThan(20);
  });

  it('fills the same figures into the same lines of its stories', () => {
    const outline = (stories: unknown): unknown => JSON.parse(JSON.stringify(stories), (key, value: unknown) => {
      if (key === 'title' || key === 'about' || key === 'notes') return '';
      return typeof value === 'string' && (/^\d+$/.test(key) || key === 'heading') ? (value.match(PLACEHOLDER) ?? []).sort() : value;
    });
    expect(outline(english.get('stories'))).toEqual(outline(swedish.get('stories')));
  });

  it('fetches nothing with Swedish texts in it: those would be evaluated before the language is chosen', () => {
    const imports = readdirSync(import.meta.dirname).filter((file) => !file.endsWith('.test.ts')).flatMap((file) =>
      [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/^import (?!type )[^;]* from '([^']+)';$/gm)].map(([, from = '']) => `${file}: ${from}`));
    expect(imports.length).toBeGreaterThan(50);
    expect(imports.filter((one) => !/: (?:\.\/[\w-]+|\.\.\/(?:format|language|with-ending)|\.\.\/\.\.\/domain\/[\w/-]+)$/.test(one))).toEqual([]);
  });
});

describe('the data in English', () => {
  const dataset = ENGLISH.texts.catalogue.shown(ENGLISH.texts.catalogue.dataset(datasetOf(realText)));

  it('has English words for every indicator, category, unit, table and reservation that is shipped', () => {
    const told = [
      ...dataset.indicators.map(({ formula, ...indicator }) => (formula.kind === 'attribute' && formula.attribute === 'police-area' ? { ...indicator, categories: [] } : indicator)),
      ...[...dataset.series.values()].flatMap(({ periods }) => periods.map(({ title, note }) => ({ title, note }))),
      ...dataset.themes.map(({ label }) => label), ...dataset.rounds.map(({ name }) => name), [...dataset.profiles?.values() ?? []].map(({ skrGroup }) => skrGroup?.name),
      dataset.county.fullName,
    ];
    expect(leaves(told, 'told').filter(([path, value]) => !isId(path) && SWEDISH_SIGNS.test(wordsOf(value)))).toEqual([]);
  });

  it('keeps figures, codes and ids as they are', () => {
    const real = datasetOf(realText);
    expect(dataset.indicators.map(({ id, classification, categories }) => [id, classification, categories.map(({ id: one }) => one)]))
      .toEqual(real.indicators.map(({ id, classification, categories }) => [id, classification, categories.map(({ id: one }) => one)]));
    expect([...dataset.series.values()].map(({ periods }) => periods.map(({ values, county }) => [values, county])))
      .toEqual([...real.series.values()].map(({ periods }) => periods.map(({ values, county }) => [values, county])));
    expect(dataset.rounds.map(({ answers }) => answers)).toEqual(real.rounds.map(({ answers }) => answers));
  });

  it('leaves what it has no words for in Swedish', () => {
    const [first] = datasetOf(realText).indicators;
    const unknown = { ...datasetOf(realText), indicators: first ? [{ ...first, id: 'okand', label: 'Okänd' }] : [] };
    expect(ENGLISH.texts.catalogue.dataset(unknown).indicators.map(({ label }) => label)).toEqual(['Okänd']);
  });
});

describe('English forms', () => {
  const CHANGE = { decimals: 1, kind: 'change', unit: '%' } as const;
  beforeAll(() => writeAs(ENGLISH.forms));
  afterEach(() => writeAs(ENGLISH.forms));

  it('write figures as Intl does for en-GB, but for the minus and the sign of a zero', () => {
    const figure = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: -1e8, max: 1e8 }).map((n) => n / 1000));
    fc.assert(fc.property(figure, fc.integer({ min: 0, max: 4 }), (value, decimals) => {
      const expected = new Intl.NumberFormat('en-GB', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value).replace('-', '\u2212');
      expect(formatNumber(value, decimals)).toBe(/[1-9]/.test(expected) ? expected : expected.replace('\u2212', ''));
    }));
  });

  it('write a share close to its sign, Swedish apart from it', () => {
    expect([formatQuantity(12.5, CHANGE), shareFigure(0.0001), withUnit('3', 'km')]).toEqual(['+12.5%', 'under 0.1%', '3\u00a0km']);
    writeAs(SWEDISH);
    expect([formatQuantity(12.5, CHANGE), shareFigure(0.0001)]).toEqual(['+12,5\u00a0%', 'under 0,1\u00a0%']);
  });

  it('write dates, lists and genitives', () => {
    expect(['2016-11-17', '2016-11', '2016'].map((date) => formatDate(date))).toEqual(['17 November 2016', 'November 2016', '2016']);
    expect(list(['a', 'b', 'c'])).toBe('a, b and c');
    expect(['Falun', 'Hofors'].map((name) => genitive(name))).toEqual(['Falun’s', 'Hofors’']);
    for (let month = 1; month <= 12; month += 1) {
      const date = `2026-${String(month).padStart(2, '0')}-09`;
      expect(formatDate(date)).toBe(new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(date)));
    }
  });

  it('give way to the Swedish again', () => {
    writeAs(SWEDISH);
    expect(formatNumber(57_685.5, 1)).toBe('57\u202f685,5');
  });
});
