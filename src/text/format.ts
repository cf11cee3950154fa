/** Figures, dates and words as the language in use writes them. */
import type { Bin } from '../domain/classify';
import type { Indicator } from '../domain/indicator';
import type { MissingReason, PartialDate, Provenance, Quality, Reading } from '../domain/reading';
import { roundHalfAway } from '../domain/rounding';
import type { Forms } from './forms';
import { lowerFirst } from './lower-first';
import { SWEDISH } from './sv/forms';

/** Between a number and its unit. */
export const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';
const PERCENT = '%';

let forms: Forms = SWEDISH;

/** Chooses how figures and dates are written. Called once, by `speak`. */
export function writeAs(chosen: Forms): void {
  forms = chosen;
}

function writeNumber(value: number, decimals: number, { groups, point }: Forms): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no figure`);
  const rounded = roundHalfAway(value, decimals);
  const [whole = '', fraction] = Math.abs(rounded).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, groups);
  const magnitude = fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
  return rounded < 0 ? MINUS + magnitude : magnitude;
}

function writeExact(value: number, how: Forms): string {
  const text = String(value);
  return writeNumber(value, text.includes('e') ? 0 : text.split('.')[1]?.length ?? 0, how);
}

function writeDate(date: PartialDate, { months }: Forms): string {
  const [year = '', month, day] = date.split('-');
  const name = months[Number(month) - 1];
  if (name === undefined) return year;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/**
 * "57 685" (U+202F between groups), "0,5", "−3,2".
 * @param decimals digits after the comma, always that many
 * @throws RangeError for NaN and infinities, which no Reading holds
 */
export function formatNumber(value: number, decimals: number): string {
  return writeNumber(value, decimals, forms);
}

/** A number with as many decimals as it has: class breaks and reference lines are never rounded. */
export function formatExact(value: number): string {
  return writeExact(value, forms);
}

/**
 * What a person typed as the page writes numbers, as a program writes them: "12 000,5" in Swedish and "12,000.5" in English are
 * "12000.5". Says nothing of whether it is a number.
 */
export function plainNumber(text: string): string {
  const close = text.replaceAll(/[\s\u00a0\u202f]/g, '').replaceAll('−', '-');
  return (forms.groups === ',' ? close.replaceAll(/,(?=\d{3}(?!\d))/g, '') : close).replaceAll(',', '.');
}

/** The same in Swedish whatever the page speaks, for what is read in again. */
export function swedishExact(value: number): string {
  return writeExact(value, SWEDISH);
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

/** The unit as it stands beside the label; empty where the label says it already. */
export function unitBeside({ label, unit }: Pick<Indicator, 'label' | 'unit'>): string {
  return label.toLowerCase().includes(unit.toLowerCase()) ? '' : unit;
}

/** Puts a unit after a printed number. */
export function withUnit(text: string, unit: string): string {
  if (unit === PERCENT) return forms.percent(text);
  return unit === '' ? text : text + NO_BREAK_SPACE + unit;
}

/** The same, free to break between number and unit: a narrow column must not break inside a word instead. */
export function looseUnit(text: string): string {
  return text.replaceAll(NO_BREAK_SPACE, ' ');
}

/** Why a figure is not there, in the words of the map. */
export function reasonText(reason: MissingReason): string {
  return forms.reasons[reason];
}

/** "uppgift saknas (ej svarat)"; just "uppgift saknas" when the sources have nothing. */
export function missingText(reason: MissingReason): string {
  return reason === 'not-in-sources' ? forms.noFigure : forms.noFigureBecause(reasonText(reason));
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
    case 'first': return forms.under(formatExact(range.to));
    case 'middle': return forms.between(formatExact(range.from), formatExact(range.to));
    case 'last': return forms.orMore(formatExact(range.from));
    case 'only': return forms.allValues;
    case 'category': return range.label;
  }
}

/** "17 november 2016", "november 2016", "2016", as precisely as the date is known. */
export function formatDate(date: PartialDate): string {
  return writeDate(date, forms);
}

/** The same in Swedish whatever the page speaks, for files that stay Swedish. */
export function swedishDate(date: PartialDate): string {
  return writeDate(date, SWEDISH);
}

/** A moment as it was on this machine's clock: "3 mars 2026 kl. 14.05". */
export function formatMoment(moment: string): string {
  const time = new Date(moment);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return forms.moment(formatDate(day), two(time.getHours()), two(time.getMinutes()));
}

type Dated = Pick<Provenance, 'date' | 'since' | 'quality' | 'answer'>;

/** What a figure refers to: "31 december 2025", a change "2015–2025"; a register's fact whose source has no date says so. */
export function dateText({ date, since = '', quality, answer }: Dated): string {
  if (since !== '' && date !== '') return `${since.slice(0, 4)}–${date.slice(0, 4)}`;
  if (date !== '') return formatDate(date);
  return quality === 'reported' && !answer ? forms.undated : '';
}

/** The same; what a municipality has answered in a round was answered on a day: "svar 3 mars 2026". */
export function formatReference(provenance: Dated): string {
  const text = dateText(provenance);
  return provenance.answer && text !== '' ? forms.answered(text) : text;
}

/** The part of a computed figure that has a date of its own: "land- och vattenareal 1 januari 2016"; empty where there is none. */
export function besideText({ beside }: Pick<Provenance, 'beside'>): string {
  return beside === null ? '' : titleOn(lowerFirst(beside.title), formatDate(beside.date), ' ');
}

/** "Folkmängd 31 december 2025": a title and its date, where the title ends in the day by itself already. */
export function titleOn(title: string, date: string, between: string): string {
  const day = date.replace(/ \d{4}$/, '');
  return title.endsWith(` ${day}`) ? title.slice(0, -day.length) + date : `${title}${between}${date}`;
}

/** How far a figure can be trusted, one word. */
export function qualityText(quality: Quality): string {
  return forms.qualities[quality];
}

/** The same of a figure; nothing of an answer that was never given, or of what no source tells. */
export function trustOf({ publisher, date, quality, answer }: Pick<Provenance, 'publisher' | 'date' | 'quality' | 'answer'>): string {
  return publisher === '' || (answer && date === '') ? '' : qualityText(quality);
}

/** "Faluns", "Borlänges"; names that end in s, x or z stay as they are. */
export function genitive(name: string): string {
  return forms.genitive(name);
}

/** The word that goes with a number: plural(1, 'kommun', 'kommuner') is "kommun". */
export function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many;
}

/** "a", "a och b", "a, b och c". */
export function list(items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${forms.and} ${last}`;
}

/** First letter large, for the start of a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
