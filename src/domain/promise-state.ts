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

/**
 * What the sources say of a municipality's medborgarlöften on a day. Careful on both sides: a start known
 * to the year or month counts from its last day, an end to its first, so no promise is stretched.
 * The promise that started last decides, unless another still runs. Undated promises decide only where
 * nothing else is known.
 */
export function promiseState(promises: readonly CitizenPromise[], day: string): ReadingContent {
  const started = promises
    .flatMap(({ start, end }) => (start === null ? [] : [{ start: lastDay(start), end }]))
    .filter(({ start }) => start <= day)
    .toSorted((a, b) => a.start.localeCompare(b.start));
  const running = started.findLast(({ end }) => end !== null && firstDay(end) >= day);
  if (running) return { kind: 'category', category: 'galler', detail: null };
  const last = started.at(-1);
  if (last) {
    return last.end === null
      ? { kind: 'category', category: 'slut-okant', detail: null }
      : { kind: 'category', category: 'slut-dokumenterat', detail: last.end };
  }
  const onlyUndated = promises.length > 0 && promises.every(({ start }) => start === null);
  return onlyUndated
    ? { kind: 'category', category: 'slut-okant', detail: null }
    : { kind: 'missing', reason: 'not-in-sources' };
}
