/** What of a round may be shown to a room: an answer marked as internal keeps its place and says nothing. */
import type { Dataset } from '../dataset';
import type { Answer, Answered } from '../round';

const CONFIDENTIAL: Answered<never> = { state: 'missing', reason: 'confidential' };

function withheld(answer: Answer): Answer {
  return {
    ...answer, setAsidePercent: CONFIDENTIAL, people: CONFIDENTIAL, sharedWith: [], duties: CONFIDENTIAL, concern: CONFIDENTIAL,
    resource: CONFIDENTIAL, themes: CONFIDENTIAL, initiatives: [], needs: null,
    law: {
      'lagesbild': CONFIDENTIAL, 'atgardsplan': CONFIDENTIAL, 'overenskommelse': CONFIDENTIAL,
      'strategiskt-rad': CONFIDENTIAL, 'samordningsfunktion': CONFIDENTIAL,
    },
  };
}

/** The Dataset for a meeting. The same object when nothing has to be withheld. */
export function presentable(dataset: Dataset): Dataset {
  const internal = dataset.rounds.some(({ answers }) => answers.some(({ visibility }) => visibility === 'internal'));
  if (!internal) return dataset;
  const rounds = dataset.rounds.map((round) => ({
    ...round, answers: round.answers.map((answer) => (answer.visibility === 'internal' ? withheld(answer) : answer)),
  }));
  return { ...dataset, rounds };
}
