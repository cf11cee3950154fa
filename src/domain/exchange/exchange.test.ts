import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REAL } from '../../test/explored';
import { fold } from '../fold';
import type { CitizenPromise } from '../municipality';
import { featuresOf } from '../similarity';
import { filtered, fits, NO_FILTERS, type InitiativeFilters } from './filters';
import { alike, initiativesOf, inventedInitiatives, isOn, strayInitiatives } from './initiatives';
import { proposalsFor } from './matching';
import { namedTheme, themesIn } from './theme-names';
import { dayNumber, drawnEnd, stretchesOf, timelineOf } from './timeline';

const { themes, county: { municipalities } } = REAL;
const ENTRIES = initiativesOf(REAL, null);
const FEATURES = featuresOf(REAL);

describe('initiatives', () => {
  it('are all of the profiles, each with an id of its own that an address can hold', () => {
    expect(ENTRIES).toHaveLength([...(REAL.profiles?.values() ?? [])].flatMap(({ initiatives }) => initiatives).length);
    expect(ENTRIES.length).toBeGreaterThan(20);
    expect(new Set(ENTRIES.map(({ id }) => id)).size).toBe(ENTRIES.length);
    for (const { id } of ENTRIES) expect(id).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])$/);
  });

  it('are found by any word of their title, marks or not', () => {
    for (const entry of ENTRIES) {
      for (const word of entry.title.split(/\s+/).filter((one) => fold(one) !== '')) {
        expect(filtered(ENTRIES, { ...NO_FILTERS, query: word }, themes)).toContain(entry);
        expect(fits(fold(word), entry, themes)).toBe(true);
      }
    }
  });

  it('hostile text finds nothing and breaks nothing', () => {
    for (const query of ['<script>alert(1)</script>', '.*', '%%%', '\\']) {
      expect(filtered(ENTRIES, { ...NO_FILTERS, query }, themes)).toEqual([]);
    }
  });

  it('filters commute', () => {
    const filter: fc.Arbitrary<InitiativeFilters> = fc.record({
      query: fc.constantFrom('', 'trygg', 'polis', 'A'), prevention: fc.constantFrom(null, 'social', 'situational'),
      theme: fc.constantFrom(null, ...themes.map(({ id }) => id)), year: fc.constantFrom(null, 2016, 'unknown' as const),
      codes: fc.option(fc.subarray(municipalities.map(({ code }) => code))),
    });
    fc.assert(fc.property(filter, filter, (a, b) => {
      expect(filtered(filtered(ENTRIES, a, themes), b, themes)).toEqual(filtered(filtered(ENTRIES, b, themes), a, themes));
    }));
  });

  it('those alike share a theme and are never the one itself', () => {
    for (const entry of ENTRIES) {
      const others = alike(entry, ENTRIES);
      expect(others).not.toContain(entry);
      for (const other of others) expect(other.themes.some((theme) => entry.themes.includes(theme))).toBe(true);
    }
  });

  it('of a round stand among the documented ones when it is real, and apart when it is invented', () => {
    const [example] = REAL.rounds;
    if (!example) throw new Error('There is no round.');
    const real = { ...example, invented: false };
    const told = example.answers.flatMap(({ initiatives }) => initiatives).length;
    expect(told).toBeGreaterThan(3);
    expect(initiativesOf(REAL, real)).toHaveLength(ENTRIES.length + told);
    expect(inventedInitiatives(REAL, real)).toEqual([]);
    expect(initiativesOf(REAL, example)).toEqual(ENTRIES);
    expect(inventedInitiatives(REAL, example)).toHaveLength(told);
    for (const { invented } of inventedInitiatives(REAL, example)) expect(invented).toBe(true);
  });

  it('without a municipality of the county are counted, not shown; hostile words stay words', () => {
    const [example] = REAL.rounds;
    const answer = example?.answers.find(({ initiatives }) => initiatives.length > 0);
    const [initiative] = answer?.initiatives ?? [];
    if (!example || !answer || !initiative) throw new Error('There is no initiative.');
    const stray = { ...example, invented: false, answers: [{ ...answer, code: '0000' }] };
    expect(initiativesOf(REAL, stray)).toEqual(ENTRIES);
    expect(strayInitiatives(REAL, stray)).toBe(answer.initiatives.length);
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }), (title, theme) => {
      const round = { ...example, invented: false, answers: [{ ...answer, initiatives: [{ ...initiative, title, theme }] }] };
      const [entry] = initiativesOf({ ...REAL, profiles: null }, round);
      expect(entry?.id).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])$/);
      for (const id of entry?.themes ?? []) expect(id).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/);
    }));
  });
});

describe('names of themes', () => {
  it('the list’s own are known by id and label; a synonym is a suggestion; what nobody has listed stays as it is', () => {
    expect(namedTheme('trafik', themes)).toMatchObject({ id: 'trafik', listed: true });
    expect(namedTheme('TRAFIK och motorburna störningar', themes)).toMatchObject({ id: 'trafik', listed: true });
    expect(namedTheme('A-traktorer', themes)).toMatchObject({ id: 'egen-a-traktorer', label: 'A-traktorer', listed: false, suggestion: { id: 'trafik' } });
    expect(namedTheme('Fågelskådning', themes)).toEqual({ id: 'egen-fagelskadning', label: 'Fågelskådning', listed: false, suggestion: null });
  });

  it('an acronym is told from a word by its capitals, and the beginning of a word is enough', () => {
    const ids = (text: string) => themesIn(text, themes).map(({ theme }) => theme.id);
    expect(ids('Vi arbetar enligt FAS')).toEqual(['samverkan-lagesbild']);
    expect(ids('i en senare fas')).toEqual([]);
    expect(ids('fler trygghetsvandringar')).toEqual(['trygga-platser']);
    expect(ids('')).toEqual([]);
  });

  it('an initiative named in own words is found by the theme they may belong to', () => {
    const [entry] = ENTRIES;
    if (!entry) throw new Error('There is no initiative.');
    const own = { ...entry, themes: ['egen-a-traktorer'], ownTheme: namedTheme('A-traktorer', themes) };
    expect(isOn(own, 'trafik')).toBe(true);
    expect(isOn(own, 'andts')).toBe(false);
    expect(fits('traktorer', own, themes)).toBe(true);
  });
});

describe('matching', () => {
  it('never proposes a municipality to itself and is stable under reordering', () => {
    fc.assert(fc.property(
      fc.constantFrom(...municipalities), fc.constantFrom(...themes.map(({ id }) => id)),
      fc.shuffledSubarray([...ENTRIES], { minLength: ENTRIES.length }), fc.shuffledSubarray([...FEATURES], { minLength: FEATURES.length }),
      (seeker, theme, entries, features) => {
        const proposals = proposalsFor(seeker, theme, entries, municipalities, features);
        expect(proposals.map(({ giver }) => giver.code)).not.toContain(seeker.code);
        expect(proposals.map(({ entry }) => entry.id)).toEqual(proposalsFor(seeker, theme, ENTRIES, municipalities, FEATURES).map(({ entry }) => entry.id));
      },
    ));
  });

  it('proposes nothing invented', () => {
    for (const seeker of municipalities) {
      expect(proposalsFor(seeker, 'trygga-platser', ENTRIES, municipalities, FEATURES).length).toBeGreaterThan(0);
      expect(proposalsFor(seeker, 'trygga-platser', ENTRIES.map((one) => ({ ...one, invented: true })), municipalities, FEATURES)).toEqual([]);
    }
  });
});

describe('timeline', () => {
  const promise = (start: string | null, end: string | null): CitizenPromise => ({
    start, end, text: 'T', note: null, cited: { publisher: 'P', url: null, date: null, quality: 'reported' },
  });

  it('draws partial dates as widely as they can mean, and only tells what cannot be drawn', () => {
    const { bars, undated, reversed } = timelineOf([promise('2019-02', '2020'), promise(null, null), promise('2018', '2017-05'), promise('2016', null)]);
    expect(bars.map(({ from, to }) => [from, to])).toEqual([['2016-01-01', null], ['2019-02-01', '2020-12-31']]);
    expect(undated).toHaveLength(1);
    expect(reversed).toHaveLength(1);
  });

  it('draws two at the same time in lanes of their own', () => {
    const { bars, lanes } = timelineOf([promise('2016', '2018'), promise('2017', '2017'), promise('2019', null), promise('2022', '2022')]);
    expect(bars.map(({ lane }) => lane)).toEqual([0, 1, 0, 0]);
    expect(lanes).toBe(2);
    expect(timelineOf([]).lanes).toBe(1);
  });

  it('never draws one bar over another', () => {
    expect(timelineOf([]).bars).toEqual([]);
    const year = fc.integer({ min: 2010, max: 2030 });
    const span = fc.tuple(year, fc.option(fc.integer({ min: 0, max: 5 }))).map(([start, length]) => promise(String(start), length === null ? null : String(start + length)));
    fc.assert(fc.property(fc.array(span, { maxLength: 12 }), (promises) => {
      const { bars, lanes } = timelineOf(promises);
      const pairs = bars.flatMap((bar, index) => bars.slice(index + 1).filter(({ lane }) => lane === bar.lane).map((later) => [bar, later] as const));
      for (const [bar, later] of pairs) expect(dayNumber(later.from)).toBeGreaterThanOrEqual(drawnEnd(bar).drawn);
      expect(bars.every(({ lane }) => lane < lanes)).toBe(true);
    }));
  });

  it('tells gaps, overlaps and silence by their days, and no gap after an open end', () => {
    const stretches = (...promises: readonly CitizenPromise[]) => stretchesOf(timelineOf(promises).bars, '2016-01-01');
    expect(stretches(promise('2016', '2016'), promise('2018', '2018'))).toEqual([{ kind: 'gap', from: '2017-01-01', to: '2017-12-31' }]);
    expect(stretches(promise('2016', '2016'), promise('2017', '2017'))).toEqual([]);
    expect(stretches(promise('2016-01-01', '2018-06-30'), promise('2017-03', '2017-05'))).toEqual([{ kind: 'overlap', from: '2017-03-31', to: '2017-05-01' }]);
    expect(stretches(promise('2016', null), promise('2018', '2018'))).toEqual([]);
    expect(stretchesOf(timelineOf([promise('2016', '2016')]).bars, '2026-01-01')).toEqual([{ kind: 'silence', from: '2017-01-01', to: null }]);
    expect(stretchesOf(timelineOf([promise('2016', '2016'), promise('2017', null)]).bars, '2026-01-01')).toEqual([]);
  });

  it('does not say for certain that two met when the dates do not', () => {
    const kinds = (...promises: readonly CitizenPromise[]) => stretchesOf(timelineOf(promises).bars, '2010-01-01').map(({ kind }) => kind);
    expect(kinds(promise('2016', '2017-06'), promise('2017', '2018'))).toEqual(['maybe-overlap']);
    expect(kinds(promise('2016', '2017-06'), promise('2017-06', '2018'))).toEqual(['maybe-overlap']);
    expect(kinds(promise('2016', '2017-06-30'), promise('2017-06-30', '2018'))).toEqual(['overlap']);
  });
});
