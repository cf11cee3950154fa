import { describe, expect, it } from 'vitest';
import { answerOf, ownRoundOf, valueOf } from '../../test/own-answers';
import { POPULATION, SET_ASIDE } from '../fixtures';
import { withheldOf } from './withheld';

const round = ownRoundOf([
  answerOf('1', { visibility: 'internal', setAsidePercent: valueOf(10) }),
  answerOf('2', { visibility: 'network', setAsidePercent: valueOf(20) }),
  answerOf('3', { visibility: 'public', setAsidePercent: valueOf(30) }),
]);

describe('what a file about an indicator is silent about', () => {
  it('is every internal answer, and the rest may be for the network alone', () => {
    expect(withheldOf(SET_ASIDE, round)).toEqual({ codes: new Set(['1']), forNetwork: true });
    expect(withheldOf(SET_ASIDE, { ...round, answers: round.answers.slice(2) })).toEqual({ codes: new Set(), forNetwork: false });
  });

  it('is nothing of what is published, and nothing of what is invented', () => {
    const nothing = { codes: new Set(), forNetwork: false };
    expect(withheldOf(POPULATION, round)).toEqual(nothing);
    expect(withheldOf(SET_ASIDE, { ...round, invented: true })).toEqual(nothing);
    expect(withheldOf(SET_ASIDE, null)).toEqual(nothing);
  });
});
