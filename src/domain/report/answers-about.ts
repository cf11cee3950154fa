/** Reading a question across the answers of a round, so that every counted figure can name the answers it stands on. */
import type { MissingReason } from '../reading';
import type { Answer, Answered, Round } from '../round';

export interface Told<T> {
  readonly answer: Answer;
  readonly value: T;
}

export interface AboutField<T> {
  readonly told: readonly Told<T>[];
  /** Reasons that municipalities gave, or that stand for silence. */
  readonly missing: readonly { readonly answer: Answer; readonly reason: MissingReason }[];
}

/** What the answers say of one field. */
export function answersAbout<T>(round: Round, fieldOf: (answer: Answer) => Answered<T>): AboutField<T> {
  const told: Told<T>[] = [];
  const missing: { readonly answer: Answer; readonly reason: MissingReason }[] = [];
  for (const answer of round.answers) {
    const field = fieldOf(answer);
    if (field.state === 'value') told.push({ answer, value: field.value });
    else missing.push({ answer, reason: field.reason });
  }
  return { told, missing };
}

export interface Pair<T> {
  readonly before: Told<T>;
  readonly now: Told<T>;
}

/** Municipalities that say something of a field both times. */
export function bothTimes<T>(before: AboutField<T>, now: AboutField<T>): readonly Pair<T>[] {
  return now.told.flatMap((one) => {
    const earlier = before.told.find(({ answer }) => answer.code === one.answer.code);
    return earlier === undefined ? [] : [{ before: earlier, now: one }];
  });
}

export interface Tally<K extends string | number> {
  readonly key: K;
  readonly count: number;
}

/** How many say each of the keys, in the order of the keys; those that nobody says are left out. */
export function tally<K extends string | number>(said: readonly K[], keys: readonly K[]): readonly Tally<K>[] {
  return keys.map((key) => ({ key, count: said.filter((one) => one === key).length })).filter(({ count }) => count > 0);
}
