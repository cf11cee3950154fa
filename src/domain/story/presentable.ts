/** What of a round may be shown to a room: an answer marked as internal keeps its place and says nothing. */
import type { Dataset } from '../dataset';
import type { Answer, Answered, Round } from '../round';
import { isSilent } from '../round-status';

const INTERNAL: Answered<never> = { state: 'missing', reason: 'internal' };

function withheld(answer: Answer): Answer {
  const told: Answer = { ...answer, sharedWith: [], initiatives: [], needs: null };
  // Who has said nothing hides nothing, and has not answered.
  if (isSilent(answer)) return told;
  return {
    ...told, setAsidePercent: INTERNAL, people: INTERNAL, duties: INTERNAL, concern: INTERNAL, resource: INTERNAL, themes: INTERNAL,
    law: {
      'lagesbild': INTERNAL, 'atgardsplan': INTERNAL, 'overenskommelse': INTERNAL, 'strategiskt-rad': INTERNAL, 'samordningsfunktion': INTERNAL,
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

/** How many municipalities have answered something that is marked as internal; whoever has said nothing hides nothing. */
export function internalAnswers({ answers }: Round): number {
  return answers.filter((answer) => answer.visibility === 'internal' && !isSilent(answer)).length;
}
