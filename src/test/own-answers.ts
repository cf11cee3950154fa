/** Answers of a round that is not invented, for tests. */
import type { Answer, Round } from '../domain/round';

const silent = { state: 'missing', reason: 'not-answered' } as const;

/** An answer that says nothing, with what a test wants it to say. */
export function answerOf(code: string, said: Partial<Answer> = {}): Answer {
  return {
    code, date: null, visibility: 'public', setAsidePercent: silent, people: silent, sharedWith: [], duties: silent, concern: silent,
    resource: silent, themes: silent, initiatives: [], needs: null,
    law: { lagesbild: silent, atgardsplan: silent, overenskommelse: silent, 'strategiskt-rad': silent, samordningsfunktion: silent },
    ...said,
  };
}

export function valueOf<T>(value: T): { readonly state: 'value'; readonly value: T } {
  return { state: 'value', value };
}

/** A round of a county's own. */
export function ownRoundOf(answers: readonly Answer[], more: Partial<Round> = {}): Round {
  return { id: 'insamling-2026', name: 'Insamling 2026', invented: false, date: '2026-11-20', answers, ...more };
}
