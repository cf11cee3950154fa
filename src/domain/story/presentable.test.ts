import { describe, expect, it } from 'vitest';
import { REAL } from '../../test/explored';
import { answerOf, ownRoundOf, valueOf } from '../../test/own-answers';
import type { Answer } from '../round';
import { presentable } from './presentable';

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
    const confidential = { state: 'missing', reason: 'confidential' };
    expect(rounds[1]?.answers[0]).toEqual({
      ...answerOf('1', { visibility: 'internal' }), sharedWith: [], initiatives: [], needs: null,
      setAsidePercent: confidential, people: confidential, duties: confidential, concern: confidential, resource: confidential, themes: confidential,
      law: { lagesbild: confidential, atgardsplan: confidential, overenskommelse: confidential, 'strategiskt-rad': confidential, samordningsfunktion: confidential },
    });
    expect(rounds[1]?.answers[1]).toBe(round.answers[1]);
    expect(rounds[0]).toEqual(open);
  });

  it('is the same Dataset where nothing is internal', () => {
    const dataset = { ...REAL, rounds: [open] };
    expect(presentable(dataset)).toBe(dataset);
  });
});
