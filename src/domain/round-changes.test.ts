import { describe, expect, it } from 'vitest';
import { datasetOf, realText } from '../test/real-snapshots';
import { emptyAnswer } from './read-in/answer-fields';
import type { Answer, Round } from './round';
import { DIRECTED_FIELDS, changesOf, comparableRounds, directionOf } from './round-changes';

const [EXAMPLE] = datasetOf(realText).rounds;
const EMPTY = emptyAnswer('0001');
const timed = (value: number): Answer => ({ ...EMPTY, setAsidePercent: { state: 'value', value } });

describe('changesOf', () => {
  it('finds nothing between an answer and itself', () => {
    for (const answer of EXAMPLE?.answers ?? []) expect(changesOf(answer, answer)).toEqual([]);
  });

  it('tells what was said then and now, and silence as well', () => {
    expect(changesOf(timed(50), timed(80))).toEqual([{ field: 'setAsidePercent', before: { kind: 'number', number: 50 }, after: { kind: 'number', number: 80 } }]);
    expect(changesOf(timed(50), EMPTY)).toEqual([{ field: 'setAsidePercent', before: { kind: 'number', number: 50 }, after: null }]);
  });

  it('leaves initiatives to be told as they come', () => {
    const initiative = { title: 'Nattvandring', text: '', prevention: null, theme: null, contactFunction: null };
    expect(changesOf(EMPTY, { ...EMPTY, initiatives: [initiative] })).toEqual([]);
  });

  it('takes another day or another reader for no change', () => {
    expect(changesOf(EMPTY, { ...EMPTY, date: '2026-03-03', visibility: 'public' })).toEqual([]);
  });
});

describe('directionOf', () => {
  it('has a direction only where both are answered', () => {
    expect(directionOf('setAsidePercent', timed(50), timed(80))).toBe('more');
    expect(directionOf('setAsidePercent', timed(80), timed(50))).toBe('less');
    expect(directionOf('setAsidePercent', timed(0), timed(0))).toBe('same');
    expect(directionOf('setAsidePercent', null, timed(0))).toBeNull();
    expect(directionOf('setAsidePercent', timed(0), null)).toBeNull();
    expect(directionOf('setAsidePercent', timed(50), EMPTY)).toBeNull();
    for (const field of DIRECTED_FIELDS) expect(directionOf(field, EMPTY, timed(50))).toBeNull();
  });

  it('follows how worried they are, and how much of the resource they have', () => {
    const worried = (value: number): Answer => ({ ...EMPTY, concern: { state: 'value', value } });
    expect([directionOf('concern', worried(2), worried(3)), directionOf('concern', worried(4), worried(1))]).toEqual(['more', 'less']);
    const having = (value: 'available' | 'partly' | 'not-available'): Answer => ({ ...EMPTY, resource: { state: 'value', value } });
    expect(directionOf('resource', having('not-available'), having('partly'))).toBe('more');
    expect(directionOf('resource', having('available'), having('partly'))).toBe('less');
    expect(directionOf('resource', having('partly'), having('partly'))).toBe('same');
  });

  it('goes from no over ongoing to yes', () => {
    const law = (status: 'yes' | 'ongoing' | 'no'): Answer => ({ ...EMPTY, law: { ...EMPTY.law, lagesbild: { state: 'value', value: { status, date: null } } } });
    expect(directionOf('lagesbild', law('no'), law('ongoing'))).toBe('more');
    expect(directionOf('lagesbild', law('yes'), law('ongoing'))).toBe('less');
  });
});

describe('comparableRounds', () => {
  it('never mixes what is invented with what is real', () => {
    const round = (id: string, invented: boolean): Round => ({ id, name: id, invented, date: '2026', answers: [] });
    const rounds = [round('a', false), round('b', true), round('c', false)];
    expect(comparableRounds(round('a', false), rounds).map(({ id }) => id)).toEqual(['c']);
    expect(comparableRounds(round('b', true), rounds)).toEqual([]);
  });
});
