import { describe, expect, it } from 'vitest';
import type { Answer, Answered } from './round';
import { ASKED_FIELDS, roundStatus } from './round-status';

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

  it('tells an empty answer and none at all alike', () => {
    expect(statusOf([silent])).toMatchObject({ state: 'unanswered', lacking: ASKED_FIELDS });
    expect(statusOf([])).toMatchObject({ state: 'unanswered', lacking: ASKED_FIELDS, answer: null });
  });
});
