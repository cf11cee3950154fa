import type { Answer, Round } from './round';

/** A round never changes; looked through once, not once for each municipality. */
const byCode = new WeakMap<Round, ReadonlyMap<string, Answer>>();

/** What a municipality has answered in a round; null when it has not, and where there is no round. */
export function answerOf(round: Round | null, code: string): Answer | null {
  if (!round) return null;
  let answers = byCode.get(round);
  if (!answers) {
    // The first of two answers counts, as it stands in the file.
    answers = new Map(round.answers.toReversed().map((answer) => [answer.code, answer]));
    byCode.set(round, answers);
  }
  return answers.get(code) ?? null;
}
