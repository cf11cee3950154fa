/** Answers and headings out of which a part was once lost, or taken for its opposite, without a word. */
import { describe, expect, it } from 'vitest';
import { datasetOf, realText } from '../../test/real-snapshots';
import { textCell } from './cell-text';
import { findMunicipality } from './find-municipality';
import { matchHeading } from './match-heading';
import { missingReason } from './missing-words';
import { doubt, wrong } from './fixtures';
import { readConcern, readLaw } from './read-choice';
import { readCodes, readDuties } from './read-list';

const REAL = datasetOf(realText);
const { municipalities } = REAL.county;
const codes = (text: string) => readCodes(textCell(text), { municipalities });
const duties = (text: string) => readDuties(textCell(text));
const use = (heading: string) => matchHeading(heading, {}, false);

describe('several in one cell', () => {
  it.each(['2062 Mora, 2034 Orsa', 'Mora 2062, Orsa 2034', '2062 Mora\n2034 Orsa', 'Mora (2062) och Orsa (2034)', 'Ja, delas med Mora och Orsa', 'Delar med Mora, Orsa', 'ja: Mora & Orsa', '2062;2034'])('%s: both municipalities', (text) => {
    expect(codes(text)).toEqual({ state: 'read', value: { kind: 'codes', codes: ['2062', '2034'] } });
  });

  it('is asked about where one of them is not known', () => {
    expect(codes('2062 Mora, Atlantis')).toEqual({ state: 'doubt', problem: { kind: 'unknown-municipality', suggestions: [{ kind: 'codes', codes: ['2062'] }] } });
  });

  it('is no municipality of a row', () => {
    expect(findMunicipality('2062 Mora, 2034 Orsa', municipalities)).toEqual({ code: null, problem: 'several', candidates: ['2062', '2034'] });
    expect(findMunicipality('2062 Mora 2062', municipalities).code).toBe('2062');
    // Years beside it are none of them.
    for (const text of ['Mora 2027', 'Mora 2062, 2027']) expect(findMunicipality(text, municipalities).code, `${text}`).toBe('2062');
  });

  it.each(['folkhälsa\nsäkerhet', 'Folkhälsa (säkerhet)', 'folkhälsa; säkerhet', 'Folkhälsa och säkerhet'])('%s: both duties', (text) => {
    expect(duties(text)).toEqual({ state: 'read', value: { kind: 'duties', duties: ['folkhalsa', 'sakerhet'] } });
  });
});

describe('two levels of concern', () => {
  it.each(['2/3', '2 eller 3', '2 till 3', '2-3', '3-2', '2,5'])('%s: either of them', (text) => {
    expect(readConcern(textCell(text))).toEqual(doubt('range', 2, 3));
  });

  it('are none that there is not', () => {
    expect(['5,5', '6/7', '0', '5'].map((text) => readConcern(textCell(text)))).toEqual(Array.from({ length: 4 }, () => wrong('out-of-range')));
    expect(readConcern(textCell('1/2'))).toEqual(doubt('range', 1, 2));
  });
});

describe('a no', () => {
  it.each(['Ej folkhälsa', 'inte folkhälsa', 'utan folkhälsa', ';'])('%s: no duty that is held', (text) => {
    expect(duties(text)).toEqual({ state: 'doubt', problem: { kind: 'unknown-word', suggestions: [{ kind: 'duties', duties: [] }] } });
  });

  it('leaves the duties that are held', () => {
    expect(duties('säkerhet, ej folkhälsa')).toEqual({ state: 'doubt', problem: { kind: 'unknown-word', suggestions: [{ kind: 'duties', duties: ['sakerhet'] }] } });
  });

  it('about the law is never suggested to be a yes', () => {
    const suggested = (text: string) => {
      const reading = readLaw(textCell(text));
      return reading.state === 'doubt' ? reading.problem.suggestions.map((one) => (one.kind === 'law' ? one.status : '')) : reading;
    };
    expect(suggested('Ej beslutad')).toEqual(['no', 'ongoing']);
    expect(suggested('inte antagen än')).toEqual(['no', 'ongoing']);
    expect(readLaw(textCell('inte'))).toEqual({ state: 'read', value: { kind: 'law', status: 'no' } });
    expect(readLaw(textCell('Beslutad i KS, 2023'))).toEqual({ state: 'read', value: { kind: 'law', status: 'yes' } });
  });

  it('is given in capitals too, as a spreadsheet writes it', () => {
    expect([missingReason('#SAKNAS!'), missingReason('#saknas!'), missingReason('#N/A')]).toEqual(['not-answered', 'not-answered', 'not-answered']);
  });
});

describe('headings', () => {
  it('that ask whether ask not when', () => {
    expect(use('Har kommunen en beslutad åtgärdsplan?')).toEqual({ kind: 'field', field: 'atgardsplan', sure: true });
    expect(use('Finns det en uppdaterad lägesbild?')).toEqual({ kind: 'field', field: 'lagesbild', sure: true });
    expect(use('När beslutades åtgärdsplanen?')).toEqual({ kind: 'field', field: 'atgardsplan-date', sure: true });
    expect(use('Finns åtgärdsplan, och när antogs den?')).toEqual({ kind: 'field', field: 'atgardsplan-date', sure: true });
  });

  it('are told from words that only contain theirs', () => {
    expect(use('Bedriver ni systematiskt arbete?')).toEqual({ kind: 'unknown' });
    expect(use('Vilka teman önskas?')).toEqual({ kind: 'field', field: 'themes', sure: true });
    expect(use('Utbildningsteman ni vill ha')).toEqual({ kind: 'field', field: 'themes', sure: true });
  });

  it('about who may see the answer are no names of persons', () => {
    expect(use('Vem får se svaret från er?')).toEqual({ kind: 'field', field: 'visibility', sure: true });
    expect(use('Vem har fyllt i enkäten hos er?')).toEqual({ kind: 'person' });
  });

  it('are read as they are written before they are folded', () => {
    expect(use('Råd')).toEqual({ kind: 'field', field: 'strategiskt-rad', sure: true });
    expect(use('Rad')).toEqual({ kind: 'technical' });
    expect(use('Finns det lokala BRÅ i kommunen?')).toEqual({ kind: 'field', field: 'strategiskt-rad', sure: true });
  });

  it('of one initiative are not those of the whole answer', () => {
    expect(use('Tema för initiativ 1')).toEqual({ kind: 'field', field: 'initiative-1-theme', sure: true });
    expect([use('3 a) Oro'), use('3a. Oro'), use('3. Oro')]).toEqual(Array.from({ length: 3 }, () => ({ kind: 'field', field: 'concern', sure: true })));
  });
});
