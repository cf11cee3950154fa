import { describe, expect, it } from 'vitest';
import { codeOf, datasetOf, indicatorNamed, realText } from '../test/real-snapshots';
import type { Dataset } from './dataset';
import { evaluateOne } from './evaluate';
import { momentOf } from './moment';
import type { Reading } from './reading';
import { defaultScene } from './scene';

const REAL = datasetOf(realText);
/** The same answers, as if they had been given. */
const ASKED: Dataset = { ...REAL, rounds: REAL.rounds.map((round) => ({ ...round, name: 'Insamling', invented: false })) };

function read(id: string, name: string, scene: Partial<ReturnType<typeof defaultScene>> = {}, dataset = REAL): Reading {
  const indicator = indicatorNamed(dataset, id);
  return evaluateOne(indicator, codeOf(dataset, name), momentOf({ ...defaultScene(id), ...scene }, indicator, dataset), dataset);
}
const of = (...given: Parameters<typeof read>) => read(...given).provenance;

describe('the source of a promise’s state', () => {
  it.each<[string, string, string, string, string]>([
    ['Orsa', '2016-12-01', 'Polismyndigheten', '', 'medborgarloften/orsa/'],
    ['Orsa', '2026-11-22', 'Orsa kommun', '2019-12-09', 'orsa.se/arkiv'],
    ['Avesta', '2016-03-01', 'Avesta kommun', '2016-05-19', 'mynewsdesk'],
    ['Avesta', '2020-01-01', 'Polismyndigheten', '', 'medborgarloften/avesta/'],
    ['Ludvika', '2017-06-01', 'Polismyndigheten', '', 'medborgarloften/ludvika/'],
    ['Ludvika', '2022-12-01', 'Ludvika kommun', '2022-06-20', '2022-06-20-nytt-medborgarlofte'],
    ['Rättvik', '2016-12-01', 'Rättviks kommun', '', '2016-10-04'],
  ])('in %s on %s is that of the promise which decides, with its own date', (name, date, publisher, dated, page) => {
    expect(of('medborgarlofte', name, { date })).toMatchObject({ publisher, date: dated, url: expect.stringContaining(page), quality: 'reported', answer: false });
  });

  it('is none where no promise decides', () => {
    const { content, provenance } = read('medborgarlofte', 'Ludvika', { date: '2016-10-31' });
    expect(content.kind).toBe('missing');
    expect(provenance).toMatchObject({ publisher: '', date: '', url: null });
  });
});

describe('what is an answer', () => {
  it('is what comes from a round that was held, and nothing else', () => {
    expect(of('arbetstid', 'Falun', {}, ASKED)).toMatchObject({ answer: true, quality: 'reported' });
    for (const [id, dataset] of [['arbetstid', REAL], ['samordnartimmar', ASKED], ['lokalpolisomrade', ASKED], ['medborgarlofte', ASKED], ['folkmangd', ASKED]] as const) {
      expect(of(id, 'Falun', {}, dataset).answer).toBe(false);
    }
  });
});

describe('the date of what is computed', () => {
  it('is that of what changes, whatever the age of the area', () => {
    const area = { title: 'Land- och vattenareal', date: '2016-01-01' };
    for (const year of [2010, 2012, 2015, 2025]) expect(of('tathet', 'Falun', { year })).toMatchObject({ date: `${year}-12-31`, beside: area });
    // Falun answered on a day of its own.
    const day = of('arbetstid', 'Falun').date;
    expect(day).toMatch(/^2026-/);
    expect(of('km2-per-tjanst', 'Falun')).toMatchObject({ date: day, beside: area });
    expect(of('samordnartimmar', 'Falun')).toMatchObject({ date: day, beside: { title: 'Folkmängd 31 december', date: '2025-12-31' } });
  });

  it('is the year of the crimes, not the day of the population they are divided by', () => {
    expect(of('brott', 'Falun')).toMatchObject({ date: '2025', beside: null });
    expect(of('forandring', 'Falun', { from: 2012, to: 2016 })).toMatchObject({ since: '2012-12-31', date: '2016-12-31', beside: null });
  });

  it('is none where the municipality has not answered', () => {
    const silent = { ...REAL, rounds: REAL.rounds.map((round) => ({ ...round, answers: [] })) };
    for (const id of ['samordnartimmar', 'km2-per-tjanst']) expect(of(id, 'Falun', {}, silent).date).toBe('');
  });
});
