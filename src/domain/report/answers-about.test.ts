import { describe, expect, it } from 'vitest';
import { answerOf, ownRoundOf, valueOf } from '../../test/own-answers';
import { answersAbout, bothTimes, tally } from './answers-about';

const north = answerOf('1', { concern: valueOf(4) });
const vacant = answerOf('2', { concern: { state: 'missing', reason: 'vacant' } });
const south = answerOf('3', { concern: valueOf(1) });
const silent = answerOf('4');

describe('what a round says of a question', () => {
  it('keeps every figure with its answer, and every reason with the one who gives it', () => {
    expect(answersAbout(ownRoundOf([north, vacant, south, silent]), ({ concern }) => concern)).toEqual({
      told: [{ answer: north, value: 4 }, { answer: south, value: 1 }],
      missing: [{ answer: vacant, reason: 'vacant' }, { answer: silent, reason: 'not-answered' }],
    });
  });

  it('is empty where nobody has answered', () => {
    expect(answersAbout(ownRoundOf([]), ({ people }) => people)).toEqual({ told: [], missing: [] });
  });
});

describe('a question that is asked twice', () => {
  it('pairs those who say something both times, whatever the order, and leaves the others out', () => {
    const before = answersAbout(ownRoundOf([south, north, vacant]), ({ concern }) => concern);
    const calmer = answerOf('1', { concern: valueOf(2) });
    const filled = answerOf('2', { concern: valueOf(3) });
    const same = answerOf('3', { concern: valueOf(1) });
    const now = answersAbout(ownRoundOf([calmer, filled, same, silent]), ({ concern }) => concern);
    expect(bothTimes(before, now)).toEqual([
      { before: { answer: north, value: 4 }, now: { answer: calmer, value: 2 } },
      { before: { answer: south, value: 1 }, now: { answer: same, value: 1 } },
    ]);
  });

  it('has no pair of one who told only before', () => {
    const before = answersAbout(ownRoundOf([north]), ({ concern }) => concern);
    expect(bothTimes(before, answersAbout(ownRoundOf([answerOf('1')]), ({ concern }) => concern))).toEqual([]);
  });
});

describe('how many say each of some words', () => {
  it('counts in the order of the words, not of the answers, and leaves out what nobody says', () => {
    expect(tally(['no', 'yes', 'no'], ['yes', 'ongoing', 'no'])).toEqual([{ key: 'yes', count: 1 }, { key: 'no', count: 2 }]);
  });

  it('counts degrees as well as words, and nothing when nobody says anything', () => {
    expect(tally([4, 2, 4], [1, 2, 3, 4])).toEqual([{ key: 2, count: 1 }, { key: 4, count: 2 }]);
    expect(tally([], [1, 2, 3, 4])).toEqual([]);
  });
});
