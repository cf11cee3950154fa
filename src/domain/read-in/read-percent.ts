/** Set-aside time as percent of a full-time post, out of everything that people write for it. */
import { clean, numbers, plain, problem } from './cell-text';
import { numbersBehindDate } from './excel-damage';
import type { CellReading } from './proposal';
import { readAmount, type Amount } from './read-amount';
import type { Cell } from './sheet';

const MOST = 2000;
/** From here on a percentage, when it is a hundred times a usual one, looks like a number that was shown as percent afterwards. */
const HUNDREDFOLD_FROM = 500;
/** Up to this, a bare number may be a share of posts as well as a percentage. */
const SHARE_UP_TO = 2;
const FULL_WEEK_HOURS = 40;
const FULL_WEEK_DAYS = 5;
const WEEKS_A_MONTH = 52 / 12;

/** In what a bare number is meant, as the heading of its column says. */
export type PercentUnit = 'percent' | 'posts' | 'hours' | null;

/** Reads the unit off a heading: "timmar per vecka", "årsarbetskrafter"; null when it says percent or nothing. */
export function unitOfHeading(heading: string): PercentUnit {
  const text = plain(heading);
  if (/%|procent/u.test(text)) return 'percent';
  if (/\b(?:h|tim|timmar)\b/u.test(text)) return 'hours';
  if (/årsarbet|årsverk|\bfte\b|antal (?:heltids)?tjänster|heltidstjänster|heltidsekvivalent/u.test(text)) return 'posts';
  return null;
}

const NO_TIME = new Set(['ingen', 'ingen tid', 'inget', 'ingen avsatt tid', 'ingen avsatt arbetstid', 'ingen särskild tid', 'inte alls']);
const FULL_TIME: Readonly<Record<string, number>> = { heltid: 100, heltidstjänst: 100, 'hel tjänst': 100, halvtid: 50, halvtidstjänst: 50, kvartstid: 25, kvartstjänst: 25, deltid: Number.NaN };

/** "av min tjänst", "tjänstgöringsgrad", "80 %-ig tjänst": of a post that may itself be less than full time. */
const OWN_POST = /tjänstgöringsgrad|sysselsättningsgrad|\btjg\b|\bav (?:min|sin|hens|hennes|hans|den egna|egen|ordinarie|befintlig|nuvarande|sin nuvarande)\b.*|\bav tjänsten\b/u;
const PERCENT = /^(?:%|procents?|proc|pct)?(?: ?(?:ig|-ig|ig-)? ?(?:av )?(?:en |ett )?(?:heltidstjänst|heltid|hel tjänst|full tid|fulltid|tjänst|årsarbetskraft)| avsatt(?: tid)?| arbetstid)?$/u;
const POSTS = /^(?:st )?(?:heltidstjänst|heltidstjänster|heltid|heltider|hel tjänst|hela tjänster|tjänst|tjänster|åa|årsarbetskraft|årsarbetskrafter|årsarbetare|årsverken?|fte)$/u;
const HOURS_A_WEEK = /^(?:h|t|tim|timm|timme|timmar)\.? ?(?:\/|i|per|a|om|pr)? ?(?:v|vecka|veckan|veckor)\.?$|^veckotimmar$/u;
const HOURS_A_MONTH = /^(?:h|t|tim|timme|timmar)\.? ?(?:\/|i|per)? ?(?:m|mån|månad|månaden)\.?$/u;
const DAYS_A_WEEK = /^(?:dag|dagar|arbetsdag|arbetsdagar)\.? ?(?:\/|i|per|om)? ?(?:v|vecka|veckan)\.?$/u;
const HOURS = /^(?:h|t|tim|timme|timmar)$/u;

type Factor = { readonly by: number; readonly sure: boolean; readonly written: 'percent' | 'other' } | null;

function factorOf(words: string, unit: PercentUnit): Factor {
  if (words === '') return null;
  if (/^(?:%|procent|proc\b|pct)/u.test(words) && PERCENT.test(words)) return { by: 1, sure: true, written: 'percent' };
  if (POSTS.test(words)) return { by: 100, sure: true, written: 'other' };
  if (HOURS_A_WEEK.test(words) || (unit === 'hours' && HOURS.test(words))) return { by: 100 / FULL_WEEK_HOURS, sure: true, written: 'other' };
  if (DAYS_A_WEEK.test(words)) return { by: 100 / FULL_WEEK_DAYS, sure: true, written: 'other' };
  if (HOURS.test(words)) return { by: 100 / FULL_WEEK_HOURS, sure: false, written: 'other' };
  if (HOURS_A_MONTH.test(words)) return { by: 100 / FULL_WEEK_HOURS / WEEKS_A_MONTH, sure: false, written: 'other' };
  return null;
}

function inRange(number: number): CellReading {
  if (number < 0 || number > MOST) return { state: 'wrong', problem: problem('out-of-range') };
  return { state: 'read', value: { kind: 'number', number: clean(number) } };
}

function suggested(...values: readonly number[]) {
  return numbers(...values.filter((value) => value >= 0 && value <= MOST).map((value) => Number(value.toFixed(2))));
}

function percentage(number: number): CellReading {
  if (number >= HUNDREDFOLD_FROM && number % 50 === 0) return { state: 'doubt', problem: problem('percent-hundredfold', suggested(number / 100, number)) };
  return inRange(number);
}

function bare(number: number, unit: PercentUnit): CellReading {
  if (unit === 'hours') return inRange(number * 100 / FULL_WEEK_HOURS);
  if (unit === 'posts' && number <= SHARE_UP_TO * 5) return inRange(number * 100);
  // Nobody sets aside half a percent: unless the column asks for percent, this is half a post. The preview shows what it became.
  if (number > 0 && number < 1 && unit !== 'percent') return inRange(number * 100);
  if (number > 0 && number <= SHARE_UP_TO) return { state: 'doubt', problem: problem('share-or-percent', suggested(number * 100, number)) };
  return inRange(number);
}

function ownPost({ numbers: found }: Amount, text: string): CellReading {
  const [share = 0, rate] = found;
  const percent = share <= 1 && !/%|procent/u.test(text) ? share * 100 : share;
  const suggestions = rate === undefined ? suggested(percent) : suggested(percent * rate / 100, percent);
  return { state: 'doubt', problem: problem('employment-rate', suggestions) };
}

function ofAmount(amount: Amount, text: string, unit: PercentUnit): CellReading {
  const { numbers: found, words, between, about } = amount;
  const [first, second] = found;
  if (first === undefined) return { state: 'wrong', problem: problem('not-a-number') };
  if (OWN_POST.test(text)) return ownPost(amount, text);
  const isRange = second !== undefined && /^(?:-|till|eller|à|a|och|\/)$/u.test(between);
  const unitWords = second === undefined ? words : words.replace(/(?:^| )(?:-|till|eller|à|och|\/|\+)(?= |$|%)/gu, ' ').replace(/%\s*%/gu, '%').trim();
  const factor = factorOf(unitWords, unit);
  const by = factor?.by ?? (unit === 'hours' ? 100 / FULL_WEEK_HOURS : 1);
  if (second !== undefined) {
    const all = found.map((one) => one * by);
    const [low = 0, high = 0] = all;
    const suggestions = isRange ? suggested((low + high) / 2, low, high) : suggested(all.reduce((sum, one) => sum + one, 0), ...all);
    return { state: 'doubt', problem: problem('range', suggestions) };
  }
  const value = first * by;
  if (words !== '' && factor === null) return { state: 'doubt', problem: problem('number-and-words', suggested(value)) };
  if (factor?.sure === false) return { state: 'doubt', problem: problem('hours-of-what', suggested(value)) };
  if (about) return { state: 'doubt', problem: problem('about', suggested(value)) };
  if (factor === null) return bare(first, unit);
  return factor.written === 'percent' ? percentage(value) : inRange(value);
}

/** What a cell says of set-aside time. @param unit of the column, by `unitOfHeading` */
export function readPercent(cell: Cell, unit: PercentUnit): CellReading {
  const behind = numbersBehindDate(cell);
  if (behind !== null) return { state: 'doubt', problem: problem('number-as-date', suggested(...behind)) };
  if (cell.kind === 'number' && cell.number !== null) {
    const shown = (cell.format ?? '').replace(/"[^"]*"|\\./gu, '');
    if (shown.includes('%')) return percentage(clean(cell.number * 100));
    const quoted = /["\\]\s*%/u.test(cell.format ?? '');
    return quoted ? percentage(cell.number) : bare(cell.number, unit);
  }
  const text = plain(cell.text);
  if (NO_TIME.has(text)) return inRange(0);
  const known = Object.hasOwn(FULL_TIME, text) ? FULL_TIME[text] : undefined;
  if (known !== undefined && !Number.isNaN(known)) return inRange(known);
  return ofAmount(readAmount(cell.text), text, unit);
}
