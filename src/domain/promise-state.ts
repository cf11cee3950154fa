import type { CitizenPromise } from './municipality';
import type { PartialDate, ReadingContent } from './reading';

function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** First day a partial date can mean: "2019" is 2019-01-01. */
export function firstDay(date: PartialDate): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** Last day a partial date can mean: "2019" is 2019-12-31. */
export function lastDay(date: PartialDate): string {
  const [year = '', month = '12', day] = date.split('-');
  return `${year}-${month}-${day ?? String(lastDayOfMonth(Number(year), Number(month))).padStart(2, '0')}`;
}

export interface PromiseState {
  readonly content: ReadingContent;
  /** The promise that decides, whose source is the state's; null where none does. */
  readonly decides: CitizenPromise | null;
}

const UNKNOWN_END: ReadingContent = { kind: 'category', category: 'slut-okant', detail: null };

/**
 * What the sources say of a municipality's medborgarlöften on a day. Careful on both sides: a start known
 * to the year or month counts from its last day, an end to its first, so no promise is stretched.
 * The promise that started last decides, unless another still runs. Undated promises decide only where
 * nothing else is known.
 */
export function promiseState(promises: readonly CitizenPromise[], day: string): PromiseState {
  const started = promises
    .flatMap((promise) => (promise.start === null ? [] : [{ promise, start: lastDay(promise.start) }]))
    .filter(({ start }) => start <= day)
    .toSorted((a, b) => a.start.localeCompare(b.start))
    .map(({ promise }) => promise);
  const running = started.findLast(({ end }) => end !== null && firstDay(end) >= day);
  if (running) return { content: { kind: 'category', category: 'galler', detail: null }, decides: running };
  const last = started.at(-1);
  if (last) {
    return {
      content: last.end === null ? UNKNOWN_END : { kind: 'category', category: 'slut-dokumenterat', detail: last.end },
      decides: last,
    };
  }
  const undated = promises.every(({ start }) => start === null) ? promises.at(-1) : undefined;
  return undated
    ? { content: UNKNOWN_END, decides: undated }
    : { content: { kind: 'missing', reason: 'not-in-sources' }, decides: null };
}
