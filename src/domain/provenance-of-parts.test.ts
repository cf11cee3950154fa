import { describe, expect, it } from 'vitest';
import { POPULATION } from './fixtures';
import { citedIn, derivedFrom, NOWHERE, publishedIn, type Part } from './provenance';
import type { Provenance } from './reading';

const part = (given: Partial<Provenance>, dates = true): Part => ({ provenance: { ...NOWHERE, ...given }, dates });
const PEOPLE = part({ publisher: 'SCB', title: 'Folkmängd', url: 'https://example.se/people', date: '2012-12-31', quality: 'official' });
const LAND = part({ publisher: 'SCB', title: 'Landareal', url: 'https://example.se/land', date: '2016-01-01', quality: 'official', note: 'avrundad' }, false);
const ANSWER = part({ publisher: 'Insamlingen', date: '2026-10-15', quality: 'reported', answer: true });
const from = (numerator: Part, denominator: Part): Provenance => derivedFrom(numerator, denominator, POPULATION);

describe('where a figure comes from', () => {
  it('is said as published', () => {
    const said = { publisher: 'SCB', title: 'Folkmängd', url: null, date: '2025-12-31', quality: 'official' as const, note: 'med brus' };
    expect(publishedIn({ ...said, period: '2025', county: null, values: {} })).toEqual({ ...said, answer: false, beside: null });
  });

  it('is a register’s own date, and none where the register has none', () => {
    const cited = { publisher: 'Polisen', url: 'https://example.se', date: '2020-09', quality: 'reported' as const };
    expect(citedIn(cited, POPULATION)).toEqual({ ...cited, title: POPULATION.source, note: null, answer: false, beside: null });
    expect(citedIn({ ...cited, date: null }, POPULATION).date).toBe('');
  });
});

describe('where a computed figure comes from', () => {
  it('is dated by what changes, with the date of what stands for all years told beside it', () => {
    expect(from(PEOPLE, LAND)).toEqual({
      publisher: 'SCB', title: POPULATION.source, url: 'https://example.se/people', date: '2012-12-31', quality: 'derived', note: 'avrundad',
      answer: false, beside: { title: 'Landareal', date: '2016-01-01' },
    });
    expect(from(LAND, ANSWER)).toMatchObject({ date: '2026-10-15', url: 'https://example.se/land', beside: { title: 'Landareal', date: '2016-01-01' } });
  });

  it('says nothing beside it where both change, or where the other has no date', () => {
    expect(from(ANSWER, PEOPLE)).toMatchObject({ date: '2026-10-15', beside: null });
    expect(from(PEOPLE, part({ publisher: 'SCB', title: 'Landareal' }, false)).beside).toBeNull();
  });

  it('names each publisher once, and none that is not known', () => {
    expect(from(ANSWER, PEOPLE).publisher).toBe('Insamlingen, SCB');
    expect(from(PEOPLE, part({})).publisher).toBe('SCB');
  });

  it('is never better than derived, and no better than its worst part', () => {
    const quality = (one: Provenance['quality'], other: Provenance['quality']) => from(part({ quality: one }), part({ quality: other })).quality;
    expect(quality('official', 'official')).toBe('derived');
    expect(quality('official', 'reported')).toBe('derived');
    expect(quality('second-hand', 'official')).toBe('second-hand');
    expect(quality('official', 'second-hand')).toBe('second-hand');
    expect(quality('example', 'second-hand')).toBe('example');
    expect(quality('reported', 'example')).toBe('example');
  });

  it('is no answer itself, and keeps the first note there is', () => {
    expect(from(ANSWER, PEOPLE).answer).toBe(false);
    expect(from(part({ note: 'ett' }), part({ note: 'två' })).note).toBe('ett');
    expect(from(PEOPLE, PEOPLE).note).toBeNull();
  });
});
