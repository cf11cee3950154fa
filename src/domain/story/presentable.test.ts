import { describe, expect, it } from 'vitest';
import { REAL } from '../../test/explored';
import { answerOf, ownRoundOf, valueOf } from '../../test/own-answers';
import type { Answer } from '../round';
import { internalAnswers, presentable } from './presentable';

const told: Partial<Answer> = {
  setAsidePercent: valueOf(10), people: valueOf(1), sharedWith: ['2'], duties: valueOf(['folkhalsa']), concern: valueOf(4), resource: valueOf('partly'),
  themes: valueOf(['unga']), needs: 'Stöd',
  initiatives: [{ title: 'Nattvandring', text: 'Vuxna ute.', prevention: 'social', theme: 'unga', contactFunction: 'samordnare' }],
};
const round = ownRoundOf([answerOf('1', { ...told, visibility: 'internal' }), answerOf('2', { ...told, visibility: 'network' })]);
const open = ownRoundOf([answerOf('1', { ...told, visibility: 'network' })]);

describe('what is shown to a room', () => {
  it('holds of an internal answer that it is there, and nothing that it says', () => {
    const { rounds } = presentable({ ...REAL, rounds: [open, round] });
    const internal = { state: 'missing', reason: 'internal' };
    expect(rounds[1]?.answers[0]).toEqual({
      ...answerOf('1', { visibility: 'internal' }), sharedWith: [], initiatives: [], needs: null,
      setAsidePercent: internal, people: internal, duties: internal, concern: internal, resource: internal, themes: internal,
      law: { lagesbild: internal, atgardsplan: internal, overenskommelse: internal, 'strategiskt-rad': internal, samordningsfunktion: internal },
    });
    expect(rounds[1]?.answers[1]).toBe(round.answers[1]);
    expect(rounds[0]).toEqual(open);
  });

  it('leaves the silence of an internal answer as it is, without its words', () => {
    const silent = answerOf('1', { visibility: 'internal', needs: 'Stöd' });
    expect(presentable({ ...REAL, rounds: [ownRoundOf([silent])] }).rounds[0]?.answers).toEqual([{ ...silent, needs: null }]);
  });

  it('tells how many answers are internal, the same before they are withheld and after', () => {
    const some = ownRoundOf([...round.answers, answerOf('3', { visibility: 'internal' })]);
    expect(internalAnswers(some)).toBe(1);
    expect(presentable({ ...REAL, rounds: [some] }).rounds.map(internalAnswers)).toEqual([1]);
  });

  it('is the same Dataset where nothing is internal', () => {
    const dataset = { ...REAL, rounds: [open] };
    expect(presentable(dataset)).toBe(dataset);
  });
});
