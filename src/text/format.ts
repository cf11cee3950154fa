/**
 * Swedish figures, dates and words. Written out rather than left to Intl: the HTML of the build and the page's first
 * render must be the same to the letter, whatever the machine's locale data; a test holds them to Intl's own sv-SE.
 */
import type { Bin } from '../domain/classify';
import type { Indicator } from '../domain/indicator';
import type { MissingReason, PartialDate, Provenance, Quality, Reading } from '../domain/reading';
import { roundHalfAway } from '../domain/rounding';

/** Between groups of three digits: narrow, and no line breaks there. */
const THIN_SPACE = '\u202f';
/** Between a number and its unit. */
export const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

const MONTHS = [
  'januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december',
] as const;

/**
 * "57 685" (U+202F between groups), "0,5", "−3,2".
 * @param decimals digits after the comma, always that many
 * @throws RangeError for NaN and infinities, which no Reading holds
 */
export function formatNumber(value: number, decimals: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no figure`);
  const rounded = roundHalfAway(value, decimals);
  const [whole = '', fraction] = Math.abs(rounded).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, THIN_SPACE);
  const magnitude = fraction === undefined ? grouped : `${grouped},${fraction}`;
  return rounded < 0 ? MINUS + magnitude : magnitude;
}

/** A number with as many decimals as it has: class breaks and reference lines are never rounded. */
export function formatExact(value: number): string {
  const text = String(value);
  return formatNumber(value, text.includes('e') ? 0 : text.split('.')[1]?.length ?? 0);
}

/** An indicator's value without its unit; a change carries its sign, "+3,2". */
export function formatValue(value: number, indicator: Pick<Indicator, 'decimals' | 'kind'>): string {
  const text = formatNumber(value, indicator.decimals);
  return indicator.kind === 'change' && roundHalfAway(value, indicator.decimals) > 0 ? `+${text}` : text;
}

/** Number and unit, "59 974 invånare"; the number alone where the unit is empty. */
export function formatQuantity(value: number, indicator: Pick<Indicator, 'decimals' | 'kind' | 'unit'>): string {
  return withUnit(formatValue(value, indicator), indicator.unit);
}

/** Puts a unit after a printed number. */
export function withUnit(text: string, unit: string): string {
  return unit === '' ? text : text + NO_BREAK_SPACE + unit;
}

/** The same, free to break between number and unit: a narrow column must not break inside a word instead. */
export function looseUnit(text: string): string {
  return text.replaceAll(NO_BREAK_SPACE, ' ');
}

/** Why a figure is not there, in the words of the map. */
export function reasonText(reason: MissingReason): string {
  switch (reason) {
    case 'not-answered': return 'ej svarat';
    case 'not-applicable': return 'ej tillämpligt';
    case 'vacant': return 'vakant';
    case 'confidential': return 'sekretess';
    case 'not-collected': return 'ej insamlat';
    case 'not-in-sources': return 'uppgift saknas';
    case 'no-denominator': return 'kan inte beräknas';
  }
}

/** "uppgift saknas (ej svarat)"; just "uppgift saknas" when the sources have nothing. */
export function missingText(reason: MissingReason): string {
  return reason === 'not-in-sources' ? 'uppgift saknas' : `uppgift saknas (${reasonText(reason)})`;
}

/** What a Reading says: "59 974 invånare", "viss oro", "uppgift saknas (ej svarat)". */
export function formatReading(reading: Reading, indicator: Indicator): string {
  const { content } = reading;
  switch (content.kind) {
    case 'missing':
      return missingText(content.reason);
    case 'number':
      return formatQuantity(content.value, indicator);
    case 'category': {
      const label = indicator.categories.find(({ id }) => id === content.category)?.label ?? content.category;
      return content.detail === null ? label : `${label} ${formatDate(content.detail)}`;
    }
  }
}

/** A class for the legend, without unit: "under 10 000", "10 000 till under 25 000", "25 000 eller mer". */
export function formatBin(bin: Pick<Bin, 'range'>): string {
  const { range } = bin;
  switch (range.kind) {
    case 'first': return `under ${formatExact(range.to)}`;
    case 'middle': return `${formatExact(range.from)} till under ${formatExact(range.to)}`;
    case 'last': return `${formatExact(range.from)} eller mer`;
    case 'only': return 'alla värden';
    case 'category': return range.label;
  }
}

/** "17 november 2016", "november 2016", "2016", as precisely as the date is known. */
export function formatDate(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  const name = MONTHS[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** A moment as it was on this machine's clock: "3 mars 2026 kl. 14.05". */
export function formatMoment(moment: string): string {
  const time = new Date(moment);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${formatDate(day)} kl. ${two(time.getHours())}.${two(time.getMinutes())}`;
}

/** What a figure refers to: "31 december 2025"; what a municipality has reported was answered on a day: "svar 3 mars 2026". */
export function formatReference({ date, quality }: Pick<Provenance, 'date' | 'quality'>): string {
  return quality === 'reported' && date !== '' ? `svar ${formatDate(date)}` : formatDate(date);
}

/** How far a figure can be trusted, one word. */
export function qualityText(quality: Quality): string {
  switch (quality) {
    case 'official': return 'officiell';
    case 'second-hand': return 'andrahandskälla';
    case 'derived': return 'härledd';
    case 'reported': return 'redovisad';
    case 'example': return 'exempel';
  }
}

/** The same of a figure; nothing of an answer that was never given. */
export function trustOf({ date, quality }: Pick<Provenance, 'date' | 'quality'>): string {
  return quality === 'reported' && date === '' ? '' : qualityText(quality);
}

/** "Faluns", "Borlänges"; names that end in s, x or z stay as they are. */
export function genitive(name: string): string {
  return /[sxz]$/i.test(name) ? name : `${name}s`;
}

/** The word that goes with a number: plural(1, 'kommun', 'kommuner') is "kommun". */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** "a", "a och b", "a, b och c". */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} och ${last}`;
}

/** First letter large, for the start of a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
