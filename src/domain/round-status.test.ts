import { describe, expect, it } from 'vitest';
import type { OwnRound } from './own-round';
import type { Answer, Answered } from './round';
import { ASKED_FIELDS, roundStatus, standingOf, type AnswerStatus } from './round-status';

const SILENT: Answered<never> = { state: 'missing', reason: 'not-answered' };
const silent: Answer = {
  code: 'a', date: null, visibility: 'internal', setAsidePercent: SILENT, people: SILENT, sharedWith: [], duties: SILENT,
  concern: SILENT, resource: SILENT, themes: SILENT, initiatives: [], needs: null,
  law: { lagesbild: SILENT, atgardsplan: SILENT, overenskommelse: SILENT, 'strategiskt-rad': SILENT, samordningsfunktion: SILENT },
};
const VACANT: Answered<never> = { state: 'missing', reason: 'vacant' };
const told: Answer = {
  ...silent, setAsidePercent: { state: 'value', value: 0 }, people: VACANT, duties: VACANT, concern: VACANT, resource: VACANT,
  themes: VACANT, law: { lagesbild: VACANT, atgardsplan: VACANT, overenskommelse: VACANT, 'strategiskt-rad': VACANT, samordningsfunktion: VACANT },
};

function statusOf(answers: readonly Answer[]) {
  return roundStatus({ id: 'r', name: 'r', invented: false, date: '2026', answers }, ['a'])[0];
}

describe('where a municipality stands in a round', () => {
  it('counts a zero and a reason as answers', () => {
    expect(statusOf([told])).toMatchObject({ state: 'answered', lacking: [] });
  });

  it('names what is not answered', () => {
    expect(statusOf([{ ...told, concern: SILENT }])).toMatchObject({ state: 'partly', lacking: ['concern'] });
  });

  it('lacks what has not been collected as it lacks what is not answered, in the order it is asked', () => {
    const uncollected: Answered<never> = { state: 'missing', reason: 'not-collected' };
    expect(statusOf([{ ...told, themes: uncollected, people: uncollected, law: { ...told.law, atgardsplan: SILENT } }]))
      .toMatchObject({ state: 'partly', lacking: ['people', 'atgardsplan', 'themes'] });
  });

  it('tells an empty answer and none at all alike', () => {
    expect(statusOf([silent])).toMatchObject({ state: 'unanswered', lacking: ASKED_FIELDS });
    expect(statusOf([])).toMatchObject({ state: 'unanswered', lacking: ASKED_FIELDS, answer: null });
  });
});

describe('where a round stands for a municipality', () => {
  const partly: AnswerStatus = { code: 'a', state: 'partly', lacking: ['concern'], answer: told };
  const own: OwnRound = {
    round: { id: 'r', name: 'r', invented: false, date: '2026', answers: [told] },
    origins: {}, approved: {}, leftOut: [], revision: 1, changed: '2026-11-20T10:00:00Z', saved: null,
  };
  const doubtOf = (code: string): OwnRound['leftOut'][number] => (
    { code, field: 'concern', place: { file: null, sheet: null, row: 1, column: 2 }, said: '?' }
  );

  it('is how far it has answered, where nothing more is known', () => {
    expect(standingOf(partly, null)).toBe('partly');
    expect(standingOf(partly, own)).toBe('partly');
    expect(standingOf({ ...partly, state: 'answered' }, own)).toBe('answered');
  });

  it('is approved once the municipality itself has approved it', () => {
    expect(standingOf(partly, { ...own, approved: { a: '2026-11-21' } })).toBe('approved');
    expect(standingOf(partly, { ...own, approved: { b: '2026-11-21' } })).toBe('partly');
  });

  it('is in doubt as long as something of its own was left out, even when approved', () => {
    const left = { ...own, leftOut: [doubtOf('b'), doubtOf('a')] };
    expect(standingOf(partly, left)).toBe('doubt');
    expect(standingOf(partly, { ...left, approved: { a: '2026-11-21' } })).toBe('doubt');
  });

  it('is not in doubt for what was left out of another', () => {
    expect(standingOf(partly, { ...own, leftOut: [doubtOf('b')] })).toBe('partly');
  });
});
