import type { OwnRound } from '../own-round';
import type { FieldId } from '../read-in/fields';
import type { PartialDate } from '../reading';
import type { Answer } from '../round';

/**
 * The round with an answer as a form says it: the touched fields come from the form now, cells of them that waited in
 * doubt are settled, and an approval of what stood before no longer holds.
 */
export function withFormAnswer(own: OwnRound, answer: Answer, touched: readonly FieldId[]): OwnRound {
  const { code } = answer;
  const { round } = own;
  const stands = round.answers.some((one) => one.code === code);
  const { [code]: _approval, ...approved } = own.approved;
  const origins = { ...own.origins[code], ...Object.fromEntries(touched.map((field) => [field, { kind: 'form' } as const])) };
  return {
    ...own, approved,
    round: { ...round, answers: stands ? round.answers.map((one) => (one.code === code ? answer : one)) : [...round.answers, answer] },
    origins: { ...own.origins, [code]: origins },
    leftOut: own.leftOut.filter((one) => one.code !== code || !touched.includes(one.field)),
  };
}

/** Notes that a municipality has approved what the round says of it, or that it no longer does. */
export function withApproval(own: OwnRound, code: string, day: PartialDate | null): OwnRound {
  const { [code]: _before, ...others } = own.approved;
  return { ...own, approved: day === null ? others : { ...others, [code]: day } };
}
