import { describe, expect, it } from 'vitest';
import { answerOf, ownRoundOf, valueOf } from '../../test/own-answers';
import { datasetOf, realText } from '../../test/real-snapshots';
import type { Theme } from '../municipality';
import type { Answer } from '../round';
import { presentable } from './presentable';
import { answeredOf, dutyCounts, needsOf, themeCounts } from './round-counts';

const [west, middle, east] = datasetOf(realText).county.municipalities;
if (!west || !middle || !east) throw new Error('The county has fewer than three municipalities.');

describe('who has answered', () => {
  const oneQuestion: readonly (readonly [string, Partial<Answer>])[] = [
    ['set-aside time', { setAsidePercent: valueOf(0) }], ['concern', { concern: valueOf(1) }], ['duties', { duties: valueOf([]) }],
    ['themes', { themes: valueOf([]) }], ['the resource', { resource: valueOf('not-available' as const) }],
  ];

  it.each(oneQuestion)('is whoever has told of %s, though of nothing else', (_, told) => {
    const round = ownRoundOf([answerOf(middle.code, told), answerOf(east.code)]);
    expect(answeredOf(round, [west, middle, east])).toEqual({ answered: [middle], silent: [west, east] });
  });

  it('is whoever has given a reason, and not whoever was silent or sent free text alone', () => {
    const round = ownRoundOf([
      answerOf(west.code, { concern: { state: 'missing', reason: 'confidential' } }), answerOf(middle.code, { setAsidePercent: { state: 'missing', reason: 'not-answered' } }),
      answerOf(east.code, { law: { ...answerOf(east.code).law, lagesbild: valueOf({ status: 'yes' as const, date: null }) } }),
    ]);
    expect(answeredOf(round, [west, middle, east])).toEqual({ answered: [west, east], silent: [middle] });
  });

  it('counts an internal answer of which nothing may be shown, and not one in which there is nothing', () => {
    const round = ownRoundOf([answerOf(west.code, { visibility: 'internal', concern: valueOf(2) }), answerOf(middle.code, { visibility: 'internal' })]);
    const [shown] = presentable({ ...datasetOf(realText), rounds: [round] }).rounds;
    expect(shown && answeredOf(shown, [west, middle, east])).toEqual({ answered: [west], silent: [middle, east] });
  });

  it('is told in the order of the county, not of the answers', () => {
    const round = ownRoundOf([answerOf(east.code, { concern: valueOf(2) }), answerOf(west.code, { concern: valueOf(3) })]);
    expect(answeredOf(round, [west, middle, east])).toEqual({ answered: [west, east], silent: [middle] });
  });
});

describe('how many duties a coordinator has beside', () => {
  it('tells none to three one by one, and counts four and more together', () => {
    const round = ownRoundOf([
      answerOf('1', { duties: valueOf([]) }), answerOf('2', { duties: valueOf(['andts'] as const) }),
      answerOf('3', { duties: valueOf(['andts', 'sakerhet', 'folkhalsa'] as const) }),
      answerOf('4', { duties: valueOf(['andts', 'sakerhet', 'folkhalsa', 'annat'] as const) }),
      answerOf('5', { duties: valueOf(['andts', 'sakerhet', 'folkhalsa', 'annat', 'extremism', 'integration'] as const) }),
      answerOf('6'),
    ]);
    expect(dutyCounts(round)).toEqual([
      { id: '0', count: 1 }, { id: '1', count: 1 }, { id: '2', count: 0 }, { id: '3', count: 1 }, { id: '4', count: 2 },
    ]);
  });
});

describe('which themes are wished for', () => {
  const themes: readonly Theme[] = [
    { id: 'arbete', label: 'Ärenden', synonyms: [] }, { id: 'zon', label: 'Zoner', synonyms: [] }, { id: 'unga', label: 'Unga', synonyms: [] },
  ];

  it('puts the most wished first, then in Swedish alphabetical order', () => {
    const round = ownRoundOf([
      answerOf('1', { themes: valueOf(['arbete', 'unga']) }), answerOf('2', { themes: valueOf(['zon', 'arbete']) }),
      answerOf('3', { themes: valueOf(['zon']) }), answerOf('4'),
    ]);
    expect(themeCounts(round, themes)).toEqual([
      { id: 'zon', count: 2, label: 'Zoner' }, { id: 'arbete', count: 2, label: 'Ärenden' }, { id: 'unga', count: 1, label: 'Unga' },
    ]);
  });

  it('keeps the words of a theme that is in no list', () => {
    const round = ownRoundOf([answerOf('1', { themes: valueOf(['Skrotbilar']) })]);
    expect(themeCounts(round, themes)).toEqual([{ id: 'egen-skrotbilar', count: 1, label: 'Skrotbilar' }]);
  });

  it('counts a municipality once for words that mean the same, however they are written', () => {
    const round = ownRoundOf([answerOf('1', { themes: valueOf(['Skrotbilar', 'skrotbilar ', 'unga']) }), answerOf('2', { themes: valueOf(['SKROTBILAR', 'Unga', ' ']) })]);
    expect(themeCounts(round, themes)).toEqual([{ id: 'egen-skrotbilar', count: 2, label: 'Skrotbilar' }, { id: 'unga', count: 2, label: 'Unga' }]);
  });
});

describe('what is needed', () => {
  it('is told in the order of the answers, without those who need nothing', () => {
    const round = ownRoundOf([answerOf('1', { needs: 'Tid' }), answerOf('2'), answerOf('3', { needs: ' ' }), answerOf('4', { needs: ' En kollega\n' })]);
    expect(needsOf(round)).toEqual(['Tid', 'En kollega']);
  });
});
