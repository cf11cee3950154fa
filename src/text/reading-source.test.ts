import { describe, expect, it } from 'vitest';
import { evaluate } from '../domain/evaluate';
import { numberReading } from '../domain/fixtures';
import { momentOf } from '../domain/moment';
import type { Provenance } from '../domain/reading';
import { defaultScene, type Scene } from '../domain/scene';
import { datasetOf, indicatorNamed, realText } from '../test/real-snapshots';
import { formatReference, trustOf } from './format';
import { dateOfAll, readingSource } from './reading-source';

const REAL = datasetOf(realText);
const FACT: Provenance = { ...numberReading('9801', 1).provenance, publisher: 'Polismyndigheten', date: '2020-09', quality: 'reported' };
const AREA = { title: 'Land- och vattenareal', date: '2016-01-01' };

describe('formatReference', () => {
  it('says "svar" of a municipality’s answer alone', () => {
    expect(formatReference(FACT)).toBe('september 2020');
    expect(formatReference({ ...FACT, answer: true })).toBe('svar september 2020');
    expect(formatReference({ ...FACT, quality: 'derived' })).toBe('september 2020');
  });

  it('says so when a register’s source has no date, and nothing of an answer that was never given', () => {
    const undated = { ...FACT, date: '' };
    expect([formatReference(undated), trustOf(undated)]).toEqual(['utan datum i källan', 'redovisad']);
    expect([formatReference({ ...undated, answer: true }), trustOf({ ...undated, answer: true })]).toEqual(['', '']);
    const nowhere = { ...undated, publisher: '', quality: 'derived' } as const;
    expect([formatReference(nowhere), trustOf(nowhere)]).toEqual(['', '']);
  });
});

describe('readingSource', () => {
  it('tells the part that has a date of its own, beside an invented figure too', () => {
    const provenance: Provenance = { ...FACT, publisher: 'SCB', date: '2012-12-31', quality: 'derived', beside: AREA };
    expect(readingSource({ provenance, invented: false })).toBe('SCB, 31 december 2012, land- och vattenareal 1 januari 2016, härledd');
    expect(readingSource({ provenance, invented: true })).toBe('31 december 2012, land- och vattenareal 1 januari 2016');
    expect(readingSource({ provenance: { ...FACT, date: '' }, invented: false })).toBe('Polismyndigheten, utan datum i källan, redovisad');
  });

  it('tells the day of an answer from the day of the round', () => {
    expect(readingSource({ provenance: { ...FACT, date: '2026-09-29', answer: true }, invented: true })).toBe('svar 29 september 2026');
  });
});

describe('a change', () => {
  it('is dated by both its years, wherever it is told', () => {
    const indicator = indicatorNamed(REAL, 'forandring');
    const moment = momentOf({ ...defaultScene('forandring'), from: 2015, to: 2025 }, indicator, REAL);
    const readings = evaluate(indicator, moment, REAL);
    const [reading] = readings;
    expect(reading && readingSource(reading)).toBe('SCB, 2015–2025, andrahandskälla');
    // Nothing between here and the reader makes a day of the years.
    expect(dateOfAll(indicator, moment, readings).date).toBe('2015–2025');
  });
});

describe('dateOfAll', () => {
  function dated(id: string, scene: Partial<Scene> = {}) {
    const indicator = indicatorNamed(REAL, id);
    const moment = momentOf({ ...defaultScene(id), ...scene }, indicator, REAL);
    return dateOfAll(indicator, moment, evaluate(indicator, moment, REAL));
  }

  it('is the date that all have, that of the round, or the day of the state', () => {
    expect(dated('tathet', { year: 2012 })).toEqual({ date: '31 december 2012', beside: 'land- och vattenareal 1 januari 2016' });
    expect(dated('arbetstid').date).toBe('15 oktober 2026');
    expect(dated('medborgarlofte', { date: '2017-06-01' }).date).toBe('1 juni 2017');
  });

  it('tells the year-end that answers are divided by apart from the day of the round', () => {
    expect(dated('samordnartimmar')).toEqual({ date: '15 oktober 2026', beside: 'folkmängd 31 december 2025' });
  });

  it('is none where the sources are of different days', () => {
    expect(dated('lokalpolisomrade').date).toBe('');
  });
});
