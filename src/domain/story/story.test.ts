import { describe, expect, it } from 'vitest';
import { answerOf, ownRoundOf, valueOf } from '../../test/own-answers';
import { datasetOf, realText } from '../../test/real-snapshots';
import type { Dataset } from '../dataset';
import type { Answer, Round } from '../round';
import { presentable } from './presentable';
import { answeredOf, dutyCounts, needsOf, themeCounts } from './round-counts';
import { standsOnRound, type SlideFigure } from './story';

const DATA = datasetOf(realText);

function exampleRound(): Round {
  const [round] = DATA.rounds;
  if (!round) throw new Error('There is no round.');
  return round;
}

function withAnswers(change: (answer: Answer, place: number) => Answer): Round {
  const round = exampleRound();
  return { ...round, answers: round.answers.map(change) };
}

describe('presentable', () => {
  it('leaves a Dataset without internal answers as it is', () => {
    expect(presentable(DATA)).toBe(DATA);
  });

  it('takes every word out of an internal answer, and keeps the others', () => {
    const round = withAnswers((answer, place) => (place === 0 ? { ...answer, visibility: 'internal', needs: 'Hemligt' } : answer));
    const shown: Dataset = presentable({ ...DATA, rounds: [round] });
    const [withheld, ...others] = shown.rounds[0]?.answers ?? [];
    expect(withheld).toMatchObject({ setAsidePercent: { state: 'missing', reason: 'internal' }, concern: { state: 'missing' }, needs: null, initiatives: [] });
    expect(JSON.stringify(shown.rounds)).not.toContain('Hemligt');
    expect(others).toEqual(round.answers.slice(1));
  });
});

describe('a round of one’s own at a meeting', () => {
  const own = ownRoundOf([
    answerOf('1', { visibility: 'internal', concern: valueOf(4) }), answerOf('2', { visibility: 'network', concern: valueOf(3) }),
    answerOf('3', { visibility: 'public', concern: valueOf(2) }),
  ]);

  it('says what is for the network, which meets there, and what is for everybody; an internal answer keeps its place', () => {
    const shown = presentable({ ...DATA, rounds: [own] }).rounds[0];
    expect(shown).toMatchObject({ id: own.id, name: own.name, invented: false });
    expect(shown?.answers.map(({ code, concern }) => [code, concern.state === 'value' ? concern.value : concern.reason])).toEqual([['1', 'internal'], ['2', 3], ['3', 2]]);
    expect(shown?.answers.slice(1)).toEqual(own.answers.slice(1));
  });

  it('is left as it is when nothing in it is internal, also beside the example', () => {
    const dataset: Dataset = { ...DATA, rounds: [{ ...own, answers: own.answers.slice(1) }, ...DATA.rounds] };
    expect(presentable(dataset)).toBe(dataset);
  });
});

describe('counts over a round', () => {
  it('counts every answer about duties once', () => {
    const round = withAnswers((answer, place) => ({ ...answer, duties: place < 3 ? { state: 'value', value: ['andts', 'sakerhet'] } : { state: 'missing', reason: 'vacant' } }));
    expect(dutyCounts(round).map(({ count }) => count)).toEqual([0, 0, 3, 0, 0]);
  });

  it('orders themes by how many wish for them, and counts none twice', () => {
    const round = withAnswers((answer, place) => ({ ...answer, themes: { state: 'value', value: place === 0 ? ['b', 'b', 'a'] : ['a'] } }));
    expect(themeCounts(round, []).map(({ id, count }) => [id, count])).toEqual([['egen-a', round.answers.length], ['egen-b', 1]]);
  });

  it('tells silence from an answer', () => {
    const { municipalities } = DATA.county;
    const round = exampleRound();
    const { answered, silent } = answeredOf({ ...round, answers: round.answers.slice(1) }, municipalities);
    expect(answered.length + silent.length).toBe(municipalities.length);
    expect(silent.map(({ code }) => code)).toContain(round.answers[0]?.code);
  });

  it('tells needs without who has them, and no empty ones', () => {
    const round = withAnswers((answer, place) => ({ ...answer, needs: place === 0 ? ' Tid ' : '  ' }));
    expect(needsOf(round)).toEqual(['Tid']);
  });
});

describe('a slide that shows figures of a round', () => {
  it('is one of answers, duties, themes or needs, and no other', () => {
    const figures: readonly SlideFigure[] = ['map', 'spread', 'trend', 'answered', 'duties', 'themes', 'needs', 'initiatives', 'steps'];
    expect(figures.filter(standsOnRound)).toEqual(['answered', 'duties', 'themes', 'needs']);
  });
});
