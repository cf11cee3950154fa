import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { REAL } from '../../test/explored';
import { fold } from '../fold';
import type { CitizenPromise } from '../municipality';
import { featuresOf } from '../similarity';
import { filtered, fits, NO_FILTERS, type InitiativeFilters } from './filters';
import { alike, initiativesOf, knownTheme } from './initiatives';
import { proposalsFor } from './matching';
import { stretchesOf, timelineOf } from './timeline';

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

  it('a synonym is known, what nobody has listed is not', () => {
    expect(knownTheme('a-traktorer', themes)?.id).toBe('trafik');
    expect(knownTheme('Fågelskådning', themes)).toBeNull();
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

  it('tells gaps and overlaps by their days, and no gap after an open end', () => {
    const stretches = (...promises: readonly CitizenPromise[]) => stretchesOf(timelineOf(promises).bars);
    expect(stretches(promise('2016', '2016'), promise('2018', '2018'))).toEqual([{ kind: 'gap', from: '2017-01-01', to: '2017-12-31' }]);
    expect(stretches(promise('2016', '2016'), promise('2017', '2017'))).toEqual([]);
    expect(stretches(promise('2016', '2018'), promise('2017', '2017'))).toEqual([{ kind: 'overlap', from: '2017-01-01', to: '2017-12-31' }]);
    expect(stretches(promise('2016', null), promise('2018', '2018'))).toEqual([]);
  });
});
