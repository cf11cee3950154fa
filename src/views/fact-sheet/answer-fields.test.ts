import { describe, expect, it } from 'vitest';
import { ORDINAL } from '../../domain/fixtures';
import type { Answer, Round } from '../../domain/round';
import { answerFields, printableAnswer } from './answer-fields';

const NOTHING = { state: 'missing', reason: 'not-answered' } as const;
const ANSWER: Answer = {
  code: '9801', date: '2026-10-05', visibility: 'public', setAsidePercent: { state: 'value', value: 22.5 }, people: NOTHING, sharedWith: [],
  duties: { state: 'value', value: ['andts', 'folkhalsa'] }, concern: { state: 'value', value: 2 }, resource: { state: 'value', value: 'not-available' },
  law: {
    lagesbild: { state: 'value', value: { status: 'yes', date: '2025-03' } }, atgardsplan: { state: 'value', value: { status: 'ongoing', date: null } },
    overenskommelse: NOTHING, 'strategiskt-rad': NOTHING, samordningsfunktion: { state: 'missing', reason: 'not-in-sources' },
  },
  themes: NOTHING, initiatives: [], needs: null,
};

function round(answers: readonly Answer[], invented = false): Round {
  return { id: 'r', name: 'Insamling 2026', invented, date: '2026-10-15', answers };
}

describe('printableAnswer', () => {
  it('is the public answer of a real round', () => {
    expect(printableAnswer(round([ANSWER]), '9801')).toBe(ANSWER);
    expect(printableAnswer(round([ANSWER]), '9802')).toBeNull();
    expect(printableAnswer(null, '9801')).toBeNull();
  });

  it('is never one of an invented round, nor one that may not be shown', () => {
    expect(printableAnswer(round([ANSWER], true), '9801')).toBeNull();
    expect(printableAnswer(round([{ ...ANSWER, visibility: 'internal' }]), '9801')).toBeNull();
    expect(printableAnswer(round([{ ...ANSWER, visibility: 'network' }]), '9801')).toBeNull();
  });
});

describe('answerFields', () => {
  it('stays empty, every field named, while there is no answer', () => {
    const fields = answerFields(null, ORDINAL);
    expect(fields).toHaveLength(9);
    expect(fields.every(({ text }) => text === null)).toBe(true);
    expect(fields.slice(0, 3).map(({ label }) => label)).toEqual(['Avsatt arbetstid', 'Fler uppdrag på samma person', 'Oro för polisbemanningen']);
  });

  it('tells what was answered, or why nothing was', () => {
    expect(answerFields(ANSWER, ORDINAL).map(({ text }) => text)).toEqual([
      '22,5\u00a0procent av en heltid', 'ANDTS och folkhälsa', 'viss oro', 'finns inte', 'ja, mars 2025', 'pågår',
      'uppgift saknas (ej svarat)', 'uppgift saknas (ej svarat)', 'uppgift saknas',
    ]);
    expect(answerFields({ ...ANSWER, duties: { state: 'value', value: [] } }, undefined)[1]?.text).toBe('inga');
  });
});
